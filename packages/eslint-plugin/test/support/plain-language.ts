import { Linter } from 'eslint';

import plugin from '../../src/index.js';

/** A node of a language that knows neither scopes nor JSON. */
export interface PlainNode {
  readonly type: string;
  readonly body?: unknown;
}

/** ESLint's messages for a text of a language of one's own, whose syntax tree is `root`, with all rules. */
export function lintPlain(text: string, root: PlainNode, settings: unknown): Linter.LintMessage[] {
  const plain = { languages: { text: languageOf(root) } };
  const config: Linter.Config = {
    files: ['**/*.txt'],
    plugins: { plain, braze: plugin },
    language: 'plain/text',
    settings: { braze: settings },
    rules: Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`braze/${rule}`, 'error'])),
  };
  return new Linter().verify(text, config, { filename: 'notes.txt' });
}

type Language = NonNullable<NonNullable<Linter.Config['plugins']>[string]['languages']>[string];

function languageOf(root: PlainNode): Language {
  return {
    fileType: 'text',
    lineStart: 1,
    columnStart: 0,
    nodeTypeKey: 'type',
    validateLanguageOptions: () => undefined,
    parse: () => ({ ok: true, ast: root }),
    createSourceCode: ({ body }: { readonly body: unknown }) => ({
      text: String(body),
      lines: String(body).split('\n'),
      ast: root,
      getLoc: () => ({ start: { line: 1, column: 0 }, end: { line: 1, column: String(body).length } }),
      getRange: () => [0, String(body).length],
      traverse: () => [1, 2].map((phase) => ({ type: 'visit', kind: 1, target: root, phase, args: [root] })),
    }),
  } as unknown as Language;
}
