import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

/** Functions that each call the next two behind conditions, and note in a table of the file what they have seen. */
function entangled(count: number): string {
  const name = (index: number): string => `f${String(index % count)}`;
  return Array.from({ length: count }, (_, index) => {
    const key = String(index);
    return `function ${name(index)}(o) { const v = o.k${key} ? "x" : o; if (o.a${key}) ${name(index + 1)}(v); if (table.b${key}) ${name(index + 2)}(o); table.c${key} = v }`;
  }).join('\n');
}

function program(count: number, related: string): string {
  return `function file() { const table = {}; ${entangled(count)}
    function g(c, ready) { const m = c ? 1 : "x"; const go = () => { ${related} }; f0(table); go() } }`;
}

/** Without a limit, what lies behind each condition of such a file is looked for for minutes. */
describe('functions that call one another', () => {
  it.each([5, 300])('%d of them: what asks the same as the choice leaves it open', (count) => {
    expect(valueOf(program(count, 'if (c) send({m, table})'))).toContain('m: <integer|string>');
  });

  it('a few of them: what has nothing to do with the choice leaves it certain', () => {
    expect(valueOf(program(5, 'if (ready.yes) send({m})'))).toBe('{m: (1 | "x")}');
  });
});
