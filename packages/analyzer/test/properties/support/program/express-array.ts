import { isObject, withValueAt } from '../payload/json.js';
import type { Json, JsonArray } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import type { Tape } from '../tape.js';
import type { Builder } from './builder.js';
import type { Element, Expression } from './expression.js';
import { express, expressKnown } from './hide-value.js';

/** An array as a literal, with spreads of unknown lists, or as `list.map(…)`. */
export function expressArray(builder: Builder, meant: JsonArray, right: JsonArray): Expression {
  const [first] = meant;
  if (first !== undefined && builder.hides()) return asMap(builder, first, right[0]);
  const elements = meant.map((item, index): Element => {
    // Long lists are about their length.
    const isPlain = index >= 3;
    const value = isPlain ? expressKnownPlainly(builder, item) : express(builder, item, right[index]);
    return { spread: false, value };
  });
  if (builder.hides()) {
    const list = builder.anything([...right], [], [...meant], ['a', 'b']);
    const spread: Element = { spread: true, value: builder.expression({ kind: 'unknown', unknown: list }) };
    elements.splice(builder.tape.below(Math.min(elements.length, 200) + 1), 0, spread);
  }
  return builder.expression({ kind: 'array', elements });
}

function asMap(builder: Builder, first: Json, right: Json | undefined): Expression {
  const list = builder.unknown({ as: 'parameter' }, [
    [1],
    [],
    [1, 2],
    Array.from({ length: 80 }, (_item, index) => index),
  ]);
  const element = builder.name('item');
  const { tape } = builder;
  if (tape.chance(40)) return ofElements(builder, first, right, element);
  const result = express(builder, first, right);
  const instead = tape.chance(25)
    ? { flag: builder.flag(), result: express(builder, right ?? tape.pick(otherValues), right) }
    : undefined;
  return builder.expression({
    kind: 'map',
    list,
    element,
    result,
    ...(instead && { instead }),
    suffix: suffix(tape),
  });
}

/** A list made of the elements of another one: of them as they are, or of a part of each. */
function ofElements(builder: Builder, first: Json, right: Json | undefined, element: string): Expression {
  const [key] = isObject(first) ? Object.keys(first) : [];
  if (!isObject(first) || key === undefined) {
    const list = builder.unknown({ as: 'parameter' }, listsOf([first, right, undefined, 5]));
    const result = builder.expression({ kind: 'code', text: element });
    return builder.expression({ kind: 'map', list, element, result, suffix: suffix(builder.tape) });
  }
  const values = [first[key], isObject(right) ? right[key] : undefined, undefined, 5];
  const list = builder.unknown({ as: 'parameter' }, listsOf(values.map((value) => ({ [key]: value }))));
  const others = expressKnown(builder, withValueAt(first, [key], undefined), right);
  const value = builder.expression({ kind: 'code', text: `${element}[${JSON.stringify(key)}]` });
  const entry = { kind: 'property', key, value, style: 'plain' } as const;
  const entries = others.kind === 'object' ? [...others.entries, entry] : [entry];
  const result = builder.expression({ kind: 'object', entries });
  return builder.expression({ kind: 'map', list, element, result, suffix: suffix(builder.tape) });
}

function listsOf(elements: readonly unknown[]): readonly unknown[] {
  return [
    ...elements.slice(0, 2).map((element) => [element]),
    [],
    elements,
    ...elements.slice(2).map((element) => [element]),
  ];
}

function suffix(tape: Tape): string {
  return tape.weighted([
    [6, ''],
    [1, '.filter(Boolean)'],
    [1, '.slice(0, 50)'],
    [1, '.flat()'],
    [1, '.reverse()'],
  ]);
}

function expressKnownPlainly(builder: Builder, item: Json): Expression {
  if (typeof item !== 'object' || item === null) return builder.expression({ kind: 'literal', value: item });
  return expressKnown(builder, item, undefined);
}
