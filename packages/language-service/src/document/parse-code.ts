import type { SourceContext } from '@braze-lint/analyzer';
import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';
import type { Dialect } from './languages.js';
import { editBetween } from './edit-between.js';
import { sourceOf } from './source-of.js';

/** A text that was read as JavaScript or TypeScript, however much of it could be understood. */
export interface ParsedCode {
  readonly text: string;
  readonly dialect: CodeDialect;
  /** Where the parser had to guess. */
  readonly faults: readonly OffsetRange[];
  /** The parser's own tree. */
  readonly file: ts.SourceFile;
  /** What stands between the tags of JSX, in rising order: it looks like code and is none. */
  textInJsx(): readonly OffsetRange[];
  /** The tree as the analyzer wants it. */
  convert(): ConvertedCode;
  /** The same of some statements alone, as if the others were not there; `undefined` where they could not be turned into ESTree. */
  convertOnly(statements: readonly ts.Statement[]): SourceContext | undefined;
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

/** A text to be read. */
export interface CodeText {
  readonly text: string;
  readonly filename: string;
  readonly dialect: CodeDialect;
}

/**
 * Reads a text as far as it can be read: half a statement costs only what is around it.
 * @param before an earlier state of the same text: what did not change is taken over from its tree, which must not be asked for anything
 * afterwards
 */
export function parseCode({ text, filename, dialect }: CodeText, before?: ParsedCode): ParsedCode {
  const edited = before?.dialect === dialect && before.text !== text ? before : undefined;
  const file = ((edited && updated(edited, text)) ?? parsed(text, dialect)) as ParsedFile;
  const faults = file.parseDiagnostics.map(({ start, length }) => ({ start, end: start + length }));
  // The converter refuses a file that has any; its tree is whole all the same.
  file.parseDiagnostics = [];
  const source = (isStrict: boolean, statements = file.statements): SourceContext | undefined =>
    attempt(() => sourceOf(file, statements, { filename, isStrict }));
  return {
    text,
    dialect,
    faults,
    file,
    textInJsx: () => (dialect === 'ts' ? [] : textInJsx(file)),
    convert() {
      const strict = faults.length > 0 ? undefined : source(true);
      const found = strict ?? source(false);
      return { isRefused: strict === undefined && faults.length === 0, ...(found && { source: found }) };
    },
    convertOnly: (statements) =>
      source(false, ts.setTextRange(ts.factory.createNodeArray(statements), file.statements)),
  };
}

function updated(before: ParsedCode, text: string): ts.SourceFile | undefined {
  return attempt(() => ts.updateSourceFile(before.file, text, editBetween(before.text, text)));
}

function parsed(text: string, dialect: CodeDialect): ts.SourceFile {
  return ts.createSourceFile(
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
  );
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

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
