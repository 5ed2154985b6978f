import type { CatalogEndpoint } from './catalog.js';
import type { CatalogFile } from './load-catalog.js';
import type { Mistake } from './mistake.js';

/** Checks what the query of an endpoint says beyond the shape of its fields. */
export function checkQuery({ file, content }: CatalogFile<CatalogEndpoint>): readonly Mistake[] {
  const { properties = {}, rules = [] } = content.query ?? {};
  return [
    ...Object.entries(properties).flatMap(([name, { enum: values, enumDescriptions: texts }]) =>
      texts === undefined || texts.length === values?.length
        ? []
        : [
            file.mistakeAt(
              ['query', 'properties', name, 'enumDescriptions'],
              'needs one text for each value',
            ),
          ],
    ),
    ...rules.flatMap(({ keys }, index) =>
      keys
        .filter((key) => !Object.hasOwn(properties, key))
        .map((key) =>
          file.mistakeAt(['query', 'rules', index, 'keys'], `"${key}" is not a listed parameter`),
        ),
    ),
  ];
}
