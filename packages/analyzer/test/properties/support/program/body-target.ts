import type { Target } from './expression.js';

/** The variable that holds the body. */
export const body: Target = { name: 'body', path: [] };

export function memberOf(...path: readonly string[]): Target {
  return { name: body.name, path };
}
