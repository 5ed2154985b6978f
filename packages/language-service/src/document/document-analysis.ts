import type { Analysis, BrazeSettings, DeclaredFiles } from '@braze-lint/analyzer';
import { analyze, analyzeJson, clockOf, hasTriggerWord, mayNameOurSchema } from '@braze-lint/analyzer';

import type { ServiceDocument } from '../contract/service-document.js';
import { filesFor } from './declared-files.js';
import { fileNameOf } from './file-name.js';
import { dialectOf } from './languages.js';
import type { CodeDialect, ParsedCode } from './parse-code.js';
import { parseCode } from './parse-code.js';
import type { ParsedJson } from './parse-json.js';
import { parseJson } from './parse-json.js';

/** What is known of one version of a document. */
export type DocumentAnalysis = CodeAnalysis | JsonAnalysis;

export interface CodeAnalysis {
  readonly kind: 'code';
  readonly text: string;
  readonly parsed: ParsedCode;
  readonly analysis: Analysis;
}

export interface JsonAnalysis {
  readonly kind: 'json';
  readonly text: string;
  readonly parsed: ParsedJson;
  /** What the settings say of the file. */
  readonly declared: readonly DeclaredFiles[];
  readonly analysis: Analysis;
}

/** What is known of a document; `undefined` for one that cannot hold a request, which is not even parsed. */
export function analyzeDocument(
  document: ServiceDocument,
  settings: BrazeSettings,
  now: number,
): DocumentAnalysis | undefined {
  const dialect = dialectOf(document.languageId);
  switch (dialect) {
    case undefined:
    case 'markup':
      return undefined;
    case 'json':
      return analyzeJsonText(document, settings, now);
    case 'js':
    case 'jsx':
    case 'ts':
    case 'tsx':
      return analyzeCode(document, dialect, settings, now);
  }
}

function analyzeCode(
  { text, uri }: ServiceDocument,
  dialect: CodeDialect,
  settings: BrazeSettings,
  now: number,
): CodeAnalysis | undefined {
  if (!hasTriggerWord(text, settings)) return undefined;
  const parsed = parseCode(text, fileNameOf(uri), dialect);
  const { source } = parsed;
  const analysis =
    source === undefined ? nothing : guarded(() => analyze(source, settings, { now, isTriggered: true }));
  return { kind: 'code', text, parsed, analysis };
}

function analyzeJsonText(
  { text, uri }: ServiceDocument,
  settings: BrazeSettings,
  now: number,
): JsonAnalysis | undefined {
  const declared = filesFor(fileNameOf(uri), settings);
  if (declared.length === 0 && !mayNameOurSchema(text)) return undefined;
  const parsed = parseJson(text);
  const { document } = parsed;
  const analysis =
    document === undefined
      ? nothing
      : guarded(() => analyzeJson(document, declared, undefined, clockOf(settings, now)));
  return { kind: 'json', text, parsed, declared, analysis };
}

/** Half-typed code makes trees that no whole program has: a fault in them must not cost the rest of the editor. */
function guarded(run: () => Analysis): Analysis {
  try {
    return run();
  } catch {
    return nothing;
  }
}

const nothing: Analysis = { calls: [], findings: [], commentProblems: [], unknownEndpoints: [] };
