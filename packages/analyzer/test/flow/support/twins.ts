import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../../support/value-of.js';

/**
 * Programs in which a condition before the request has to do with what decides that `'x'` is sent, and the same with another
 * condition: `'x'` may stay only there.
 */
export type Twins = Readonly<Record<string, readonly [related: string, other: string]>>;

export function twinsOf(
  before: string,
  related: string,
  other: string,
  after = 'send({m})',
): [string, string] {
  return [`${before} ${related} ${after} }`, `${before} ${other} ${after} }`];
}

/** A value that is `'x'` where `c` is false, and what follows. */
export function chosen(related: string, other: string): [string, string] {
  return [
    `async function f(c, d) { const m = c ? 1 : "x"; ${related} }`,
    `async function f(c, d) { const m = c ? 1 : "x"; ${other} }`,
  ];
}

/** One test for each program: `'x'` may be sent only where the condition has nothing to do with it. */
export function describeTwins(title: string, twins: Twins): void {
  describe(title, () => {
    it.each(Object.entries(twins).map(([name, [related]]) => [name, related]))('%s: %s', (_name, code) => {
      expect(valueOf(code)).not.toContain('"x"');
    });

    it.each(Object.entries(twins).map(([name, [, other]]) => [name, other]))(
      'but another condition changes nothing, %s: %s',
      (_name, code) => {
        expect(valueOf(code)).toContain('"x"');
      },
    );
  });
}
