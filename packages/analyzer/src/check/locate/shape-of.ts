import type { ConstraintKind } from '@braze-lint/schemas';

type Shape = 'value' | 'key' | 'missing' | 'total';

const shapes = {
  type: 'value',
  enum: 'value',
  const: 'value',
  pattern: 'value',
  datetime: 'value',
  pastTime: 'value',
  minimum: 'value',
  maximum: 'value',
  minLength: 'value',
  maxLength: 'value',
  maxBytes: 'value',
  maxJsonBytes: 'value',
  minItems: 'value',
  maxItems: 'value',
  minProperties: 'value',
  maxProperties: 'value',
  request: 'value',
  identifier: 'value',
  conflict: 'key',
  forbiddenKey: 'key',
  unknownKey: 'key',
  deprecatedKey: 'key',
  required: 'missing',
  requiredWhen: 'missing',
  requiredOneOf: 'missing',
  noRecipients: 'missing',
  noMessage: 'missing',
  noMessageVariation: 'missing',
  maxTotalItems: 'total',
} as const satisfies Readonly<Record<ConstraintKind, Shape>>;

/** The kinds of constraints that are about a value. */
export type ValueKind = {
  [Kind in ConstraintKind]: (typeof shapes)[Kind] extends 'value' ? Kind : never;
}[ConstraintKind];

/** What a constraint of the kind is about: a value, a key, something that is not there, or several arrays at once. */
export function shapeOf<Kind extends ConstraintKind>(kind: Kind): (typeof shapes)[Kind] {
  return shapes[kind];
}

/** Whether a constraint of the kind is about a value. */
export function isOfValue(kind: ConstraintKind): kind is ValueKind {
  return shapes[kind] === 'value';
}
