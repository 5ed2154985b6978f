import type { SourceContext } from '@braze-lint/analyzer';
import { analyze as analyzeScopes } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { astConverter } from '@typescript-eslint/typescript-estree/use-at-your-own-risk';
import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';
import type { Dialect } from './languages.js';
import { setParents } from './set-parents.js';

/** A text that was read as JavaScript or TypeScript, however much of it could be understood. */
export interface ParsedCode {
  /** Where the parser had to guess. */
  readonly faults: readonly OffsetRange[];
  /** What stands between the tags of JSX, in rising order: it looks like code and is none. */
  textInJsx(): readonly OffsetRange[];
  /** The tree as the analyzer wants it. */
  convert(): ConvertedCode;
}

export interface ConvertedCode {
  /** Absent where the tree could not be turned into ESTree. */
  readonly source?: SourceContext;
  /** Whether the text can be parsed and is no valid program all the same. */
  readonly isRefused: boolean;
}

export type CodeDialect = Exclude<Dialect, 'json' | 'markup'>;

const scriptKinds: Readonly<Record<CodeDialect, ts.ScriptKind>> = {
  js: ts.ScriptKind.JS,
  jsx: ts.ScriptKind.JSX,
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

/** Reads a text as far as it can be read: half a statement costs only what is around it. */
export function parseCode(text: string, filename: string, dialect: CodeDialect): ParsedCode {
  const file = ts.createSourceFile(
    `document.${dialect}`,
    text,
    {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
      setExternalModuleIndicator: (one) => {
        Object.assign(one, { externalModuleIndicator: true });
      },
    },
    true,
    scriptKinds[dialect],
  ) as ParsedFile;
  const faults = file.parseDiagnostics.map(({ start, length }) => ({ start, end: start + length }));
  // The converter refuses a file that has any; its tree is whole all the same.
  file.parseDiagnostics = [];
  return {
    faults,
    textInJsx: () => (dialect === 'ts' ? [] : textInJsx(file)),
    convert() {
      const strict = faults.length > 0 ? undefined : attempt(() => sourceOf(file, text, filename, false));
      const source = strict ?? attempt(() => sourceOf(file, text, filename, true));
      return { isRefused: strict === undefined && faults.length === 0, ...(source && { source }) };
    },
  };
}

function textInJsx(file: ts.SourceFile): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push({ start: node.pos, end: node.end });
    ts.forEachChild(node, visit);
  };
  if (/<\/|\/>/.test(file.text)) visit(file);
  return found;
}

/** What the parser says of the text is not part of the compiler's published types. */
type ParsedFile = ts.SourceFile & {
  parseDiagnostics: readonly { readonly start: number; readonly length: number }[];
};

function sourceOf(
  file: ts.SourceFile,
  text: string,
  filename: string,
  allowInvalidAST: boolean,
): SourceContext {
  const { estree } = astConverter(file, { ...conversion, allowInvalidAST }, false);
  const ast: TSESTree.Program = estree;
  setParents(ast);
  const scopeManager = analyzeScopes(ast, { sourceType: 'module' });
  return { ast, scopeManager, text, filename, comments: ast.comments ?? [] };
}

/** What the converter is told; it reads nothing else of the settings. */
const conversion: Parameters<typeof astConverter>[1] = {
  comment: true,
  errorOnUnknownASTType: false,
  loc: true,
  range: true,
  suppressDeprecatedPropertyWarnings: true,
  tokens: null,
} as unknown as Parameters<typeof astConverter>[1];

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
