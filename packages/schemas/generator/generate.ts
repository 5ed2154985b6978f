import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Catalog } from './catalog/catalog.js';
import { loadCatalog } from './catalog/load-catalog.js';
import { ConstraintBook } from './json-schema/constraint-book.js';
import { endpointSchemas } from './json-schema/endpoint-schema.js';
import type { JsonSchema } from './json-schema/json-schema.js';
import { localeTables } from './locales/locale-tables.js';
import { requestConstraints } from './json-schema/request-constraints.js';
import { responseSchemas, responsesSchema } from './responses/response-schemas.js';
import { constraintsTable } from './tables/constraints-table.js';
import { endpointDetailsTable } from './tables/endpoint-details.js';
import { endpointsModule } from './tables/endpoints-module.js';
import { errorsModule } from './tables/errors-module.js';
import { hostsModule } from './tables/hosts-module.js';
import { identifiersModule } from './tables/identifiers-module.js';
import { snapshotModule } from './tables/snapshot-module.js';
import { snapshotSchema } from './snapshot/snapshot-schema.js';
import { settingsSchema } from './settings/settings-schema.js';
import { permissionsModule, permissionsOf } from './tables/permissions-module.js';
import { responsesModule } from './tables/responses-module.js';
import { typeModules } from './types/type-modules.js';

/** The checked-in files that are made from the catalogue: their text by their path from the repository's root. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Folders that hold nothing but generated files. */
export const generatedFolders = ['schemas/generated', 'packages/schemas/src/generated'] as const;

/** Holds the schema of the catalogue's files. */
export const generatorFolder = dirname(fileURLToPath(import.meta.url));

/**
 * Makes the generated files from a catalogue, without writing them.
 * @throws CatalogError with every mistake in the catalogue
 */
export async function generate(catalogFolder: string): Promise<GeneratedFiles> {
  return generatedFiles(loadCatalog(catalogFolder, generatorFolder), new ConstraintBook());
}

/** The checked-in files, and the tables of translations, which the package alone carries. */
export interface Generated {
  readonly files: GeneratedFiles;
  /** By their name, such as `de.json`. */
  readonly locales: GeneratedFiles;
}

/**
 * As {@link generate}, with the tables of translations.
 * @throws CatalogError with every mistake in the catalogue
 */
export async function generateAll(catalogFolder: string): Promise<Generated> {
  const book = new ConstraintBook();
  const files = await generatedFiles(loadCatalog(catalogFolder, generatorFolder), book);
  return { files, locales: localeTables(join(catalogFolder, '../locales'), book.composed()) };
}

/** The files that the package carries beside its modules, by their path in its folder of generated files: schemas, tables and translations. */
export function packagedFiles({ files, locales }: Generated): GeneratedFiles {
  const copies = [...files].flatMap(([path, text]): readonly [string, string][] => {
    const name = /^schemas\/generated\/(.*)$/.exec(path)?.[1];
    return name === undefined ? [] : [[`schemas/${name}`, text]];
  });
  const tables = [...locales].map(([name, text]): readonly [string, string] => [`locales/${name}`, text]);
  return new Map([...copies, ...tables]);
}

/** The JSON Schemas among the generated files, by endpoint id. */
export function schemasOf(files: GeneratedFiles): ReadonlyMap<string, JsonSchema> {
  const schemas = [...files].flatMap(([path, text]): readonly [string, JsonSchema][] => {
    const id = /^schemas\/generated\/(.*)\.schema\.json$/.exec(path)?.[1];
    return id === undefined ? [] : [[id, JSON.parse(text) as JsonSchema]];
  });
  return new Map(schemas);
}

async function generatedFiles(catalog: Catalog, book: ConstraintBook): Promise<GeneratedFiles> {
  const schemas = endpointSchemas(catalog, book);
  for (const constraint of requestConstraints(catalog.requests)) book.add(constraint);
  const responses = responseSchemas(catalog);
  const types = await typeModules(schemas, responses);
  const [schemaFolder, sourceFolder] = generatedFolders;
  return new Map([
    ...[...schemas].map(([id, schema]): [string, string] => [
      `${schemaFolder}/${id}.schema.json`,
      jsonText(schema),
    ]),
    [`${schemaFolder}/constraints.json`, constraintsTable(book.all())],
    [`${schemaFolder}/endpoint-details.json`, endpointDetailsTable(catalog)],
    [`${schemaFolder}/responses.json`, jsonText(responsesSchema(responses))],
    [`${schemaFolder}/settings.json`, jsonText(settingsSchema(permissionsOf(catalog)))],
    [`${schemaFolder}/snapshot.json`, jsonText(snapshotSchema(permissionsOf(catalog)))],
    [`${sourceFolder}/endpoints.ts`, endpointsModule(catalog)],
    [`${sourceFolder}/errors.ts`, errorsModule(catalog.errors)],
    [`${sourceFolder}/hosts.ts`, hostsModule(catalog.hosts)],
    [`${sourceFolder}/identifiers.ts`, identifiersModule(catalog)],
    [`${sourceFolder}/permissions.ts`, permissionsModule(catalog)],
    [`${sourceFolder}/snapshot.ts`, snapshotModule()],
    [`${sourceFolder}/responses.ts`, responsesModule(catalog.responses)],
    ...[...types].map(([name, text]): [string, string] => [`${sourceFolder}/types/${name}`, text]),
  ]);
}

function jsonText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
