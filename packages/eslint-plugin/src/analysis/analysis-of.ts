import type { Analysis, BrazeSettings, SettingsProblem } from '@braze-lint/analyzer';
import {
  analyze,
  analyzeJson,
  clockOf,
  hasTriggerWord,
  mayNameOurSchema,
  readSettings,
} from '@braze-lint/analyzer';
import type { Rule, SourceCode } from 'eslint';

import { namesLeadingModule } from '../program/leading-modules.js';
import { typeServicesOf } from '../program/type-services.js';
import { filesFor } from './files-for.js';
import { jsonDocumentOf } from './json-document-of.js';
import { sourceContextOf } from './source-context-of.js';

/** The analysis of one file, shared by all rules: made when the first rule asks for it, never twice. */
export interface FileAnalysis {
  readonly settingsProblems: readonly SettingsProblem[];
  /** The rule that tells what is wrong with settings and comments: the first one that asked. */
  readonly teller: string;
  /** The root of the syntax tree, when all of it has been seen. */
  readonly whenRead: 'Program:exit' | 'Document:exit';
  /** Where the file begins, in the terms of its language. */
  readonly start: { readonly line: number; readonly column: number };
  result(): AnalysisResult;
}

/** The analysis, or nothing with the fault that stopped it: a rule never throws. */
export interface AnalysisResult extends Analysis {
  readonly fault?: Error;
}

const analyses = new WeakMap<SourceCode, FileAnalysis | 'nothing to see'>();

/** The analysis of the file that `context` is about; `undefined` for a file without a word that speaks of Braze. */
export function analysisOf(context: Rule.RuleContext): FileAnalysis | undefined {
  const { sourceCode } = context;
  const known = analyses.get(sourceCode);
  if (known !== undefined) return known === 'nothing to see' ? undefined : known;
  const { settings, problems } = readSettings(context.settings['braze']);
  const made = jsonAnalysis(context, settings, problems) ?? codeAnalysis(context, settings, problems);
  analyses.set(sourceCode, made);
  return made === 'nothing to see' ? undefined : made;
}

/** `undefined` for what is no JSON. */
function jsonAnalysis(
  context: Rule.RuleContext,
  settings: BrazeSettings,
  settingsProblems: readonly SettingsProblem[],
): FileAnalysis | 'nothing to see' | undefined {
  const document = jsonDocumentOf(context.sourceCode);
  if (document === undefined) return undefined;
  const declared = filesFor(context.filename, settings);
  const isOurs = declared.length > 0 || mayNameOurSchema(document.text);
  if (!isOurs && settingsProblems.length === 0) return 'nothing to see';
  const { firstColumn } = document.lines;
  return {
    settingsProblems,
    teller: context.id,
    whenRead: firstColumn === 1 ? 'Document:exit' : 'Program:exit',
    start: { line: 1, column: firstColumn },
    result: once(() => analyzeJson(document, declared, undefined, clockOf(settings, Date.now()))),
  };
}

function codeAnalysis(
  context: Rule.RuleContext,
  settings: BrazeSettings,
  settingsProblems: readonly SettingsProblem[],
): FileAnalysis | 'nothing to see' {
  const { sourceCode } = context;
  const isOurs = mayHoldRequest(sourceCode, settings);
  if (!isOurs && settingsProblems.length === 0) return 'nothing to see';
  return {
    settingsProblems,
    teller: context.id,
    whenRead: 'Program:exit',
    start: { line: 1, column: 0 },
    result: once(() => {
      const source = sourceContextOf(context);
      return source === undefined
        ? nothing
        : analyze(source, settings, { now: Date.now(), isTriggered: isOurs });
    }),
  };
}

/** One search through the text; where other files are in view, also for names of those that may hold requests. */
function mayHoldRequest({ text, parserServices }: SourceCode, settings: BrazeSettings): boolean {
  if (hasTriggerWord(text, settings)) return true;
  const services = typeServicesOf(parserServices);
  if (services === undefined) return false;
  return hasTriggerWord(text, settings, true) || namesLeadingModule(text, services.program);
}

/** The result of the first call, or its fault. */
function once(run: () => Analysis): () => AnalysisResult {
  let result: AnalysisResult | undefined;
  return () => (result ??= guarded(run));
}

function guarded(run: () => Analysis): AnalysisResult {
  try {
    return run();
  } catch (error) {
    return { ...nothing, fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

const nothing: Analysis = { calls: [], findings: [], commentProblems: [] };
