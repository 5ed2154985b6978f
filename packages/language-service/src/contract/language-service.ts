import type { SettingsProblem, SnapshotFile } from '@braze-lint/analyzer';

import type { OffsetRange, ServiceDocument, TextChange } from './service-document.js';
import type {
  ServiceAction,
  ServiceCodeLens,
  ServiceCompletion,
  ServiceDefinition,
  ServiceDiagnostic,
  ServiceHover,
  ServiceInlayHint,
  ServiceLink,
  ServiceSymbol,
} from './service-results.js';

export interface ServiceOptions {
  /** `settings.braze` as the user wrote it. */
  readonly settings?: unknown;
  /** What the file that the settings name as `snapshot` holds. A file that changes needs a service of its own. */
  readonly snapshot?: SnapshotFile;
  /** BCP 47: the language of all texts, unless the settings name one, and the form of numbers. */
  readonly locale?: string;
  /** The present, in milliseconds since 1970; `Date.now`, if absent. */
  readonly now?: () => number;
}

/** What the editor can be asked to do with a proposal. */
export interface CompletionOptions {
  /** Whether the editor knows tab stops. */
  readonly snippets: boolean;
}

/**
 * What an editor shows of the requests in a text. All offsets are in UTF-16 units, all answers plain data. A document of a
 * language that is not known, or without a word that speaks of Braze, has empty answers and is not parsed; any other one is
 * parsed once a version.
 */
export interface LanguageService {
  diagnostics(document: ServiceDocument): readonly ServiceDiagnostic[];
  complete(
    document: ServiceDocument,
    offset: number,
    options: CompletionOptions,
  ): readonly ServiceCompletion[];
  hover(document: ServiceDocument, offset: number): ServiceHover | undefined;
  /** What can be done about the findings that touch `range`. */
  actions(document: ServiceDocument, range: OffsetRange): readonly ServiceAction[];
  /** The changes that mend something and leave what is sent as it is. No rule knows any so far: what is sent is what they report. */
  fixAll(document: ServiceDocument): readonly TextChange[];
  inlayHints(document: ServiceDocument, range: OffsetRange): readonly ServiceInlayHint[];
  codeLenses(document: ServiceDocument): readonly ServiceCodeLens[];
  links(document: ServiceDocument): readonly ServiceLink[];
  symbols(document: ServiceDocument): readonly ServiceSymbol[];
  definition(document: ServiceDocument, offset: number): readonly ServiceDefinition[];
  /** Where the text is no program, or no JSON: what depends on it is not reported. */
  syntaxFaults(document: ServiceDocument): readonly OffsetRange[];
  /** What could not be read of the settings. */
  settingsProblems(): readonly SettingsProblem[];
  /** Lets go of what is kept for a document. */
  forget(uri: string): void;
}
