import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { schemasOf } from '../../generator/generate.js';
import type { JsonSchema } from '../../generator/json-schema/json-schema.js';
import { repositoryRoot } from './repository.js';

/** The schemas of the project's catalogue, by endpoint. They are read, not made: another test sees that both are the same. */
export function checkedInSchemas(): ReadonlyMap<string, JsonSchema> {
  const folder = 'schemas/generated';
  const names = readdirSync(join(repositoryRoot, folder));
  return schemasOf(
    new Map(
      names.map((name) => [`${folder}/${name}`, readFileSync(join(repositoryRoot, folder, name), 'utf8')]),
    ),
  );
}
