import type { IntrinsicName, TypeView } from '@braze-lint/analyzer';
import type ts from 'typescript';

const NAMES: ReadonlySet<string> = new Set<IntrinsicName>([
  'string',
  'number',
  'boolean',
  'bigint',
  'symbol',
  'object',
  'null',
  'undefined',
  'void',
]);

/**
 * A type that the language itself brings, told apart by its name: the numbers of TypeScript's flags differ between its versions, and
 * the compiler is not loaded to ask for them. `undefined`: it is no such type; `opaque`: one that says nothing (`any`, `unknown`).
 */
export function intrinsicView(type: ts.Type): TypeView | 'opaque' | undefined {
  const name = 'intrinsicName' in type ? type.intrinsicName : undefined;
  if (typeof name !== 'string') return undefined;
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
  return isIntrinsic(name) ? { kind: 'intrinsic', name } : 'opaque';
}

function isIntrinsic(name: string): name is IntrinsicName {
  return NAMES.has(name);
}
