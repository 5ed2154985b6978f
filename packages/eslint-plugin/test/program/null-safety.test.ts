import { describe, expect, it } from '@jest/globals';
import type ts from 'typescript';

import { isNullSafe } from '../../src/program/null-safety.js';
import { inMemoryProgram } from '../support/in-memory-program.js';

const cases: readonly (readonly [options: ts.CompilerOptions, expected: boolean])[] = [
  [{ strict: true }, true],
  [{ strict: false }, false],
  [{ strict: true, strictNullChecks: false }, false],
  [{ strict: false, strictNullChecks: true }, true],
];

describe('types exclude null', () => {
  it.each(cases)('as the compiler says of %j', (options, expected) => {
    const program = inMemoryProgram({ '/app.ts': 'export {};' }, options);
    expect(isNullSafe(program)).toBe(expected);
    expect(isNullSafe(program)).toBe(expected);
  });

  /** Before TypeScript 5.4, no type could be asked for what may be assigned to it. */
  it.each([...cases, [{}, false] as const])(
    'as %j says, where the compiler cannot be asked',
    (options, expected) => {
      const program = { getTypeChecker: () => ({}), getCompilerOptions: () => options };
      expect(isNullSafe(program as unknown as ts.Program)).toBe(expected);
    },
  );
});
