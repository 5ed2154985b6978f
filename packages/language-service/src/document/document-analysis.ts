import type { Analysis, BrazeSettings, Snapshot, SnapshotFile, SourceContext } from '@braze-lint/analyzer';
import { analyze, analyzeJson, hasTriggerWord, mayNameOurSchema, workspaceOf } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';

import type { BodyIndex } from '../body/body-index.js';
import { bodyIndex } from '../body/body-index.js';
import type { OffsetRange, ServiceDocument } from '../contract/service-document.js';
import { buildOutline } from '../outline/build-outline.js';
import type { Outline } from '../outline/frame.js';
import { scan } from '../outline/scan.js';
import type { ServiceWords } from '../texts/service-words.js';
import { serviceWords } from '../texts/service-words.js';
import { filesFor } from './declared-files.js';
import { fileNameOf } from './file-name.js';
import { dialectOf } from './languages.js';
import type { CodeDialect } from './parse-code.js';
import { parseCode } from './parse-code.js';
import { parseJson } from './parse-json.js';
import { scriptOf } from './script-blocks.js';

/** What is known of one version of a document. What a text alone does not tell is worked out when it is first asked for. */
export interface DocumentAnalysis {
  /** The text; of a component file only its scripts, with blanks in the place of the rest. */
  readonly text: string;
  readonly isJson: boolean;
  /** Whether comments are part of the language. */
  readonly hasComments: boolean;
  readonly outline: Outline;
  /** Where the parser had to guess. */
  readonly faults: readonly OffsetRange[];
  /** The syntax tree; absent for JSON, and where there is none. */
  readonly source: SourceContext | undefined;
  readonly comments: readonly TSESTree.Comment[];
  readonly analysis: Analysis;
  readonly bodies: BodyIndex;
  /** What it is told of with. */
  readonly words: ServiceWords;
  /** The ids of the workspace; absent where they are not known, or what is known is too old. */
  readonly workspaceIds: Snapshot | undefined;
}

/** What a document is judged by, beside its text. */
export interface AnalysisContext {
  readonly settings: BrazeSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly snapshot?: SnapshotFile;
}

/** What is known of a document; `undefined` for one that cannot hold a request, which is not even parsed. */
export function analyzeDocument(
  document: ServiceDocument,
  context: AnalysisContext,
): DocumentAnalysis | undefined {
  const dialect = dialectOf(document.languageId);
  switch (dialect) {
    case undefined:
      return undefined;
    case 'markup': {
      const script = scriptOf(document.text);
      return script && analyzeCode({ ...document, text: script.text }, script.dialect, context);
    }
    case 'json':
      return analyzeJsonText(document, context);
    case 'js':
    case 'jsx':
    case 'ts':
    case 'tsx':
      return analyzeCode(document, dialect, context);
  }
}

function analyzeCode(
  { text, uri }: ServiceDocument,
  dialect: CodeDialect,
  context: AnalysisContext,
): DocumentAnalysis | undefined {
  const { settings, now, snapshot } = context;
  if (!hasTriggerWord(text, settings)) return undefined;
  const parsed = parseCode(text, fileNameOf(uri), dialect);
  const converted = once(() => parsed.convert());
  const analysis = once(() => {
    const { source } = converted();
    return source === undefined
      ? nothing
      : guarded(() => analyze(source, settings, { now, isTriggered: true, ...(snapshot && { snapshot }) }));
  });
  return withMembers(
    { text, isJson: false, hasComments: true, words: wordsOf(settings) },
    {
      outline: () =>
        buildOutline(text, scan(text, parsed.textInJsx()), {
          isJson: false,
          isBroken: parsed.faults.length > 0,
        }),
      // What is refused may be wrong anywhere.
      faults: () => (converted().isRefused ? [{ start: 0, end: text.length }] : parsed.faults),
      source: () => converted().source,
      comments: () => converted().source?.comments ?? [],
      analysis,
      bodies: () => bodyIndex(analysis()),
      workspaceIds: () => workspaceIds(context),
    },
  );
}

function analyzeJsonText(
  { text, uri, languageId }: ServiceDocument,
  context: AnalysisContext,
): DocumentAnalysis | undefined {
  const { settings, now, snapshot } = context;
  const declared = filesFor(fileNameOf(uri), settings);
  if (declared.length === 0 && !mayNameOurSchema(text)) return undefined;
  const { document, faults, comments } = parseJson(text);
  const analysis = once(() =>
    document === undefined
      ? nothing
      : guarded(() => analyzeJson(document, declared, settings, { now, ...(snapshot && { snapshot }) })),
  );
  return withMembers(
    {
      text,
      isJson: true,
      hasComments: languageId === 'jsonc',
      faults,
      comments,
      source: undefined,
      words: wordsOf(settings),
    },
    {
      outline: () => buildOutline(text, scan(text), { isJson: true, isBroken: faults.length > 0 }),
      analysis,
      bodies: () => bodyIndex(analysis()),
      workspaceIds: () => workspaceIds(context),
    },
  );
}

function wordsOf({ locale = 'en' }: BrazeSettings): ServiceWords {
  return serviceWords(locale);
}

function workspaceIds({ snapshot, settings, now }: AnalysisContext): Snapshot | undefined {
  return workspaceOf(snapshot, settings, now)?.snapshot;
}

/** An object with further members, each of which is made when it is first read. */
function withMembers<Known extends object, Made extends object>(
  known: Known,
  makers: { readonly [Name in keyof Made]: () => Made[Name] },
): Known & Made {
  for (const name of Object.keys(makers) as (keyof Made)[]) {
    Object.defineProperty(known, name, { get: once(makers[name]), enumerable: true });
  }
  return known as Known & Made;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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
