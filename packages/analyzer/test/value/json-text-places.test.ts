import { describe, expect, it } from '@jest/globals';

import { ancestorsOf } from '../../src/scope/ancestors.js';
import type { SourceContext } from '../../src/source/source-context.js';
import type { AbstractValue } from '../../src/value/abstract-value.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { isInJsonText } from '../../src/value/json/json-node.js';
import { walkValue } from '../../src/value/walk.js';
import { parseJavaScript, parseTypeScript } from '../support/parse.js';
import { findSend } from '../support/value-of.js';

type Node = AbstractValue['node'];

function readJson(source: SourceContext): AbstractValue {
  const { argument, call } = findSend(source);
  return createEvaluator(source).evaluateJsonText(argument, call);
}

function nodesIn(value: AbstractValue): Node[] {
  const nodes: Node[] = [];
  walkValue(value, {
    value: ({ node }) => {
      nodes.push(node);
      return undefined;
    },
    property: ({ key, node }) => nodes.push(node, key),
  });
  return nodes;
}

/** The type and the source text of every node, outermost first; properties before their keys and values. */
function placesOf(code: string, parse = parseTypeScript): string[] {
  return nodesIn(readJson(parse(code))).map(({ type, range }) => `${type} ${code.slice(...range)}`);
}

/** The offset that a line and column stand for. */
function offsetOf(code: string, { line, column }: Node['loc']['start']): number {
  const starts = [
    0,
    ...Array.from(code.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ index, 0: end }) => index + end.length),
  ];
  return (starts[line - 1] ?? NaN) + column;
}

const written: readonly (readonly [string, string[]])[] = [
  [
    `send('{"a":42,"b":"x"}')`,
    [
      'ObjectExpression {"a":42,"b":"x"}',
      'Property "a":42',
      'Literal "a"',
      'Literal 42',
      'Property "b":"x"',
      'Literal "b"',
      'Literal "x"',
    ],
  ],
  [
    `send(' [ -1.5e3 , [ ] , { } , null,true ] ')`,
    [
      'ArrayExpression [ -1.5e3 , [ ] , { } , null,true ]',
      'Literal -1.5e3',
      'ArrayExpression [ ]',
      'ObjectExpression { }',
      'Literal null',
      'Literal true',
    ],
  ],
  [
    'send(`{"a": "ü😀", "": 1}`)',
    [
      'ObjectExpression {"a": "ü😀", "": 1}',
      'Property "a": "ü😀"',
      'Literal "a"',
      'Literal "ü😀"',
      'Property "": 1',
      'Literal ""',
      'Literal 1',
    ],
  ],
  [`send('"]}"')`, ['Literal "]}"']],
  [`send('7')`, ['Literal 7']],
  [`const t = '[1]'; send(t)`, ['ArrayExpression [1]', 'Literal 1']],
  [
    `send(c ? '[1]' : '[2]')`,
    [
      `ConditionalExpression c ? '[1]' : '[2]'`,
      'ArrayExpression [1]',
      'Literal 1',
      'ArrayExpression [2]',
      'Literal 2',
    ],
  ],
  [`send('[1]' as string)`, ['ArrayExpression [1]', 'Literal 1']],
  [
    'send(`{\n  "a": [\n    1\n  ]\n}`)',
    [
      'ObjectExpression {\n  "a": [\n    1\n  ]\n}',
      'Property "a": [\n    1\n  ]',
      'Literal "a"',
      'ArrayExpression [\n    1\n  ]',
      'Literal 1',
    ],
  ],
  ['// First.\r\nsend(`[\r\n  1,\r\n  2]`)', ['ArrayExpression [\r\n  1,\r\n  2]', 'Literal 1', 'Literal 2']],
  ['send(`["\u2028", 1]`)', ['ArrayExpression ["\u2028", 1]', 'Literal "\u2028"', 'Literal 1']],
];

describe('where the parts of a JSON text stand', () => {
  it.each(written)('%j', (code, expected) => {
    expect(placesOf(code)).toEqual(expected);
    expect(placesOf(code.replace(' as string', ''), parseJavaScript)).toEqual(
      expected.map((place) => place.replace(' as string', '')),
    );
  });

  it.each(written)('%j has lines and columns that agree with the offsets', (code) => {
    for (const { loc, range } of nodesIn(readJson(parseTypeScript(code)))) {
      expect([offsetOf(code, loc.start), offsetOf(code, loc.end)]).toEqual(range);
    }
  });

  it('is between the quotes of a `String.raw` too, whatever escape sequences the JSON has', () => {
    const places = placesOf('send(String.raw`["a\\"]\\\\", 1]`)');
    expect(places.slice(1)).toEqual([String.raw`Literal "a\"]\\"`, 'Literal 1']);
  });

  it('is the last of two members with one name', () => {
    expect(placesOf(`send('{"a":1,"a":2}')`).slice(1)).toEqual([
      'Property "a":2',
      'Literal "a"',
      'Literal 2',
    ]);
  });

  it('is known of what is nested too deep to be followed, and of what comes after it', () => {
    const deep = `${'['.repeat(300)}"]",{}${']'.repeat(300)}`;
    const places = placesOf(`send('{"a":${deep},"b":1}')`);
    expect(places.filter((place) => place.startsWith('Array'))).toHaveLength(201);
    expect(places.slice(-3)).toEqual(['Property "b":1', 'Literal "b"', 'Literal 1']);
  });
});

describe('where the parts of a JSON text stand that is not written as it is', () => {
  it.each([
    [String.raw`send('["\x41"]')`, String.raw`Literal '["\x41"]'`],
    ["send('[1,\\\n2]')", "Literal '[1,\\\n2]'"],
    [String.raw`send("{\"a\":1}")`, String.raw`Literal "{\"a\":1}"`],
    [`send('[' + '1]')`, `BinaryExpression '[' + '1]'`],
    ['const x = 1; send(`[${x}]`)', 'TemplateLiteral `[${x}]`'],
    ["function f(t: '[1]') { send(t) }", 'Identifier t'],
  ])('%j', (code, expected) => {
    expect([...new Set(placesOf(code))]).toEqual([expected]);
  });
});

describe('the nodes of a JSON text', () => {
  it.each([
    [`send('[{"a":1}]')`, 'Literal'],
    ['send(`[{"a":1}]`)', 'TemplateElement,TemplateLiteral'],
  ])('of %s lie in one another', (code, holder) => {
    const value = readJson(parseTypeScript(code));
    const innermost = nodesIn(value).at(-1);
    const types = innermost === undefined ? [] : Array.from(ancestorsOf(innermost), ({ type }) => type);
    expect(types.join()).toBe(
      `Property,ObjectExpression,ArrayExpression,${holder},CallExpression,ExpressionStatement,Program`,
    );
  });

  it('are told from all others', () => {
    const { argument, call } = findSend(parseTypeScript(`send('[1]')`));
    expect(nodesIn(readJson(parseTypeScript('send(`[1]`)'))).map(isInJsonText)).toEqual([true, true]);
    expect([argument, call].map(isInJsonText)).toEqual([false, false]);
  });
});
