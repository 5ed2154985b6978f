import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';

import { runtimeFunction } from './runtime-function.js';
import { silentSubschema } from './silent-subschema.js';

/** Applies its schema, which speaks of elements by their index, where the indices are known. */
export const exactArray: CodeKeywordDefinition = {
  keyword: 'may:exactArray',
  code(cxt) {
    const { gen, data } = cxt;
    const valid = gen.let('valid', true);
    gen.if(_`${runtimeFunction(gen, 'isExactArray')}(${data})`, () => {
      gen.assign(valid, silentSubschema(cxt, []));
    });
    cxt.pass(valid);
  },
};
