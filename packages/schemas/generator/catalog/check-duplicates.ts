import type { CatalogFiles } from './load-catalog.js';
import type { Mistake } from './mistake.js';
import { reachableObjects } from './reachable.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

/** Things that are listed twice, and objects that nothing refers to. */
export function checkDuplicates(files: CatalogFiles): readonly Mistake[] {
  return [
    ...files.endpoints.flatMap(({ file, content }) => [
      ...duplicateRules(file, content.query, ['query']),
      ...duplicateRules(file, content.body, ['body']),
    ]),
    ...files.objects.flatMap(({ file, content }) => duplicateRules(file, content, [])),
    ...duplicateEndpoints(files),
    ...sharedIds(files),
    ...duplicateEntries(files.errors?.file, files.errors?.content.rows ?? [], 'rows'),
    ...duplicateEntries(files.responses?.file, files.responses?.content.responses ?? [], 'responses'),
    ...duplicateEntries(files.hosts?.file, files.hosts?.content.instances ?? [], 'instances'),
    ...duplicateEntries(files.requests?.file, files.requests?.content.rules ?? [], 'rules'),
    ...orphans(files),
  ];
}

function duplicateRules(
  file: YamlFile,
  owner: { readonly rules?: readonly { readonly id: string }[] } | undefined,
  path: FieldPath,
): readonly Mistake[] {
  return repeated(owner?.rules ?? [], ({ id }) => id).map(({ index, key }) =>
    file.mistakeAt([...path, 'rules', index, 'id'], `there is another rule "${key}" in this file`),
  );
}

function duplicateEndpoints(files: CatalogFiles): readonly Mistake[] {
  const name = ({ content }: (typeof files.endpoints)[number]): string => `${content.method} ${content.path}`;
  return repeated(files.endpoints, name).map(({ item, key }) =>
    item.file.mistakeAt(['path'], `another file describes ${key} already`),
  );
}

/** Constraints are named after files, so an endpoint and an object must not have the same name. */
function sharedIds(files: CatalogFiles): readonly Mistake[] {
  return files.endpoints
    .filter(({ id }) => files.objectNames.has(id))
    .map(({ id, file }) => file.mistakeAt([], `objects/${id}.yaml has the same name`));
}

function duplicateEntries(
  file: YamlFile | undefined,
  entries: readonly { readonly id: string }[],
  list: string,
): readonly Mistake[] {
  if (file === undefined) return [];
  return repeated(entries, ({ id }) => id).map(({ index, key }) =>
    file.mistakeAt([list, index, 'id'], `"${key}" is listed already`),
  );
}

function orphans(files: CatalogFiles): readonly Mistake[] {
  if (files.endpoints.length + files.objects.length < files.fileCount) return [];
  const objects = new Map(files.objects.map(({ id, content }) => [id, content]));
  const used = new Set(
    files.endpoints.flatMap(({ content }) => (content.body ? reachableObjects(content.body, objects) : [])),
  );
  const unused = files.objects.filter(({ id }) => !used.has(id));
  return unused.map(({ file }) => file.mistakeAt([], 'no body of an endpoint leads to this object'));
}

interface Repeated<Item> {
  readonly item: Item;
  readonly index: number;
  readonly key: string;
}

/** Every item whose key an earlier one has. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Repeated<Item>[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const known = seen.has(key);
    seen.add(key);
    return known ? [{ item, index, key }] : [];
  });
}
