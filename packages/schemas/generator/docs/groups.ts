import type { Catalog, CatalogEndpoint } from '../catalog/catalog.js';

/** Endpoints that the documentation keeps together. */
export interface Group {
  /** Names the page. */
  readonly id: string;
  readonly title: string;
  /** With their ids, by path and method. */
  readonly endpoints: readonly (readonly [string, CatalogEndpoint])[];
}

/** In the order of the pages; the folders are those of the documentation. */
const folders: readonly (readonly [folder: string, title: string])[] = [
  ['messaging', 'Messages, campaigns and Canvases'],
  ['user_data', 'User data'],
  ['subscription_groups', 'Subscription groups'],
  ['email', 'E-mail'],
  ['sms', 'SMS'],
  ['catalogs', 'Catalogs'],
  ['templates', 'Templates and Content Blocks'],
  ['translations', 'Translations'],
  ['preference_center', 'Preference centers'],
  ['export', 'Export'],
  ['scim', 'Dashboard users (SCIM)'],
  ['sdk_authentication', 'SDK authentication'],
  ['media_library', 'Media library'],
  ['cdi', 'Cloud Data Ingestion'],
  ['others', 'Others'],
];

/** The groups that have endpoints. */
export function groupsOf(catalog: Catalog): readonly Group[] {
  const all = [...catalog.endpoints].sort(([, a], [, b]) => order(a).localeCompare(order(b), 'en'));
  return folders
    .map(([id, title]) => ({ id, title, endpoints: all.filter(([, endpoint]) => folderOf(endpoint) === id) }))
    .filter(({ endpoints }) => endpoints.length > 0);
}

function order({ path, method }: CatalogEndpoint): string {
  return `${path} ${method}`;
}

function folderOf({ source }: CatalogEndpoint): string {
  const folder = /^endpoints\/([^/]+)\//.exec(source)?.[1];
  return folders.some(([id]) => id === folder) ? (folder ?? 'others') : 'others';
}
