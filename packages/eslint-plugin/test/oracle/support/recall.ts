import type { JudgedTrial } from './judged-trials.js';
import { capabilities } from './program.js';
import type { Capability } from './program.js';

/** How many mistakes of the programs of one kind were there, and how many were found. */
export interface Recall {
  readonly programs: number;
  readonly mistakes: number;
  readonly found: number;
}

export function recallOf(trials: readonly JudgedTrial[]): Recall {
  return {
    programs: trials.length,
    mistakes: trials.filter(({ isFound }) => isFound !== undefined).length,
    found: trials.filter(({ isFound }) => isFound === true).length,
  };
}

/** The share of mistakes that were found; 1 where there was none. */
export function shareOf({ mistakes, found }: Recall): number {
  return mistakes === 0 ? 1 : found / mistakes;
}

/** The programs of one capability whose mistakes have to be found. */
export function trialsOf(trials: readonly JudgedTrial[], capability: Capability): readonly JudgedTrial[] {
  return trials.filter(({ shape }) => shape.capability === capability && shape.isCounted !== false);
}

/** Recall by capability, and under each capability the shapes in which something was missed. */
export function recallTable(trials: readonly JudgedTrial[]): string {
  const rows = Object.keys(capabilities).flatMap((key) => {
    const capability = Number(key) as Capability;
    const own = trialsOf(trials, capability);
    return [row(`${key} ${capabilities[capability]}`, recallOf(own)), ...missedShapes(own)];
  });
  const silent = trials.filter(({ shape }) => shape.isCounted === false);
  return [...rows, row('programs that must stay silent', recallOf(silent))].join('\n');
}

function missedShapes(trials: readonly JudgedTrial[]): readonly string[] {
  return [...new Set(trials.map(({ shape }) => shape.name))].flatMap((name) => {
    const recall = recallOf(trials.filter(({ shape }) => shape.name === name));
    return shareOf(recall) === 1 ? [] : [row(`    ${name}`, recall)];
  });
}

function row(name: string, recall: Recall): string {
  const { programs, mistakes, found } = recall;
  const share = mistakes === 0 ? '–' : `${(shareOf(recall) * 100).toFixed(1)} %`;
  const figures = [programs, mistakes, found].map((figure) => String(figure).padStart(6));
  return `${name.padEnd(54)}${figures.join('')}${share.padStart(10)}`;
}
