import { judgeGroup } from './judge.js';
import type { TestOutcome } from './judge.js';
import type { SuiteFile, SuiteGroup } from './suite.js';

/** What became of one file of the suite; all figures count tests, but for the values with hidden parts. */
export interface FileSummary {
  readonly name: string;
  readonly tests: number;
  readonly passed: number;
  readonly notApplicable: number;
  /** Why tests are not applicable, each reason once. */
  readonly reasons: readonly string[];
  /** Values with hidden parts, and how many of them are decided all the same. */
  readonly hidden: number;
  readonly decided: number;
  readonly failures: readonly Failure[];
}

/** A test that does not hold, with all that is needed to see it again. */
export interface Failure extends TestOutcome {
  readonly group: string;
}

export function summaryOf({ name, groups }: SuiteFile): FileSummary {
  const judged = groups.map((group) => ({ group, outcome: judgeGroup(group) }));
  const applied = judged.flatMap(({ group, outcome }) =>
    outcome.kind === 'judged' ? outcome.outcomes.map((test) => ({ ...test, group: group.description })) : [],
  );
  const reasons = judged.flatMap(({ outcome }) =>
    outcome.kind === 'not applicable' ? [withoutExample(outcome.reason)] : [],
  );
  const tests = count(groups.map((group: SuiteGroup) => group.tests.length));
  const failures = applied.filter(({ wrong }) => wrong.length > 0);
  return {
    name,
    tests,
    passed: applied.length - failures.length,
    notApplicable: tests - applied.length,
    reasons: [...new Set(reasons)].sort(),
    hidden: count(applied.map(({ hidden }) => hidden)),
    decided: count(applied.map(({ decided }) => decided)),
    failures,
  };
}

/** The total of some figures. */
export function count(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

/** A message of the lifting names what it stumbled over behind a colon. */
function withoutExample(message: string): string {
  return message.replace(/: .*$/, '');
}
