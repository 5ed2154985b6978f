import type { Analysis, BrazeSettings, Language, SettingsFault } from '@braze-lint/analyzer';
import { hasTriggerWord, mayNameOurSchema, settingsOf } from '@braze-lint/analyzer/first-look';
import type { Rule, SourceCode } from 'eslint';

import { namesLeadingModule } from '../program/leading-modules.js';
import { typeServicesOf } from '../program/type-services.js';
import { analyzer } from './analyzer.js';
import { filesFor } from './files-for.js';
import { jsonDocumentOf } from './json-document-of.js';
import { snapshotFileOf } from './snapshot-file-of.js';
import { sourceContextOf } from './source-context-of.js';

/** The analysis of one file, shared by all rules: made when the first rule asks for it, never twice. */
export interface FileAnalysis {
  readonly settingsFaults: readonly SettingsFault[];
  /** The language of all that is told. */
  readonly language: Language;
  /** The rule that tells what is wrong with settings and comments: the first one that asked. */
  readonly teller: string;
  /** Whether the rule of this name is the one that tells what is wrong with the snapshot: the first that asked. */
  readonly tellsOfSnapshot: (rule: string) => boolean;
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
  const { settings, faults } = readOnce(context.settings['braze']);
  const made = jsonAnalysis(context, settings, faults) ?? codeAnalysis(context, settings, faults);
  analyses.set(sourceCode, made);
  return made === 'nothing to see' ? undefined : made;
}

/** The files of a configuration have the same settings: they are read with the first of them. */
function readOnce(raw: unknown): ReturnType<typeof settingsOf> {
  if (typeof raw !== 'object' || raw === null) return settingsOf(raw);
  const known = settingsRead.get(raw) ?? settingsOf(raw);
  settingsRead.set(raw, known);
  return known;
}

const settingsRead = new WeakMap<object, ReturnType<typeof settingsOf>>();

/** `undefined` for what is no JSON. */
function jsonAnalysis(
  context: Rule.RuleContext,
  settings: BrazeSettings,
  settingsFaults: readonly SettingsFault[],
): FileAnalysis | 'nothing to see' | undefined {
  const document = jsonDocumentOf(context.sourceCode);
  if (document === undefined) return undefined;
  const declared = filesFor(context.filename, settings);
  const isOurs = declared.length > 0 || mayNameOurSchema(document.text);
  if (!isOurs && settingsFaults.length === 0) return 'nothing to see';
  const { firstColumn } = document.lines;
  return {
    settingsFaults,
    get language() {
      return languageOf(settings);
    },
    teller: context.id,
    whenRead: firstColumn === 1 ? 'Document:exit' : 'Program:exit',
    start: { line: 1, column: firstColumn },
    tellsOfSnapshot: firstOnly(),
    result: once(() => {
      const snapshot = snapshotFileOf(settings, context.cwd);
      return analyzer().analyzeJson(document, declared, settings, {
        now: Date.now(),
        ...(snapshot && { snapshot }),
      });
    }),
  };
}

function codeAnalysis(
  context: Rule.RuleContext,
  settings: BrazeSettings,
  settingsFaults: readonly SettingsFault[],
): FileAnalysis | 'nothing to see' {
  const { sourceCode } = context;
  const isOurs = mayHoldRequest(sourceCode, settings);
  if (!isOurs && settingsFaults.length === 0) return 'nothing to see';
  return {
    settingsFaults,
    get language() {
      return languageOf(settings);
    },
    teller: context.id,
    whenRead: 'Program:exit',
    start: { line: 1, column: 0 },
    tellsOfSnapshot: firstOnly(),
    result: once(() => {
      const source = sourceContextOf(context);
      if (source === undefined) return nothing;
      const snapshot = snapshotFileOf(settings, context.cwd);
      return analyzer().analyze(source, settings, {
        now: Date.now(),
        isTriggered: isOurs,
        ...(snapshot && { snapshot }),
      });
    }),
  };
}

/** The language of a file; asked for when something is told. */
function languageOf({ locale = 'en' }: BrazeSettings): Language {
  return analyzer().languageOf(locale);
}

/** One search through the text; where other files are in view, also for names of those that may hold requests. */
function mayHoldRequest({ text, parserServices }: SourceCode, settings: BrazeSettings): boolean {
  if (hasTriggerWord(text, settings)) return true;
  const services = typeServicesOf(parserServices);
  if (services === undefined) return false;
  return hasTriggerWord(text, settings, true) || namesLeadingModule(text, services.program);
}

/** True for the name that came first. */
function firstOnly(): (name: string) => boolean {
  let first: string | undefined;
  return (name) => (first ??= name) === name;
}

/**
 * The result of the first call, or its fault.
 * @throws where the analyzer cannot be loaded: that is no fault of the file, and silence would pass for praise
 */
function once(run: () => Analysis): () => AnalysisResult {
  let result: AnalysisResult | undefined;
  return () => {
    analyzer();
    return (result ??= guarded(run));
  };
}

function guarded(run: () => Analysis): AnalysisResult {
  try {
    return run();
  } catch (error) {
    return { ...nothing, fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

const nothing: Analysis = { calls: [], findings: [], commentProblems: [] };
