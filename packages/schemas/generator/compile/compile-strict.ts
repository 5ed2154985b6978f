import type { ValidateFunction } from 'ajv/dist/2020.js';

import type { JsonSchema } from '../json-schema/json-schema.js';
import { strictAjv } from './ajv.js';

/** Plain Ajv over a schema as it is published, with our own assertions: the yardstick of everything that is lifted. */
export function compileStrict(schema: JsonSchema): ValidateFunction {
  return strictAjv().compile(schema);
}
