import { relative } from 'node:path';

import { ESLint } from 'eslint';

import type { LintOptions } from '../arguments/command.js';
import { findSettings } from '../settings/find-settings.js';
import type { Surroundings } from '../surroundings.js';
import { checkSource } from './check-source.js';
import type { LintReport } from './lint-report.js';
import { breakdownOf, keepOurMessages } from './our-messages.js';
import { lintRules } from './rule-set.js';

/** What is linted, and how; the rest of the options says what becomes of the report. */
export type LintRequest = Pick<
  LintOptions,
  'paths' | 'source' | 'ignore' | 'strict' | 'fix' | 'cache' | 'config'
>;

/** Checks what is asked for, and writes the fixes if they are wanted. What fails for one file leaves the others alone. */
export async function lint(request: LintRequest, surroundings: Surroundings): Promise<LintReport> {
  const { cwd } = surroundings;
  const { paths, source, ignore, strict, fix, cache, config } = request;
  const { raw, settings, problems } = await findSettings(cwd, config);
  const checked = await checkSource({
    search: { paths, cwd, ignore, settings },
    source,
    engine: { ruleSet: lintRules(strict), settings: raw, fix, ...(cache && { cache }) },
    read: surroundings.read,
    onProgress: surroundings.onProgress,
  });
  if (fix) await ESLint.outputFixes([...checked.results]);
  const breakdowns = checked.results.flatMap((result) => {
    const message = breakdownOf(result);
    return message === undefined ? [] : [{ path: relative(cwd, result.filePath), message }];
  });
  const whole = checked.results.filter((result) => breakdownOf(result) === undefined);
  return {
    results: whole.map(keepOurMessages),
    problems: [...problems, ...checked.problems, ...breakdowns],
    notes: checked.notes,
  };
}
