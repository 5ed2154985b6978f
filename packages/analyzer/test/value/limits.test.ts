import { describe, expect, it } from '@jest/globals';

import type { TSESTree } from '@typescript-eslint/types';

import type { SourceContext } from '../../src/source/source-context.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { childNodes } from '../../src/scope/child-nodes.js';
import { parseTypeScript } from '../support/parse.js';
import { printValue } from '../support/print-value.js';
import { evaluateSend, findSend, valueOf, valueOfJavaScript } from '../support/value-of.js';

describe('limits', () => {
  it('gives up below a payload that is nested 1,000 deep, and says so', () => {
    const { source, argument } = nested(1000, (inner, shape) => {
      return {
        ...shape,
        type: 'ObjectExpression',
        properties: [{ ...shape, type: 'Property', kind: 'init', key: KEY, value: inner }],
      };
    });
    const printed = printValue(createEvaluator(source).evaluate(argument, source.ast));
    expect(printed).toContain('?too-deep');
    expect(printed.startsWith('{a: {a: {a: ')).toBe(true);
  });

  it('gives up below arrays that are nested 1,000 deep', () => {
    const { source, argument } = nested(1000, (inner, shape) => ({
      ...shape,
      type: 'ArrayExpression',
      elements: [inner],
    }));
    expect(printValue(createEvaluator(source).evaluate(argument, source.ast))).toContain('?too-deep');
  });

  it('reads a variable from inside a payload that is nested 150 deep', () => {
    expect(valueOf(`const x = 1; send(${'{a: '.repeat(150)}x${'}'.repeat(150)})`)).not.toContain('?');
  });

  it('asks for the uses of each function once, however many ways lead to a request', () => {
    const doubled = Array.from({ length: 60 }, (_, i) => {
      const [name, below] = [`f${String(i + 1)}`, `f${String(i)}`];
      return `const ${name} = () => { ${below}(); ${below}() };`;
    });
    const written = (use: string): string =>
      `function f(c) { const m = c ? 1 : "x"; const f0 = () => { send({m}) }; ${doubled.join(' ')} ${use} }`;
    expect(valueOf(written('f60()'))).toBe('{m: (1 | "x")}');
    expect(valueOf(written('if (c) f60()'))).toBe('{m: <integer|string>}');
  });

  it('gives up on chains of 1,000 variables', () => {
    const chain = Array.from({ length: 1000 }, (_, i) => `const v${String(i + 1)} = {x: v${String(i)}};`);
    expect(valueOf(`const v0 = 1; ${chain.join(' ')} send(v1000)`)).toContain('?too-deep');
  });

  it('follows sums of 2,000 terms', () => {
    const terms = Array.from({ length: 2000 }, () => '"a"');
    expect(valueOfJavaScript(`send(${terms.join(' + ')})`)).toBe(`"${'a'.repeat(2000)}"`);
  });

  it('gives up on chains of 1,000 conditions', () => {
    const chain = Array.from({ length: 1000 }, (_, i) => `c === ${String(i)} ? ${String(i)} : `).join('');
    expect(valueOfJavaScript(`send(${chain} 0)`)).toContain('?too-many-alternatives');
  });

  it('gives up on a chain of 500 `else if`', () => {
    const chain = Array.from({ length: 500 }, (_, i) => `if (c === ${String(i)}) b.a = ${String(i)};`).join(
      ' else ',
    );
    expect(valueOf(`const b = {}; ${chain} send(b)`)).toBe('?too-deep');
  });

  it('keeps up to 32 alternatives', () => {
    const arms = (count: number): string =>
      Array.from({ length: count }, (_, i) => `c === ${String(i)} ? ${String(i)} : `).join('');
    expect(valueOf(`send(${arms(31)} 99)`)).toContain('99)');
    expect(valueOf(`send(${arms(32)} 99)`)).toBe('?too-many-alternatives');
  });

  it('keeps the length of a very long array, and looks at the first elements only', () => {
    const value = evaluateSend(
      `send([${Array.from({ length: 20_000 }, (_, i) => `{id: ${String(i)}}`).join(', ')}])`,
    );
    expect(value).toMatchObject({
      kind: 'array',
      length: { min: 20_000, max: 20_000 },
      open: { code: 'too-large' },
    });
    expect(value.kind === 'array' && value.items.length).toBe(1000);
  });

  it('reads a literal of 5 MB', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `{id: "user${String(i)}", text: "${'x'.repeat(970)}"}`,
    );
    const value = evaluateSend(`const body = {a: [${rows.join(', ')}]}; body.b = 1; send(body)`);
    expect(value.kind === 'object' && [...value.properties.keys()]).toEqual(['a', 'b']);
  });

  it('does not hand on values that grow without bounds', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, i) =>
        `const v${String(i + 1)} = {a: structuredClone(v${String(i)}), b: structuredClone(v${String(i)})};`,
    );
    const printed = valueOf(`const v0 = {}; ${doubling.join(' ')} send(v40)`);
    expect(printed).toContain('?too-large');
    expect(printed.length).toBeLessThan(20_000_000);
  });

  it('does not double strings and lists without bounds', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `const v${String(i + 1)} = v${String(i)} + v${String(i)};`,
    );
    const text = valueOf(`const v0 = "twenty characters..."; ${doubling.join(' ')} send(v30)`);
    expect([text.length < 20_000_000, text.at(-2)]).toEqual([true, '…']);
    const lists = Array.from(
      { length: 30 },
      (_, i) => `const v${String(i + 1)} = [...v${String(i)}, ...v${String(i)}];`,
    );
    expect(valueOf(`const v0 = ["x"]; ${lists.join(' ')} send(v30)`)).toContain('too-large');
  });

  it('ends on objects that hold each other', () => {
    expect(valueOf('const a = {x: 1}; const b = {a}; a.b = b; send(b)')).toBe('{...escapes}');
    expect(valueOf('let a = {}; let b = {}; a = {b}; b = {a}; a = {b}; send(a)')).toContain('...');
  });

  it('stops after many evaluations in one file', () => {
    const fields = Array.from({ length: 2000 }, (_, i) => `k${String(i)}: x`).join(', ');
    const source = parseTypeScript(`f(); `.repeat(120) + `send({${fields}})`);
    const { argument } = findSend(source);
    const evaluator = createEvaluator(source);
    const printed = source.ast.body.map((statement) => printValue(evaluator.evaluate(argument, statement)));
    expect(printed[0]).not.toContain('?too-large');
    expect(printed.at(-1)).toBe('?too-large');
  });
});

const KEY = { type: 'Identifier', name: 'a', range: [0, 1] };

type Shape = Pick<TSESTree.Node, 'range' | 'loc' | 'parent'>;

/** A tree that is deeper than parsers can read. */
function nested(
  depth: number,
  around: (inner: object, shape: Shape) => object,
): { source: SourceContext; argument: TSESTree.Expression } {
  const source = parseTypeScript('send(1)');
  const { argument } = findSend(source);
  const shape: Shape = { range: argument.range, loc: argument.loc, parent: argument.parent };
  let tree: object = argument;
  for (let level = 0; level < depth; level += 1) tree = around(tree, shape);
  return { source, argument: tree as TSESTree.Expression };
}

describe('syntax that is not known', () => {
  it('is unknown, and never throws', () => {
    const source = parseTypeScript('const a = {b: 1}; send(a)');
    const strange = { type: 'PipelineExpression', range: [0, 1], loc: source.ast.loc, parent: source.ast };
    const evaluator = createEvaluator(source);
    const value = evaluator.evaluate(strange as never, source.ast);
    expect(value).toMatchObject({
      kind: 'unknown',
      reason: { code: 'unsupported-syntax', subject: 'PipelineExpression' },
    });
  });

  it('answers for every node of a file that uses every kind of syntax', () => {
    const source = parseTypeScript(EVERYTHING);
    const evaluator = createEvaluator(source);
    const pending = [...childNodes(source.ast)];
    let count = 0;
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      pending.push(...childNodes(node));
      expect(evaluator.evaluate(node as never, node).kind).toEqual(expect.any(String));
      expect(evaluator.evaluateJsonText(node as never, source.ast).kind).toEqual(expect.any(String));
      expect(evaluator.evaluateUrl(node as never, node.parent ?? node).kind).toEqual(expect.any(String));
      count += 1;
    }
    expect(count).toBeGreaterThan(100);
  });
});

const EVERYTHING = `
  import d, { n as m } from 'x'; import * as ns from 'y'; import type { T } from 'z';
  export * from 'w'; export { d as e }; export default class extends ns.B { static { this.q = 1 } #p = 1; accessor z = 2;
    constructor(private readonly k: string, public o?: number) { super(k); super.x(); this.#p = 2 }
    get g() { return super.g } set g(v) {} static async *s() { yield* d; yield 1 } [d]() {} declare u: string; abstract?: X }
  namespace N { export const inner = 1 } declare module 'mod' { const a: string } abstract class AC { abstract f(): void }
  enum E { A = 1, B = 'b', C = A | 2 } type U<K extends keyof T> = { readonly [P in K]?: T[P] } | (K extends string ? 1 : 2);
  interface I extends U<any> { (x: string): void; new (x: string): I; readonly [k: string]: unknown; m?(): this }
  function over(a: string): void; function over(a: any, b?: number, ...rest: unknown[]) { arguments; new.target; return a satisfies any }
  label: for (const [a, { b = 1, ...c }, ...r] of [[1, {}]]) { if (a) continue label; else break label }
  for (var i = 0, j; i < 1; i++, j--) ; for (const k in ns) ; while (0) ; do { } while (0)
  for await (const w of ns) { debugger } switch (i) { case 1: default: break } try { throw 1 } catch { } finally { }
  const { x, ['y']: y = 2, ...z } = { ...ns, x: 1, get y() { return 1 }, set y(v) {}, async *gen() {}, [i]: 3, 'q': 4 };
  let t = \`a\${x}b\`, tagged = d\`x\${y}\`, re = /a/g, big = 10n, neg = -1, arr = [, 1, ...z], fn = async (q = 1) => await q;
  t ||= 'a'; t ??= 'b'; t &&= 'c'; i += 1; i **= 2; [i, j] = [j, i]; ({ x: t } = z as any); delete z.x; void 0;
  const seq = (1, 2), cond = i ? 1 : 2, opt = ns?.a?.[0]?.(1), nn = ns!.a!, cast = <any>ns, imp = import('x'), meta = import.meta.url;
  class Deco { @d field = 1; @d() m(@d p) {} } const inst = ns.f<string>, cls = class Named {}, obj = new ns.X(...arr), k2 = typeof x;
  using resource = d; export import al = N.inner; export = d;
`.replace('export = d;', '');
