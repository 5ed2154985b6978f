import { beforeAll, describe, expect, it } from '@jest/globals';

import { judgedTrials } from './support/judged-trials.js';
import type { JudgedTrial } from './support/judged-trials.js';
import { capabilities } from './support/program.js';
import type { Capability } from './support/program.js';
import { recallOf, recallTable, shareOf, trialsOf } from './support/recall.js';
import { describeTrial } from './support/trial.js';
import { thresholds } from './thresholds.js';

const count = Number(process.env['BRAZE_LINT_ORACLE_PROGRAMS'] ?? 700);
const seed = Number(process.env['BRAZE_LINT_ORACLE_SEED'] ?? 20_261);

const wanted = Object.entries(thresholds).map(([key, asked]) => {
  const capability = Number(key) as Capability;
  return [`${key}: ${capabilities[capability]}`, capability, asked] as const;
});

describe('what is reported, beside what the programs send', () => {
  let trials: readonly JudgedTrial[] = [];

  beforeAll(
    async () => {
      trials = await judgedTrials(count, seed);
      process.stdout.write(`${recallTable(trials)}\n`);
    },
    60_000 + count * 200,
  );

  it('reports nothing that no run sends wrong', () => {
    const wrong = trials.filter((trial) => trial.wrong.length > 0);
    expect(wrong.map(describeTrial).join('\n\n')).toBe('');
  });

  it.each(wanted)('finds enough of capability %s', (_name, capability, asked) => {
    const own = trialsOf(trials, capability);
    const missed = own.find(({ isFound }) => isFound === false);
    const share = shareOf(recallOf(own));
    if (share >= asked) return;
    throw new Error(
      `${share.toFixed(3)} < ${String(asked)}. Missed:\n${missed ? describeTrial(missed) : ''}`,
    );
  });

  // Otherwise recall would be measured on nothing.
  it.each(wanted)('has mistakes of capability %s to find', (_name, capability) => {
    expect(recallOf(trialsOf(trials, capability)).mistakes).toBeGreaterThan(count / 150);
  });
});
