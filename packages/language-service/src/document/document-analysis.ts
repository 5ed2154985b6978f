import type { Analysis, BrazeSettings, SourceContext } from '@braze-lint/analyzer';
import { analyze, analyzeJson, clockOf, hasTriggerWord, mayNameOurSchema } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';

import type { BodyIndex } from '../body/body-index.js';
import { bodyIndex } from '../body/body-index.js';
import type { OffsetRange, ServiceDocument } from '../contract/service-document.js';
import { buildOutline } from '../outline/build-outline.js';
import type { Outline } from '../outline/frame.js';
import { scan } from '../outline/scan.js';
import { filesFor } from './declared-files.js';
import { fileNameOf } from './file-name.js';
import { textInJsx } from './jsx-text.js';
import { dialectOf } from './languages.js';
import type { CodeDialect } from './parse-code.js';
import { parseCode } from './parse-code.js';
import { parseJson } from './parse-json.js';
import { scriptOf } from './script-blocks.js';

/** What is known of one version of a document. */
export interface DocumentAnalysis {
  /** The text; of a component file only its scripts, with blanks in the place of the rest. */
  readonly text: string;
  readonly isJson: boolean;
  /** Whether comments are part of the language. */
  readonly hasComments: boolean;
  /** Where the parser had to guess. */
  readonly faults: readonly OffsetRange[];
  /** The syntax tree; absent for JSON, and where there is none. */
  readonly source?: SourceContext;
  readonly comments: readonly TSESTree.Comment[];
  readonly analysis: Analysis;
  /** Worked out when it is first asked for, as is what follows. */
  readonly outline: Outline;
  readonly bodies: BodyIndex;
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
      return undefined;
    case 'markup': {
      const script = scriptOf(document.text);
      return script && analyzeCode({ ...document, text: script.text }, script.dialect, settings, now);
    }
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
): DocumentAnalysis | undefined {
  if (!hasTriggerWord(text, settings)) return undefined;
  const { source, faults } = parseCode(text, fileNameOf(uri), dialect);
  const analysis =
    source === undefined ? nothing : guarded(() => analyze(source, settings, { now, isTriggered: true }));
  const hasJsx = dialect !== 'ts' && source !== undefined;
  const comments = source?.comments ?? [];
  const known = { text, isJson: false, hasComments: true, faults, comments, analysis };
  return withOutline({ ...known, ...(source && { source }) }, () => (hasJsx ? textInJsx(source) : []));
}

function analyzeJsonText(
  { text, uri, languageId }: ServiceDocument,
  settings: BrazeSettings,
  now: number,
): DocumentAnalysis | undefined {
  const declared = filesFor(fileNameOf(uri), settings);
  if (declared.length === 0 && !mayNameOurSchema(text)) return undefined;
  const { document, faults, comments } = parseJson(text);
  const analysis =
    document === undefined
      ? nothing
      : guarded(() => analyzeJson(document, declared, undefined, clockOf(settings, now)));
  const hasComments = languageId === 'jsonc';
  return withOutline({ text, isJson: true, hasComments, faults, comments, analysis }, () => []);
}

type Known = Omit<DocumentAnalysis, 'outline' | 'bodies'>;

function withOutline(known: Known, skipped: () => readonly OffsetRange[]): DocumentAnalysis {
  let outline: Outline | undefined;
  let bodies: BodyIndex | undefined;
  const { text, isJson, faults, analysis } = known;
  return {
    ...known,
    get outline() {
      return (outline ??= buildOutline(text, scan(text, skipped()), { isJson, isBroken: faults.length > 0 }));
    },
    get bodies() {
      return (bodies ??= bodyIndex(analysis));
    },
  };
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
