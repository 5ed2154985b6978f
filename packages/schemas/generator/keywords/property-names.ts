import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';

import { runtimeFunction } from './runtime-function.js';
import { silentSubschema } from './silent-subschema.js';

/** `propertyNames` over the keys that are certainly sent. */
export const mayPropertyNames: CodeKeywordDefinition = {
  keyword: 'may:propertyNames',
  code(cxt) {
    const { gen, data } = cxt;
    const valid = gen.let('valid', true);
    gen.if(_`${data} && typeof ${data} == "object" && !Array.isArray(${data})`, () => {
      gen.forIn('key', data, (key) => {
        gen.if(_`${runtimeFunction(gen, 'certainlyHas')}(${data}, ${key})`, () => {
          gen.assign(valid, _`${silentSubschema(cxt, [], { data: key })} && ${valid}`);
        });
      });
    });
    cxt.pass(valid);
  },
};
