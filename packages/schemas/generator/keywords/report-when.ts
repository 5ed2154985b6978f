import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';

import { reportingSubschema, silentSubschema } from './silent-subschema.js';

/** A list of `{ if, then }`: `then` reports where `if` holds. */
export const reportWhen: CodeKeywordDefinition = {
  keyword: 'report:when',
  schemaType: 'array',
  code(cxt) {
    for (const index of (cxt.schema as readonly unknown[]).keys()) {
      const holds = silentSubschema(cxt, [index, 'if']);
      cxt.gen.if(holds, () => {
        reportingSubschema(cxt, [index, 'then']);
      });
    }
  },
};
