import { endpointOf } from './endpoint-of.js';
import { loadGenerated } from './load-generated.js';
import type { Validator } from './validator.js';

/**
 * The validator of an endpoint's body, loaded when it is first asked for.
 * @throws RangeError if no documented endpoint has this id
 */
export function loadValidator(endpointId: string): Validator {
  const known = validators.get(endpointId);
  if (known !== undefined) return known;
  const validator = load(endpointId);
  validators.set(endpointId, validator);
  return validator;
}

const validators = new Map<string, Validator>();

/** A request without a body has no constraints. */
const BODILESS: Validator = { whole: acceptEverything(), may: acceptEverything() };

function load(endpointId: string): Validator {
  const { id, hasBody } = endpointOf(endpointId);
  return hasBody ? (loadGenerated(`validators/${id}.cjs`) as Validator) : BODILESS;
}

function acceptEverything(): Validator['whole'] {
  return Object.assign(() => true, { errors: null });
}
