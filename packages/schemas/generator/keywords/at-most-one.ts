import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';

import { silentSubschema } from './silent-subschema.js';

/** Holds unless two of the subschemas do. */
export const atMostOne: CodeKeywordDefinition = {
  keyword: 'lift:atMostOne',
  schemaType: 'array',
  code(cxt) {
    const { gen } = cxt;
    const count = gen.let('count', 0);
    for (const index of (cxt.schema as readonly unknown[]).keys()) {
      const valid = silentSubschema(cxt, [index]);
      gen.if(valid, () => gen.code(_`${count}++`));
    }
    cxt.fail(_`${count} > 1`);
  },
};
