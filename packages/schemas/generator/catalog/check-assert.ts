import { Ajv2020 } from 'ajv/dist/2020.js';

import type { JsonSchema } from '../json-schema/json-schema.js';
import { assertionKeywords } from '../json-schema/own-keywords.js';

/** What is wrong with the JSON Schema of a rule, `undefined` if nothing is. */
export function assertProblem(schema: JsonSchema): string | undefined {
  try {
    ajv.compile(schema);
    return undefined;
  } catch (error) {
    return `not a valid JSON Schema: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** One for all rules: a new one would compile JSON Schema's own schema each time, which takes longest. */
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowUnionTypes: true,
});
for (const keyword of [...assertionKeywords, 'ref']) ajv.addKeyword(keyword);
