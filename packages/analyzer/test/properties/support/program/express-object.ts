import type { Json, JsonObject } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import type { Builder } from './builder.js';
import type { Entry, Expression } from './expression.js';
import { express, expressKnown } from './hide-value.js';

/** An object literal; keys may come from spreads, stand in brackets, be written twice or only on some runs. */
export function expressObject(builder: Builder, meant: JsonObject, right: JsonObject): Expression {
  const entries: Entry[] = [];
  if (builder.hides()) entries.push(unknownSpread(builder, meant, right));
  for (const [key, value] of Object.entries(meant))
    entries.push(...entriesFor(builder, key, value, right[key]));
  if (builder.hides()) entries.push(unknownSpread(builder, meant, right));
  return builder.expression({ kind: 'object', entries });
}

/** What writes one key: usually one property. */
export function entriesFor(
  builder: Builder,
  key: string,
  meant: Json,
  right: Json | undefined,
): readonly Entry[] {
  if (!builder.hides()) return [property(key, express(builder, meant, right))];
  return builder.tape.weighted(ways)(builder, key, meant, right);
}

type Way = (builder: Builder, key: string, meant: Json, right: Json | undefined) => readonly Entry[];

const ways: readonly (readonly [weight: number, way: Way])[] = [
  [3, inTernarySpread],
  [3, inAndSpread],
  [2, underUnknownKey],
  [2, inKnownSpread],
  [1, twice],
  [1, inBrackets],
  [1, asGetter],
  [2, asShorthand],
  [2, inUnknownSpread],
];

function property(
  key: string,
  value: Expression,
  style: 'plain' | 'computed' | 'getter' | 'shorthand' = 'plain',
): Entry {
  return { kind: 'property', key, value, style };
}

function only(builder: Builder, key: string, value: Expression): Expression {
  return builder.expression({ kind: 'object', entries: [property(key, value)] });
}

function inTernarySpread(
  builder: Builder,
  key: string,
  meant: Json,
  right: Json | undefined,
): readonly Entry[] {
  const flag = builder.flag();
  const yes = only(builder, key, express(builder, meant, right));
  const no = builder.tape.chance(60)
    ? builder.expression({ kind: 'object', entries: [] })
    : only(builder, key, expressKnown(builder, right ?? builder.tape.pick(otherValues), right));
  const value = builder.expression(
    builder.tape.chance(50)
      ? { kind: 'ternary', flag, yes, no }
      : { kind: 'ternary', flag, yes: no, no: yes },
  );
  return [{ kind: 'spread', value }];
}

function inAndSpread(builder: Builder, key: string, meant: Json, right: Json | undefined): readonly Entry[] {
  const value = only(builder, key, express(builder, meant, right));
  return [{ kind: 'spread', value: builder.expression({ kind: 'and', flag: builder.flag(), value }) }];
}

function underUnknownKey(
  builder: Builder,
  key: string,
  meant: Json,
  right: Json | undefined,
): readonly Entry[] {
  const name = builder.unknown({ as: 'parameter' }, [key, 'other', 'broadcast', undefined, '__proto__']);
  return [{ kind: 'computed', key: name, value: express(builder, meant, right) }];
}

function inKnownSpread(
  builder: Builder,
  key: string,
  meant: Json,
  right: Json | undefined,
): readonly Entry[] {
  const value = only(builder, key, express(builder, meant, right));
  if (builder.tape.chance(50)) return [{ kind: 'spread', value }];
  const name = builder.name('part');
  builder.add({ kind: 'declare', word: 'const', name, value });
  if (builder.tape.chance(40)) {
    const other = express(builder, right ?? builder.tape.pick(otherValues), right);
    const write = builder.statement({ kind: 'assign', target: { name, path: [key] }, value: other });
    if (builder.tape.chance(50)) builder.statements.push(write);
    else builder.add({ kind: 'if', flag: builder.flag(), then: [write], otherwise: [] });
  }
  return [{ kind: 'spread', value: builder.expression({ kind: 'name', name }) }];
}

function twice(builder: Builder, key: string, meant: Json, right: Json | undefined): readonly Entry[] {
  // A literal may set its prototype only once.
  if (key === '__proto__') return [property(key, express(builder, meant, right))];
  const first = expressKnown(builder, builder.tape.pick(otherValues), undefined);
  return [property(key, first), property(key, express(builder, meant, right))];
}

function inBrackets(builder: Builder, key: string, meant: Json, right: Json | undefined): readonly Entry[] {
  return [property(key, express(builder, meant, right), 'computed')];
}

function asGetter(builder: Builder, key: string, meant: Json, right: Json | undefined): readonly Entry[] {
  return [property(key, expressKnown(builder, meant, right), 'getter')];
}

function asShorthand(builder: Builder, key: string, meant: Json, right: Json | undefined): readonly Entry[] {
  const value = expressKnown(builder, meant, right);
  const name = /^[a-z_]+$/.test(key) ? builder.variable(key) : undefined;
  if (name === undefined) return [property(key, value)];
  builder.add({ kind: 'declare', word: 'const', name, value });
  return [property(key, builder.expression({ kind: 'name', name }), name === key ? 'shorthand' : 'plain')];
}

function inUnknownSpread(
  builder: Builder,
  key: string,
  meant: Json,
  right: Json | undefined,
): readonly Entry[] {
  const known = right === undefined ? {} : { [key]: right };
  const source = builder.anything({ [key]: meant }, known, {}, { [key]: undefined });
  return [{ kind: 'spread', value: builder.expression({ kind: 'unknown', unknown: source }) }];
}

/** A spread that may bring nothing, what is missing, or other values for the keys around it. */
function unknownSpread(builder: Builder, meant: JsonObject, right: JsonObject): Entry {
  const missing = Object.fromEntries(Object.entries(right).filter(([key]) => !Object.hasOwn(meant, key)));
  const unset = Object.fromEntries(Object.keys(meant).map((key) => [key, undefined]));
  const source = builder.anything(missing, { ...right }, {}, { ...unset, ...right });
  return { kind: 'spread', value: builder.expression({ kind: 'unknown', unknown: source }) };
}
