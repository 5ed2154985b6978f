import type { Coverage, Grade, MessageId } from '@braze-lint/analyzer';

import type { OffsetRange, TextChange } from './service-document.js';

/** A finding, as the rules of `eslint-plugin-braze` report it. */
export interface ServiceDiagnostic {
  readonly range: OffsetRange;
  /** The rule, without the plugin's name before it. */
  readonly ruleName: string;
  readonly messageId: MessageId;
  /** As in the configuration `recommended`; `hint` for what the documentation only advises. */
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  /** The page of the rule. */
  readonly docsUrl: string;
  /** `unnecessary`: Braze ignores what stands here. */
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
  readonly data: DiagnosticData;
}

/** What mending a finding needs; plain data, so that it can travel with the diagnostic. */
export interface DiagnosticData {
  /** The broken constraint; absent where what the user declared is wrong. */
  readonly constraint?: string;
  readonly grade?: Grade;
  readonly suggestions: readonly ServiceSuggestion[];
}

/** A next step that the user can choose. */
export interface ServiceSuggestion {
  readonly title: string;
  readonly edits: readonly TextChange[];
}

export interface ServiceCompletion {
  readonly label: string;
  readonly kind: 'property' | 'value' | 'endpoint' | 'snippet';
  /** One line: the type and whether the key is needed; the permission of an endpoint. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What taking the proposal does. With `isSnippet`, `newText` has tab stops: `$1`, `${1:text}`, `$0`. */
  readonly edit: TextChange;
  /** More to change elsewhere in the text: a comma behind the property before. */
  readonly additionalEdits: readonly TextChange[];
  readonly isSnippet: boolean;
  readonly sortText: string;
  /** What is matched against the text of `edit.range`. */
  readonly filterText: string;
  readonly isDeprecated: boolean;
}

export interface ServiceHover {
  readonly range: OffsetRange;
  readonly markdown: string;
}

export interface ServiceAction {
  readonly title: string;
  /** `open`: leads to `url`; nothing is edited. */
  readonly kind: 'quickfix' | 'source.fixAll' | 'open';
  readonly edits?: readonly TextChange[];
  readonly url?: string;
  /** The finding that the action is about. */
  readonly fixes?: ServiceDiagnostic;
  /** Whether it is the next step that is most probably meant. */
  readonly isPreferred: boolean;
}

/** A number behind a value: how much of a limit is used. */
export interface ServiceInlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  /** Whether more than the limit is used for certain. */
  readonly exceeded: boolean;
}

export interface ServiceCodeLens {
  readonly range: OffsetRange;
  readonly title: string;
}

/** A stretch of the text that leads to a page. */
export interface ServiceLink {
  readonly range: OffsetRange;
  readonly url: string;
  readonly tooltip: string;
}

/** A request of the file. */
export interface ServiceSymbol {
  /** `POST /messages/send` */
  readonly name: string;
  readonly detail: string;
  /** The ids of the endpoints that it may reach. */
  readonly endpoints: readonly string[];
  /** How much of its body is checked; `none` where no endpoint takes one. */
  readonly coverage: Coverage | 'none';
  /** The call, or the object that is a body. */
  readonly range: OffsetRange;
  /** What is shown as selected: the address, where it is written in the call. */
  readonly selectionRange: OffsetRange;
}

/** Leads from a request to a literal that becomes its body. */
export interface ServiceDefinition {
  readonly origin: OffsetRange;
  readonly target: OffsetRange;
}
