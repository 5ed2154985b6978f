import type { Catalog } from '../catalog/catalog.js';
import { listLines, moduleHead } from './module-text.js';

/** src/generated/permissions.ts: every documented permission, in alphabetical order. */
export function permissionsModule(catalog: Catalog): string {
  return `${moduleHead}
/** The permissions that an API key can have, each once and in alphabetical order. */
export const permissions: readonly string[] = ${listLines(permissionsOf(catalog))};
`;
}

/** Every documented permission, each once. */
export function permissionsOf({ endpoints, requests }: Catalog): readonly string[] {
  const names = new Set([
    ...[...endpoints.values()].flatMap(({ permission }) => permission ?? []),
    ...(requests.permissions ?? []).map(({ name }) => name),
  ]);
  return [...names].sort();
}
