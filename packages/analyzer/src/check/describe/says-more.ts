import type { Constraint } from '@braze-lint/schemas';

/** Whether the catalogue says of a deprecated key what to do instead, and not only that it is deprecated. */
export function saysMore({ says }: Constraint): boolean {
  return !says.endsWith('is deprecated.');
}
