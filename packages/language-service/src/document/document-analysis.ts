import type { Analysis, BrazeSettings, Snapshot, SnapshotFile, SourceContext } from '@braze-lint/analyzer';
import { analyze, analyzeJson, hasTriggerWord, mayNameOurSchema, workspaceOf } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';

import type { BodyIndex } from '../body/body-index.js';
import { bodyIndex } from '../body/body-index.js';
import type { OffsetRange, ServiceDocument } from '../contract/service-document.js';
import { buildOutline } from '../outline/build-outline.js';
import type { Outline } from '../outline/frame.js';
import { scan } from '../outline/scan.js';
import { relatedCode } from '../related/related-code.js';
import type { ServiceWords } from '../texts/service-words.js';
import { serviceWords } from '../texts/service-words.js';
import { filesFor } from './declared-files.js';
import { fileNameOf } from './file-name.js';
import { dialectOf } from './languages.js';
import type { CodeDialect, ParsedCode } from './parse-code.js';
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
  /** What the analysis says of what stands at an offset: no more of the text is looked at than has to do with it. */
  around(offset: number): PartAnalysis;
  /** What it is told of with. */
  readonly words: ServiceWords;
  /** The ids of the workspace; absent where they are not known, or what is known is too old. */
  readonly workspaceIds: Snapshot | undefined;
}

/** The requests of a text that a part of it may have to do with, among others perhaps. */
export interface PartAnalysis {
  readonly calls: Analysis['calls'];
  readonly bodies: BodyIndex;
}

/** What is known of a document, and how to read the next state of it. */
export interface AnalyzedDocument {
  /** Absent for a document that cannot hold a request. */
  readonly known?: DocumentAnalysis;
  /** The tree of this state, from which that of the next one is made. */
  readonly parsed?: ParsedCode;
}

/** What a document is judged by, beside its text. */
export interface AnalysisContext {
  readonly settings: BrazeSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly snapshot?: SnapshotFile;
}

/**
 * What is known of a document; one that cannot hold a request is not even parsed.
 * @param before an earlier state of the document, which is not to be asked for anything afterwards
 */
export function analyzeDocument(
  document: ServiceDocument,
  context: AnalysisContext,
  before?: AnalyzedDocument,
): AnalyzedDocument {
  const dialect = dialectOf(document.languageId);
  switch (dialect) {
    case undefined:
      return {};
    case 'markup': {
      const script = scriptOf(document.text);
      if (script === undefined) return {};
      return analyzeCode({ ...document, text: script.text }, script.dialect, context, before);
    }
    case 'json':
      return analyzeJsonText(document, context);
    case 'js':
    case 'jsx':
    case 'ts':
    case 'tsx':
      return analyzeCode(document, dialect, context, before);
  }
}

function analyzeCode(
  { text, uri }: ServiceDocument,
  dialect: CodeDialect,
  context: AnalysisContext,
  before: AnalyzedDocument | undefined,
): AnalyzedDocument {
  const { settings, now, snapshot } = context;
  if (!hasTriggerWord(text, settings)) return {};
  const parsed = parseCode({ text, filename: fileNameOf(uri), dialect }, before?.parsed);
  const converted = once(() => parsed.convert());
  const analysisOf = (source: SourceContext | undefined): Analysis =>
    source === undefined
      ? nothing
      : guarded(() => analyze(source, settings, { now, isTriggered: true, ...(snapshot && { snapshot }) }));
  let isWholeKnown = false;
  const analysis = once(() => {
    isWholeKnown = true;
    return analysisOf(converted().source);
  });
  const whole = once(() => partOf(analysis()));
  const outline = once(() =>
    buildOutline(text, scan(text, parsed.textInJsx()), { isJson: false, isBroken: parsed.faults.length > 0 }),
  );
  const related = once(() => relatedCode(parsed.file, outline(), parsed.faults));
  const parts = new Map<string, PartAnalysis>();
  const around = (offset: number): PartAnalysis => {
    const part = isWholeKnown ? undefined : related().around(offset);
    if (part === undefined) return whole();
    const made = parts.get(part.key) ?? partOf(analysisOf(parsed.convertOnly(part.statements)));
    parts.set(part.key, made);
    return made;
  };
  const known = withMembers(
    { text, isJson: false, hasComments: true, words: wordsOf(settings), around },
    {
      outline,
      // What is refused may be wrong anywhere.
      faults: () => (converted().isRefused ? [{ start: 0, end: text.length }] : parsed.faults),
      source: () => converted().source,
      comments: () => converted().source?.comments ?? [],
      analysis,
      workspaceIds: () => workspaceIds(context),
    },
  );
  return { known, parsed };
}

function analyzeJsonText(
  { text, uri, languageId }: ServiceDocument,
  context: AnalysisContext,
): AnalyzedDocument {
  const { settings, now, snapshot } = context;
  const declared = filesFor(fileNameOf(uri), settings);
  if (declared.length === 0 && !mayNameOurSchema(text)) return {};
  const { document, faults, comments } = parseJson(text);
  const analysis = once(() =>
    document === undefined
      ? nothing
      : guarded(() => analyzeJson(document, declared, settings, { now, ...(snapshot && { snapshot }) })),
  );
  const whole = once(() => partOf(analysis()));
  const known = withMembers(
    {
      text,
      isJson: true,
      hasComments: languageId === 'jsonc',
      faults,
      comments,
      source: undefined,
      words: wordsOf(settings),
      around: whole,
    },
    {
      outline: () => buildOutline(text, scan(text), { isJson: true, isBroken: faults.length > 0 }),
      analysis,
      workspaceIds: () => workspaceIds(context),
    },
  );
  return { known };
}

/** The literals are looked for when somebody asks for one. */
function partOf(analysis: Analysis): PartAnalysis {
  return withMembers({ calls: analysis.calls }, { bodies: () => bodyIndex(analysis) });
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
