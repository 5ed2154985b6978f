import type { DeclaredCall } from './settings.js';

/** The name that a declared callee ends in: `brazePost` of `*.brazePost`. */
export function declaredName({ callee }: DeclaredCall): string {
  return callee.slice(callee.lastIndexOf('.') + 1);
}
