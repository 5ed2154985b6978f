import type { Endpoint } from '@braze-lint/schemas';

import type { Finding } from '../../../../src/check/finding.js';
import { analyze } from '../../../../src/analysis/analyze.js';
import type { Oracle } from '../payload/oracle.js';
import { oracleOf } from '../payload/oracle.js';
import type { Program } from '../program/expression.js';
import type { makeProgram } from '../program/make-program.js';
import type { PrintMode } from '../program/print-expression.js';
import type { Printed } from '../program/print-program.js';
import { printModule } from '../program/print-program.js';
import { parseModule } from '../parse-module.js';
import { Tape } from '../tape.js';

/** A random program, and what is reported in it. */
export interface Case {
  readonly endpoint: Endpoint;
  readonly oracle: Oracle;
  readonly program: Program;
  readonly printed: Printed;
  readonly findings: readonly Finding[];
}

/** Makes a program of an endpoint from a tape. */
export type ProgramMaker = typeof makeProgram;

export function caseFrom(endpoint: Endpoint, bytes: Uint8Array, make: ProgramMaker): Case {
  const oracle = oracleOf(endpoint.id);
  const program = make(endpoint, oracle, new Tape(bytes));
  const printed = printModule(program);
  return { endpoint, oracle, program, printed, findings: findingsIn(printed.text) };
}

/** What is reported in the program when it is printed in another way. */
export function findingsWhen(
  { program }: Case,
  mode: PrintMode,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const { text } = printModule(program, mode);
  return { text, findings: findingsIn(text) };
}

/** Hints are for editors, and no proof. */
function findingsIn(text: string): readonly Finding[] {
  try {
    return analyze(parseModule(text), {}).findings.filter(({ grade }) => grade !== 'advice');
  } catch (error) {
    throw new Error(`The analysis fails in:\n${text}`, { cause: error });
  }
}
