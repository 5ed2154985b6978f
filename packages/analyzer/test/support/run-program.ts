import { compileFunction } from 'node:vm';

import { Random } from './random.js';
import { FIRST_LITERAL, KEYS } from './random-program.js';

/** What one run of a program did. */
export interface Run {
  /** The bodies that were sent, as JSON reads them back. */
  readonly sent: readonly unknown[];
  /** The literals that the run has passed. */
  readonly reached: ReadonlySet<number>;
}

/** Runs a program with random answers to its questions; one that throws simply ends. */
export function runProgram(code: string, seed: number): Run {
  const random = new Random(seed);
  const sent: unknown[] = [];
  const reached = new Set<number>();
  let rounds = 0;
  const state = { isFailed: false };
  const unknownValue = (depth = 0): unknown =>
    random.pick<() => unknown>([
      () => 1 + random.below(9),
      () => 'text',
      () => undefined,
      () => null,
      () => (depth > 1 ? 5 : unknownObject(depth + 1)),
    ])();
  const unknownObject = (depth = 0): Record<string, unknown> => {
    const keys = KEYS.filter(() => random.chance(40));
    return Object.fromEntries(keys.map((key) => [key, unknownValue(depth)]));
  };
  const change = (value: unknown, depth = 0): void => {
    if (typeof value !== 'object' || value === null || depth > 3 || random.chance(30)) return;
    if (Array.isArray(value)) {
      if (random.chance(50)) value.push(7);
      if (random.chance(30)) value.length = 0;
    } else {
      const record = value as Record<string, unknown>;
      if (random.chance(50)) record[random.pick(KEYS)] = unknownValue();
      if (random.chance(30)) Reflect.deleteProperty(record, random.pick(KEYS));
    }
    for (const inner of Object.values(value) as unknown[]) change(inner, depth + 1);
  };
  const globals = {
    L: (literal: number) => {
      reached.add(literal);
      return literal;
    },
    c: () => random.chance(50),
    w: () => (rounds += 1) < 20 && random.chance(40),
    k: () => random.pick(KEYS),
    u: () => unknownObject(),
    xs: () => Array.from({ length: random.below(3) }, () => 3),
    e: change,
    t: () => {
      if (random.chance(30)) throw new Error('thrown');
    },
    log: () => undefined,
    // The evaluator takes it for granted that what members are copied into is an object.
    Object: Object.assign(Object.create(Object) as object, {
      assign: (target: object, ...sources: object[]) => {
        if (typeof target !== 'object' || Array.isArray(target)) throw new TypeError('Not an object.');
        return Object.assign(target, ...sources) as object;
      },
      keys: Object.keys,
      values: Object.values,
    }),
    console: { log: () => undefined },
    send: (body: unknown) => {
      state.isFailed = true;
      sent.push(body === undefined ? undefined : JSON.parse(JSON.stringify(body)));
      state.isFailed = false;
    },
  };
  try {
    const program = compileFunction(instrumented(code), Object.keys(globals)) as (
      ...values: unknown[]
    ) => void;
    program(...Object.values(globals));
  } catch {
    // The run ends early: what it has sent until then counts.
  }
  // What could not be serialised has not been sent, and nothing is said about it.
  return state.isFailed ? { sent, reached: new Set() } : { sent, reached };
}

/** Each literal tells that it has been passed. */
function instrumented(code: string): string {
  return `'use strict';\n${code}`.replace(/\b\d{4,}\b/g, (digits) =>
    Number(digits) > FIRST_LITERAL ? `L(${digits})` : digits,
  );
}
