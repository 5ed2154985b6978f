import type { Json } from '../payload/json.js';
import { isArray, isObject } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import type { Builder } from './builder.js';
import { expressArray } from './express-array.js';
import { expressObject } from './express-object.js';
import type { Expression } from './expression.js';
import { isScalar } from './expression.js';
import { fromFunction, inVariable } from './hide-in-statements.js';

/** An expression that may be `meant` when it runs; some parts of it are hidden. `right` is what should stand there. */
export function express(builder: Builder, meant: Json, right: Json | undefined): Expression {
  return builder.hides() ? hide(builder, meant, right) : expressKnown(builder, meant, right);
}

/** The same, with the value itself written out; parts within it may be hidden. */
export function expressKnown(builder: Builder, meant: Json, right: Json | undefined): Expression {
  if (isScalar(meant)) return builder.expression({ kind: 'literal', value: meant });
  if (isArray(meant)) return expressArray(builder, meant, isArray(right) ? right : []);
  return expressObject(builder, meant, isObject(right) ? right : {});
}

type Disguise = (builder: Builder, meant: Json, right: Json | undefined) => Expression;

const disguises: readonly (readonly [weight: number, disguise: Disguise])[] = [
  [4, asUnknown],
  [3, asTernary],
  [2, asTyped],
  [2, asFallback],
  [2, asConstant],
  [1, asAnd],
  [1, asWrapped],
  [1, asNothing],
  [1, asJsonText],
  [1, asTypeSyntax],
  [1, asRest],
  [1, asLookup],
  [2, (...parts) => inVariable(...parts)],
  [1, (...parts) => fromFunction(...parts)],
  [2, asText],
];

function hide(builder: Builder, meant: Json, right: Json | undefined): Expression {
  return builder.tape.weighted(disguises)(builder, meant, right);
}

function asUnknown(builder: Builder, meant: Json, right: Json | undefined): Expression {
  return builder.expression({ kind: 'unknown', unknown: builder.anything(meant, right) });
}

function asTyped(builder: Builder, meant: Json, right: Json | undefined): Expression {
  return builder.expression({ kind: 'unknown', unknown: builder.typed(meant, right) });
}

function asTernary(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const flag = builder.flag();
  const arms: [Expression, Expression] = [express(builder, meant, right), other(builder, meant, right)];
  const [yes, no] = builder.tape.chance(50) ? arms : arms.reverse();
  return builder.expression({ kind: 'ternary', flag, yes: yes ?? arms[0], no: no ?? arms[1] });
}

function asAnd(builder: Builder, meant: Json, right: Json | undefined): Expression {
  return builder.expression({ kind: 'and', flag: builder.flag(), value: express(builder, meant, right) });
}

function asFallback(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const left = builder.anything(undefined, right);
  const operator = builder.tape.pick(['??', '||'] as const);
  return builder.expression({ kind: 'or', operator, left, right: express(builder, meant, right) });
}

function asConstant(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const value = expressKnown(builder, meant, right);
  const name = builder.name('value');
  builder.add({ kind: 'declare', word: 'const', name, value });
  return builder.expression({ kind: 'name', name });
}

function asWrapped(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const inner = express(builder, meant, right);
  const [before, after] = builder.tape.pick(wrappings);
  return builder.expression({ kind: 'wrapped', before, inner, after });
}

/** What is left of an object when a key has been taken out. */
function asRest(builder: Builder, meant: Json, right: Json | undefined): Expression {
  if (!isObject(meant)) return asConstant(builder, meant, right);
  const omitted = builder.tape.pick([
    'broadcast',
    'extra',
    ...Object.keys(meant).filter((key) => /^[a-z_]+$/.test(key)),
  ]);
  const value = expressKnown(builder, { ...meant, [omitted]: meant[omitted] ?? true }, right);
  const name = builder.name('rest');
  builder.add({ kind: 'declareRest', omitted, name, value });
  return builder.expression({ kind: 'name', name });
}

/** One of the members of a constant. */
function asLookup(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const entries = [
    { kind: 'property', key: 'a', value: express(builder, meant, right), style: 'plain' },
    { kind: 'property', key: 'b', value: other(builder, meant, right), style: 'plain' },
  ] as const;
  const name = builder.name('table');
  builder.add({
    kind: 'declare',
    word: 'const',
    name,
    value: builder.expression({ kind: 'object', entries }),
  });
  if (builder.tape.chance(40)) return builder.expression({ kind: 'code', text: `${name}.a` });
  const key = builder.unknown({ as: 'parameter' }, ['a', 'b', 'c', undefined]);
  return builder.expression({ kind: 'lookup', name, key });
}

/** `JSON.stringify` of something that is certainly there: its declared type is trusted. */
function asJsonText(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const inner = expressKnown(builder, meant, right);
  return builder.expression({ kind: 'wrapped', before: 'JSON.stringify(', inner, after: ')' });
}

function asTypeSyntax(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const inner = express(builder, meant, right);
  const [before, after] = builder.tape.pick([
    ['(', ' as any)'],
    ['(', ' as unknown as string)'],
    ['(', ')!'],
    ['(', ' satisfies unknown)'],
  ] as const);
  return builder.expression({ kind: 'wrapped', before, inner, after, typesOnly: true });
}

const wrappings = [
  ['Object.freeze(', ')'],
  ['(', ')'],
  ['structuredClone(', ')'],
  ['String(', ')'],
  ['Number(', ')'],
  ['Boolean(', ')'],
  ['JSON.parse(JSON.stringify(', '))'],
  ['(() => (', '))()'],
  ['!', ''],
  ['[', '].map((one) => one)'],
  ['[', '].filter(Boolean)'],
  ['[...[', ']]'],
  ['[', '].slice(0, 1)'],
  ['[', '].flat()'],
  ['[', '][0]'],
  ['({ a: ', ' }).a'],
  ["('' + ", ')'],
  ['Object.values({ a: ', ' })'],
  ['Array.of(', ')'],
  ['Array.from([', '])'],
  ['new Set([', '])'],
  ['Object.fromEntries([["a", ', ']])'],
  ['[', '].length'],
  ['[', '].join(", ")'],
  ['[', '].at(-1)'],
  ['[', '].find(Boolean)'],
  ['[', '].concat([])'],
  ['Object.assign({}, ', ')'],
  ['Object.assign({ a: 1 }, ', ')'],
  ['Object.entries(', ')'],
  ['Object.keys(', ')'],
  ['typeof ', ''],
  ['void ', ''],
] as const;

function asNothing(builder: Builder): Expression {
  return builder.expression({ kind: 'literal', value: undefined });
}

/** A text of which the middle is not known. */
function asText(builder: Builder, meant: Json, right: Json | undefined): Expression {
  if (typeof meant !== 'string') return asUnknown(builder, meant, right);
  const start = builder.tape.below(meant.length + 1);
  const end = start + builder.tape.below(meant.length - start + 1);
  const hole = builder.anything(
    meant.slice(start, end),
    typeof right === 'string' ? right : '',
    'x'.repeat(200),
  );
  return builder.expression({
    kind: 'template',
    before: meant.slice(0, start),
    hole,
    after: meant.slice(end),
  });
}

/** What stands in the other arm of a condition. */
function other(builder: Builder, meant: Json, right: Json | undefined): Expression {
  const { tape } = builder;
  if (right !== undefined && tape.chance(40)) return expressKnown(builder, right, right);
  if (tape.chance(30)) return builder.expression({ kind: 'literal', value: undefined });
  return expressKnown(builder, tape.chance(20) ? meant : tape.pick(otherValues), right);
}
