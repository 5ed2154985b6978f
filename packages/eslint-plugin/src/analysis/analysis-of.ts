import type { Analysis, BrazeSettings, SettingsProblem, SourceContext } from '@braze-lint/analyzer';
import { analyze, hasTriggerWord, readSettings } from '@braze-lint/analyzer';
import type { Rule, SourceCode } from 'eslint';

import { sourceContextOf } from './source-context-of.js';

/** The analysis of one file, shared by all rules: made when the first rule asks for it, never twice. */
export interface FileAnalysis {
  readonly settingsProblems: readonly SettingsProblem[];
  /** The rule that tells what is wrong with settings and comments: the first one that asked. */
  readonly teller: string;
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
  const made =
    problems.length > 0 || hasTriggerWord(sourceCode.text, settings)
      ? lazyAnalysis(context, settings, problems)
      : undefined;
  analyses.set(sourceCode, made ?? 'nothing to see');
  return made;
}

function lazyAnalysis(
  context: Rule.RuleContext,
  settings: BrazeSettings,
  settingsProblems: readonly SettingsProblem[],
): FileAnalysis {
  let result: AnalysisResult | undefined;
  return {
    settingsProblems,
    teller: context.id,
    result: () => (result ??= guardedAnalysis(sourceContextOf(context), settings)),
  };
}

function guardedAnalysis(source: SourceContext | undefined, settings: BrazeSettings): AnalysisResult {
  if (source === undefined) return nothing;
  try {
    return analyze(source, settings);
  } catch (error) {
    return { ...nothing, fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

const nothing: Analysis = { calls: [], findings: [], commentProblems: [] };
