import type { ConstraintError } from '../../../src/validator.js';

/** Adds an error to those found so far, of which there may be none yet. */
export function withError(
  errors: ConstraintError[] | null,
  instancePath: string,
  constraint: string,
  key?: string,
  known?: ReadonlySet<string>,
): ConstraintError[] {
  const error = { instancePath, params: paramsOf(constraint, key, known) };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function paramsOf(
  constraint: string,
  key: string | undefined,
  known: ReadonlySet<string> | undefined,
): ConstraintError['params'] {
  if (key === undefined) return { constraint };
  return known === undefined
    ? { constraint, key }
    : { constraint, key, known: [...known].filter(isDocumented) };
}

/** `$schema` is for editors. */
function isDocumented(key: string): boolean {
  return key !== '$schema';
}
