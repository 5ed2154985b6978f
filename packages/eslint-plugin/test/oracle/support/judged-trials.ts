import { allShapes } from '../shapes/all-shapes.js';
import { reportsIn } from './lint-program.js';
import { trialOf, verdictOn } from './trial.js';
import type { Trial, Verdict } from './trial.js';

/** A program that was run and linted. */
export interface JudgedTrial extends Trial, Verdict {}

/** Makes `count` programs, all shapes in turn, one seed after the other. */
export async function judgedTrials(count: number, seed: number): Promise<readonly JudgedTrial[]> {
  const trials: Trial[] = [];
  for (let index = 0; index < count; index++) {
    const shape = allShapes[index % allShapes.length];
    if (shape !== undefined) trials.push(await trialOf(shape, seed + index));
  }
  const reports = reportsIn(trials.map(({ program }) => program));
  return trials.map((trial) => ({ ...trial, ...verdictOn(trial, reports.get(trial.program) ?? []) }));
}
