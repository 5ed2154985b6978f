import type { Identifier } from '../../src/catalog-types.js';
import type { Catalog, CatalogProperty } from '../catalog/catalog.js';
import type { JsonValue } from '../json-schema/json-schema.js';
import { literal, moduleHead, keyText } from './module-text.js';

/** src/generated/identifiers.ts: where the bodies and paths of requests hold ids of the workspace. */
export function identifiersModule(catalog: Catalog): string {
  return `${moduleHead}import type { Identifier, IdentifierKind } from '../catalog-types.js';

/** By the id of the endpoint. */
export const identifiers: Readonly<Record<string, readonly Identifier[]>> = ${record(bodyRows(catalog))};

/** Parameters of paths, by the id of the endpoint. */
export const pathIdentifiers: Readonly<Record<string, Readonly<Record<string, IdentifierKind>>>> = ${record(pathRows(catalog))};
`;
}

function bodyRows(catalog: Catalog): readonly [string, JsonValue][] {
  return [...catalog.endpoints].flatMap(([id, { body }]): readonly [string, JsonValue][] => {
    const found = body === undefined ? [] : identifiersBelow(body, [], [], undefined, catalog);
    return found.length === 0 ? [] : [[id, found.map((one) => ({ ...one }))]];
  });
}

function pathRows(catalog: Catalog): readonly [string, JsonValue][] {
  return [...catalog.endpoints].flatMap(([id, { pathIdentifies }]): readonly [string, JsonValue][] =>
    pathIdentifies === undefined ? [] : [[id, pathIdentifies]],
  );
}

/** @param refs the objects on the way, none of which is entered twice */
function identifiersBelow(
  value: CatalogProperty,
  path: readonly string[],
  refs: readonly string[],
  channels: readonly string[] | undefined,
  catalog: Catalog,
): readonly Identifier[] {
  const within = value.channels ?? channels;
  const own: readonly Identifier[] =
    value.identifies === undefined
      ? []
      : [{ path, names: value.identifies, ...(within === undefined ? {} : { channels: within }) }];
  return [...own, ...partsOf(value, path, refs)];

  function partsOf(
    owner: CatalogProperty,
    at: readonly string[],
    entered: readonly string[],
  ): readonly Identifier[] {
    const { ref } = owner;
    const target = ref === undefined || entered.includes(ref) ? undefined : catalog.objects.get(ref);
    return [
      ...(ref === undefined || target === undefined ? [] : partsOf(target, at, [...entered, ref])),
      ...(owner.anyOf ?? []).flatMap((alternative) => partsOf(alternative, at, entered)),
      ...(owner.items === undefined
        ? []
        : identifiersBelow(owner.items, [...at, '*'], entered, within, catalog)),
      ...Object.entries(owner.properties ?? {}).flatMap(([key, property]) =>
        identifiersBelow(property, [...at, key], entered, within, catalog),
      ),
    ];
  }
}

/** An object with one key a line. */
function record(rows: readonly [string, JsonValue][]): string {
  return `{\n${rows.map(([key, value]) => `  ${keyText(key)}: ${literal(value)},\n`).join('')}}`;
}
