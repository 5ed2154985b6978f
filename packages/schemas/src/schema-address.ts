/** What the addresses of all our schemas begin with. */
export const schemaHome = 'https://braze-lint.dev/schemas';

/** What an endpoint is called in a schema's address. */
export interface Addressed {
  readonly path: string;
  readonly method: string;
}

/**
 * The `$id` of an endpoint's schema. It ends in the endpoint's path and `.json`, by which JSON files name the schema. Of several
 * endpoints at one path, POST has that address; the others have their method before `.json`: `…/items.put.json`.
 * @param withBody all endpoints that have a body, and so a schema
 */
export function schemaAddress({ path, method }: Addressed, withBody: readonly Addressed[]): string {
  const isShared = withBody.some((other) => other.path === path && other.method !== method);
  const suffix = isShared && method !== 'POST' ? `.${method.toLowerCase()}` : '';
  return `${schemaHome}${path}${suffix}.json`;
}
