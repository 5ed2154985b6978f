import { type JsonObject, type JsonSchema, isJsonObject } from '../json-schema/json-schema.js';
import type { ResponseSchemas } from '../responses/response-schemas.js';
import { moduleHead } from '../tables/module-text.js';
import { declaration } from './declaration.js';
import { formatTypeScript } from './format.js';
import { responseTypesModule } from './response-types.js';
import { bodyTypeName, objectTypeName } from './type-names.js';
import { definitionTypeSchema } from './type-schema.js';

/**
 * The modules of src/generated/types by their file's name: `objects.ts` with the objects that bodies share, one for
 * each body, `responses.ts` with the answers, and an index.
 */
export async function typeModules(
  schemas: ReadonlyMap<string, JsonSchema>,
  responses: ResponseSchemas,
): Promise<ReadonlyMap<string, string>> {
  const $defs = objectTypes(schemas);
  const modules = new Map<string, string>();
  const objects = await Promise.all(
    Object.entries($defs).map(([name, schema]) => declaration(name, schema, $defs)),
  );
  modules.set('objects.ts', await moduleOf(objects.join('\n')));
  for (const [id, schema] of schemas) {
    const name = bodyTypeName(id);
    if (name in $defs) throw new Error(`an object and a body are both called ${name}`);
    const text = await declaration(name, definitionTypeSchema(name, schema), $defs);
    modules.set(`${id}.ts`, await moduleOf(importLine(text, Object.keys($defs)) + text));
  }
  modules.set('responses.ts', await responseTypesModule(responses));
  const exported = [...modules.keys()].map(
    (file) => `export type * from './${file.replace(/\.ts$/, '.js')}';\n`,
  );
  return modules.set('index.ts', await moduleOf(exported.join('')));
}

/** The objects of all endpoints by the names of their types, in alphabetical order. */
function objectTypes(schemas: ReadonlyMap<string, JsonSchema>): JsonObject {
  const types = new Map<string, JsonSchema>();
  for (const { $defs } of schemas.values()) {
    for (const [object, schema] of Object.entries(isJsonObject($defs) ? $defs : {})) {
      const name = objectTypeName(object);
      if (isJsonObject(schema)) types.set(name, definitionTypeSchema(name, schema));
    }
  }
  return Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function importLine(text: string, names: readonly string[]): string {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return used.length === 0 ? '' : `import type { ${used.join(', ')} } from './objects.js';\n\n`;
}

function moduleOf(text: string): Promise<string> {
  return formatTypeScript(`${moduleHead}\n${text}`);
}
