import type { ConstraintKind } from '@braze-lint/schemas';

/** What a constraint of the kind is about: a value, a key, something that is not there, or several arrays at once. */
export function shapeOf(kind: ConstraintKind): 'value' | 'key' | 'missing' | 'total' {
  switch (kind) {
    case 'type':
    case 'enum':
    case 'const':
    case 'pattern':
    case 'datetime':
    case 'pastTime':
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'maxBytes':
    case 'maxJsonBytes':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
    case 'request':
    case 'identifier':
      return 'value';
    case 'conflict':
    case 'forbiddenKey':
    case 'unknownKey':
    case 'deprecatedKey':
      return 'key';
    case 'required':
    case 'requiredWhen':
    case 'requiredOneOf':
    case 'noRecipients':
    case 'noMessage':
    case 'noMessageVariation':
      return 'missing';
    case 'maxTotalItems':
      return 'total';
  }
}
