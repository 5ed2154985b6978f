import type { CatalogHosts } from '../catalog/catalog.js';
import { listLines, moduleHead } from './module-text.js';

/** src/generated/hosts.ts: Braze's instances with their hosts. */
export function hostsModule(hosts: CatalogHosts): string {
  const rows = hosts.instances.map(({ id, rest, sdk, dashboard }) => ({ id, rest, sdk, dashboard }));
  return `${moduleHead}
/** One of Braze's instances. Hosts are names without scheme. */
export interface Instance {
  readonly id: string;
  /** Answers the REST API. */
  readonly rest: string;
  /** For apps; refuses REST requests. */
  readonly sdk: string;
  /** For people; refuses REST requests. Every documented spelling, the current one first. */
  readonly dashboard: readonly string[];
}

/** Braze's instances. */
export const hosts: readonly Instance[] = ${listLines(rows)};
`;
}
