import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import { kindsOfType, NUMBER } from './kinds.js';
import type { KeywordLifter, Lifting } from './lifting.js';
import { patternFacts } from './pattern-facts.js';
import { asText } from './schema.js';
import type { Schema } from './schema.js';
import type { Assertion } from './vocabulary.js';

/** Keywords that look at the value as a whole, or at its size. */
export const valueLifters: readonly KeywordLifter[] = [
  lifter('type', (value, { polarity }) => ({ [`${polarity}:type`]: kindsOfType(value) })),
  lifter('const', (value, { polarity }) => ({ [`${polarity}:enum`]: [value] })),
  lifter('pattern', liftPattern),
  lifter('uniqueItems', (value, { polarity }) => value === false || { [`${polarity}:uniqueItems`]: true }),
  ...(
    [
      'enum',
      'required',
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minProperties',
      'maxProperties',
      'x-datetime',
      'x-maxBytes',
      'x-maxJsonBytes',
      'x-maxTotalItems',
      'x-upcoming',
    ] as const
  ).map((keyword) => lifter(keyword, (value, { polarity }) => ({ [`${polarity}:${keyword}`]: value }))),
  ...(['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const).map((keyword) =>
    lifter(keyword, (value, { polarity }) => liftNumeric({ [keyword]: value }, polarity)),
  ),
];

function lifter(keyword: Assertion, lift: (value: JsonValue, lifting: Lifting) => Schema): KeywordLifter {
  return {
    keywords: [keyword],
    lift: (schema, lifting) => {
      const value = schema[keyword];
      return value === undefined ? [] : [lift(value, lifting)];
    },
  };
}

function liftPattern(value: JsonValue, { polarity }: Lifting): Schema {
  const pattern = asText(value);
  return {
    [`${polarity}:pattern`]: polarity === 'may' ? { pattern, ...patternFacts(pattern) } : { pattern },
  };
}

/** Ajv's own keyword looks at known numbers only, which is all that `may` asks. */
function liftNumeric(known: JsonObject, polarity: Lifting['polarity']): Schema {
  return polarity === 'may' ? known : { ...known, 'must:noHole': NUMBER };
}
