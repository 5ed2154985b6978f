import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../src/scope/node-type.js';
import { isOfFile } from '../../src/source/source-context.js';
import type { AbstractValue } from '../../src/value/abstract-value.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { walkValue } from '../../src/value/walk.js';
import { parseModules } from '../support/fake-modules.js';

type Files = Readonly<Record<string, string>>;

interface Sent {
  readonly value: AbstractValue;
  /** The nodes in it that are of other files. */
  readonly foreign: readonly TSESTree.Node[];
}

/** What the only argument of the last call of `./app` is sent as. */
function sent(files: Files): Sent {
  const source = parseModules(files);
  const last = source.ast.body.at(-1);
  const call = isNode(last, 'ExpressionStatement') ? last.expression : undefined;
  if (!isNode(call, 'CallExpression')) throw new Error('the last statement is no call');
  const value = createEvaluator(source).evaluate(call.arguments[0] as TSESTree.Expression, call);
  const nodes: TSESTree.Node[] = [];
  walkValue(value, {
    value: (part) => {
      nodes.push(part.node);
      if ('reason' in part) nodes.push(part.reason.node);
      if ('open' in part) nodes.push(part.open.node);
      return undefined;
    },
    property: ({ key, node }) => {
      nodes.push(key, node);
    },
  });
  return { value, foreign: nodes.filter((node) => !isOfFile(node, source)) };
}

describe('what another file exports stands in this file', () => {
  const cases: Readonly<Record<string, Files>> = {
    'a scalar': { './app': "import { a } from './b'; send(a);", './b': "export const a = 'x';" },
    'an object': {
      './app': "import { a } from './b'; send({ ...a, own: a.list });",
      './b': "export const a = { text: 'x', list: [{ deep: 1 }], none: undefined, f() {} } as const;",
    },
    'a choice': {
      './app': "import { a } from './b'; send({ a });",
      './b': 'export const a = process.env.X ? { one: 1 } : [2];',
    },
    'a key that may be there': {
      './app': "import { a } from './b'; send(a);",
      './b': 'const a = { one: 1 }; if (process.env.X) a.two = 2; export { a };',
    },
    'a list that may have more': {
      './app': "import { a } from './b'; send(a);",
      './b': 'export const a = Object.freeze([1, ...process.argv, ...(process.env.X ? [2] : [])]);',
    },
    'a text that is JSON': {
      './app': "import { a } from './b'; send(JSON.parse(a));",
      './b': `export const a = '{ "one": [1, { "two": 2 }] }';`,
    },
    'a function that is given parts': {
      './app': "import { f } from './b'; send(f({ one: 1 }, ['x'], g()));",
      './b':
        'export function f(a, [b], c = 5, d) { const body = { a, b, c, d, own: { two: 2 } }; body.late = a.one; return body; }',
    },
    'a function that chooses': {
      './app': "import { f } from './b'; send(f(flag, { one: 1 }));",
      './b': 'export const f = (flag, a) => (flag ? { ...a, b: 1 } : { list: [a].map((x) => ({ x })) });',
    },
    'a function of a third file': {
      './app': "import { f } from './b'; send(f({ one: 1 }));",
      './b': "import { g, text } from './c'; export const f = (a) => ({ ...g(a), text });",
      './c': "export const text = 'x'; export const g = (a) => ({ inner: a, made: { text } });",
    },
    'what is not known': {
      './app': "import { a, f } from './b'; send({ a, f: f(), g: f.name });",
      './b': 'export let a = 1; export function f(x) { return x.y; } export const use = (x) => { a = x; };',
    },
  };

  it.each(Object.entries(cases))('%s', (_name, files) => {
    expect(sent(files).foreign).toEqual([]);
  });
});

describe('what another file decides', () => {
  it('is not known here, though its kind is', () => {
    const { value } = sent({
      './app': "import { a } from './b'; send(a);",
      './b': "export const a = process.env.X ? 'x' : 'y';",
    });
    expect(value).toMatchObject({ kind: 'typed', reason: { code: 'other-file' } });
  });

  it('leaves arguments as they are, where they are', () => {
    const { value } = sent({
      './app': "import { f } from './b'; send(f(flag ? 1 : 2));",
      './b': 'export const f = (a) => ({ a });',
    });
    const part = value.kind === 'object' ? value.properties.get('a')?.value : undefined;
    expect(part).toMatchObject({ kind: 'choice', alternatives: [{ value: 1 }, { value: 2 }] });
  });

  it('takes a bounded amount of work, however many files there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `./m${String(index)}`,
        `import { f as g } from './m${String(index + 1)}'; export const f = (a) => ({ a: g(a), b: g(a) });`,
      ]),
    );
    expect(sent({ './app': "import { f } from './m0'; send(f({ one: 1 }));", ...many }).foreign).toEqual([]);
  });

  it('is not known where files lead to each other', () => {
    const { value, foreign } = sent({
      './app': "import { a } from './b'; send(a);",
      './b': "import { c } from './c'; export const a = c;",
      './c': "import { a } from './b'; export const c = a;",
    });
    expect(value.kind).toBe('unknown');
    expect(foreign).toEqual([]);
  });
});
