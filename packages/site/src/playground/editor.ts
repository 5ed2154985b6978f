import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippet,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Diagnostic } from '@codemirror/lint';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state';
import type { DecorationSet, Tooltip } from '@codemirror/view';
import {
  Decoration,
  drawSelection,
  EditorView,
  hoverTooltip,
  keymap,
  lineNumbers,
  WidgetType,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { ServiceCompletion, ServiceHover, ServiceInlayHint } from '@braze-lint/language-service';
import { micromark } from 'micromark';

import type { Finding, Report } from '../analysis/protocol.js';
import { changesOf, proposalOf, severityOf } from './adapters.js';
import { codeText } from './code-text.js';
import type { PlaygroundLanguage } from './shared-code.js';
import { codeMirrorSnippet } from './snippet.js';

/** What the editor asks, and whom it tells. */
export interface EditorHost {
  complete(text: string, offset: number): Promise<readonly ServiceCompletion[]>;
  hover(text: string, offset: number): Promise<ServiceHover | undefined>;
  changed(text: string): void;
  moved(offset: number): void;
}

export interface Editor {
  text(): string;
  setText(text: string): void;
  setLanguage(language: PlaygroundLanguage): void;
  /** The name of the field, for those who do not see it. */
  setLabel(label: string): void;
  /** Shows what was found in a text, if it is still there. */
  show(report: Report, text: string): void;
  apply(finding: Finding, title: string): void;
  goTo(offset: number): void;
  destroy(): void;
}

export function createEditor(parent: HTMLElement, host: EditorHost): Editor {
  const language = new Compartment();
  const label = new Compartment();
  const view: EditorView = new EditorView({
    parent,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      highlightSelectionMatches(),
      language.of([]),
      label.of([]),
      hints,
      autocompletion({ override: [(context) => proposals(context, host)], activateOnTyping: true }),
      hoverTooltip((shown, offset) => documentation(shown, offset, host)),
      keymap.of([
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...completionKeymap,
        ...lintKeymap,
        indentWithTab,
      ]),
      appearance,
      EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
        if (docChanged) host.changed(state.doc.toString());
        if (docChanged || selectionSet) host.moved(state.selection.main.head);
      }),
    ],
  });
  const text = (): string => view.state.doc.toString();
  const apply = (edits: Finding['actions'][number]['edits']) => {
    view.dispatch({ changes: [...changesOf(edits ?? [])], userEvent: 'input.fix' });
    view.focus();
  };
  return {
    text,
    setText(written) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: written },
        selection: { anchor: 0 },
      });
    },
    setLanguage(name) {
      view.dispatch({ effects: language.reconfigure(parserOf(name)) });
    },
    setLabel(name) {
      view.dispatch({ effects: label.reconfigure(EditorView.contentAttributes.of({ 'aria-label': name })) });
    },
    show(report, judged) {
      if (text() !== judged) return;
      const isCurrent = () => text() === judged;
      const diagnostics = report.findings.map((finding) =>
        diagnosticOf(finding, (edits) => {
          if (isCurrent()) apply(edits);
        }),
      );
      view.dispatch(setDiagnostics(view.state, diagnostics), { effects: newHints.of(report.hints) });
    },
    apply(finding, title) {
      apply(finding.actions.find((action) => action.title === title)?.edits);
    },
    goTo(offset) {
      view.dispatch({
        selection: { anchor: offset },
        effects: EditorView.scrollIntoView(offset, { y: 'center' }),
      });
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}

/** A JSON text to read. */
export function createJsonView(parent: HTMLElement, text: string, label: string): { destroy(): void } {
  return new EditorView({
    parent,
    doc: text,
    extensions: [
      json(),
      foldGutter(),
      keymap.of([...foldKeymap, ...searchKeymap]),
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ 'aria-label': label }),
      appearance,
    ],
  });
}

function parserOf(language: PlaygroundLanguage): Extension {
  switch (language) {
    case 'javascript':
      return javascript({ jsx: true });
    case 'typescript':
      return javascript({ typescript: true });
    case 'typescriptreact':
      return javascript({ typescript: true, jsx: true });
    case 'jsonc':
      return json();
  }
}

function diagnosticOf(
  finding: Finding,
  apply: (edits: Finding['actions'][number]['edits']) => void,
): Diagnostic {
  return {
    from: finding.range.start,
    to: finding.range.end,
    severity: severityOf(finding),
    source: `braze/${finding.ruleName}`,
    message: finding.message,
    renderMessage: () => messageElement(finding.message),
    ...(finding.tags.length > 0 && { markClass: 'cm-ignored' }),
    actions: finding.actions.map(({ title, edits }) => ({
      name: title.replaceAll('`', ''),
      apply: () => {
        apply(edits);
      },
    })),
  };
}

function messageElement(message: string): HTMLElement {
  const element = document.createElement('span');
  for (const { text, isCode } of codeText(message)) {
    const part = document.createElement(isCode ? 'code' : 'span');
    part.textContent = text;
    element.append(part);
  }
  return element;
}

async function proposals(context: CompletionContext, host: EditorHost): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  if (!explicit && context.matchBefore(/[\w$'"/]$/) === null) return null;
  const all = await host.complete(state.doc.toString(), pos);
  const from = Math.min(...all.map(({ edit }) => edit.range.start));
  const options = all
    .filter(({ edit }) => edit.range.start === from)
    .map((one) => ({
      ...proposalOf(one),
      ...(one.documentation !== '' && { info: () => markdownElement(one.documentation) }),
      apply: (view: EditorView, _completion: unknown, start: number, end: number) => {
        const additional = view.state.changes([...changesOf(one.additionalEdits)]);
        const to = Math.max(end, one.edit.range.end + end - pos);
        view.dispatch({ changes: additional });
        const write = snippet(
          codeMirrorSnippet(one.isSnippet ? one.edit.newText : escaped(one.edit.newText)),
        );
        write(view, null, additional.mapPos(start, 1), additional.mapPos(to, 1));
      },
    }));
  return options.length === 0 ? null : { from, options, validFor: /^["'\w$/{}.-]*$/ };
}

/** A plain text as a snippet of the protocol. */
function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

async function documentation(view: EditorView, offset: number, host: EditorHost): Promise<Tooltip | null> {
  const found = await host.hover(view.state.doc.toString(), offset);
  if (found === undefined) return null;
  return {
    pos: found.range.start,
    end: found.range.end,
    above: true,
    create: () => ({ dom: markdownElement(found.markdown) }),
  };
}

/** Markup that stands in the text itself stays text: micromark lets none through. */
function markdownElement(markdown: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'cm-documentation';
  element.innerHTML = micromark(markdown);
  for (const link of element.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return element;
}

class HintWidget extends WidgetType {
  readonly #hint: ServiceInlayHint;

  constructor(hint: ServiceInlayHint) {
    super();
    this.#hint = hint;
  }

  override eq(other: HintWidget): boolean {
    return other.#hint.label === this.#hint.label && other.#hint.offset === this.#hint.offset;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = this.#hint.exceeded ? 'cm-hint cm-hint-exceeded' : 'cm-hint';
    element.textContent = this.#hint.label;
    element.title = this.#hint.tooltip;
    return element;
  }
}

const newHints = StateEffect.define<readonly ServiceInlayHint[]>();

const hints = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects }) {
    const fresh = effects.find((effect) => effect.is(newHints));
    if (fresh === undefined) return shown.map(changes);
    return Decoration.set(
      fresh.value.map((hint) =>
        Decoration.widget({ widget: new HintWidget(hint), side: 1 }).range(hint.offset),
      ),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours come from the page, so that they follow its light or dark theme. */
const appearance: Extension = [
  EditorView.lineWrapping,
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.keyword, tags.bool, tags.null], color: 'var(--playground-keyword)' },
      { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--playground-string)' },
      { tag: tags.number, color: 'var(--playground-number)' },
      { tag: tags.comment, color: 'var(--playground-comment)' },
      { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--playground-property)' },
      {
        tag: [tags.function(tags.variableName), tags.typeName, tags.className],
        color: 'var(--playground-name)',
      },
    ]),
  ),
];
