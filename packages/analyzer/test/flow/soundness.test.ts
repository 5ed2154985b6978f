import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, isFunction } from '../../src/scope/ancestors.js';
import { isLoopNode } from '../../src/scope/loops.js';
import { isNode } from '../../src/scope/node-type.js';
import { printValue } from '../support/print-value.js';
import { certaintiesOf, mismatch } from '../support/check-value.js';
import { ProgramWriter } from '../support/random-program.js';
import { runProgram } from '../support/run-program.js';
import { parseTypeScript } from '../support/parse.js';
import { findSend } from '../support/value-of.js';
import { createEvaluator } from '../../src/value/evaluator.js';

const PROGRAMS = Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? 300);
const FIRST_SEED = Number(process.env['BRAZE_LINT_PROPERTY_SEED'] ?? 1);
const RUNS = 12;

describe('random programs', () => {
  it('send only what the evaluator says they can, and every known part that they reach', () => {
    const failures: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PROGRAMS && failures.length < 3; seed += 1) {
      const failure = failureOf(seed);
      if (failure !== undefined) failures.push(failure);
    }
    expect(failures).toEqual([]);
  });
});

function failureOf(seed: number): string | undefined {
  const code = new ProgramWriter(seed).write();
  if (!code.includes('send(')) return undefined;
  const source = parseTypeScript(code);
  const { argument, call } = findSend(source);
  const value = createEvaluator(source).evaluate(argument, call);
  // Of a loop, one round may send what another one has put together differently.
  const certainties = isRepeated(call) ? [] : certaintiesOf(value);
  for (let run = 0; run < RUNS; run += 1) {
    const { sent, reached } = runProgram(code, seed * 100 + run);
    if (sent.length === 0) continue;
    const reason = sent.map((body) => mismatch(value, body)).find((one) => one !== undefined);
    const broken = certainties.find(({ literal, isKept }) => reached.has(literal) && !sent.some(isKept));
    if (reason === undefined && broken === undefined) continue;
    const story = reason ?? `${broken?.path ?? ''}: reached ${String(broken?.literal)}, but it was not sent`;
    return [
      `seed ${String(seed)}: ${story}`,
      code,
      printValue(value),
      ...sent.map((body) => JSON.stringify(body)),
    ].join('\n');
  }
  return undefined;
}

function isRepeated(call: TSESTree.Node): boolean {
  const around = [...ancestorsOf(call)].filter((node) => isLoopNode(node) || isFunction(node));
  return around.some((node) => !isNode(node, 'FunctionDeclaration') || node.id?.name !== 'main');
}
