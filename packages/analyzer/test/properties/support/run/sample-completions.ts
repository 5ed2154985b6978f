import type { Program } from '../program/expression.js';
import type { Completion } from '../program/unknown.js';

/**
 * Some of the ways in which the unknowns can turn out: as they were meant, as would be right, and at random, which
 * favours what would be right.
 */
export function* sampleCompletions(
  program: Program,
  count: number,
  random: () => number,
): Generator<Completion> {
  const { unknowns } = program;
  if (unknowns.length === 0) {
    yield new Map();
    return;
  }
  for (let index = 0; index < count; index++) {
    const share = index % 3 === 2 ? 0.9 : 0.3;
    yield new Map(
      unknowns.map((unknown) => {
        const { samples } = unknown;
        const ordinary =
          samples[
            index < 2 || random() > share
              ? Math.min(index === 0 ? 0 : 1, samples.length - 1)
              : pick(samples.length, random)
          ];
        const isFlag = samples.length === 2;
        return [unknown, isFlag && index > 0 ? samples[pick(2, random)] : ordinary];
      }),
    );
  }
}

function pick(count: number, random: () => number): number {
  return Math.floor(random() * count);
}
