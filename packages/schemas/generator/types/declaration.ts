import { compile } from 'json-schema-to-typescript';

import { type JsonObject, isJsonObject } from '../json-schema/json-schema.js';

/** One exported type; the objects of `$defs` that it mentions are expected beside it. */
export async function declaration(
  name: string,
  schema: JsonObject[string],
  $defs: JsonObject,
): Promise<string> {
  if (!isJsonObject(schema)) throw new Error(`${name} is no schema`);
  // A type that mentions itself must refer to the root, or it would be declared a second time under another name.
  const text = JSON.stringify(schema).replaceAll(`"#/$defs/${name}"`, '"#"');
  const others = Object.keys($defs).filter((key) => text.includes(`"#/$defs/${key}"`));
  // Of the others only the names matter here, and the type generator takes long over what they hold.
  const stubs = Object.fromEntries(others.map((title) => [title, { title, type: 'object' }]));
  const copy = { ...(JSON.parse(text) as JsonObject), $defs: stubs } as Parameters<typeof compile>[0];
  return compile(copy, name, { bannerComment: '', format: false, declareExternallyReferenced: false });
}
