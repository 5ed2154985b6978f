import type { CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';
import { _, and } from 'ajv/dist/compile/codegen/index.js';
import type { Code, Name } from 'ajv/dist/compile/codegen/index.js';
import { Type } from 'ajv/dist/compile/util.js';

import { Kind } from '../../src/partial/partial-value.js';
import { runtimeFunction } from './runtime-function.js';
import type { RuntimeFunction } from './runtime-function.js';
import { silentSubschema } from './silent-subschema.js';

/** The value of the lifted `contains` keywords, beside the two lifted schemas `possible` and `certain`. */
interface Bounds {
  readonly min: number;
  /** Left out: any number. */
  readonly max?: number;
}

export const mayContain: CodeKeywordDefinition = {
  keyword: 'may:contains',
  code(cxt) {
    cxt.pass(answer(cxt, 'mayHoldMatches', _`true`));
  },
};

export const mustContain: CodeKeywordDefinition = {
  keyword: 'must:contains',
  code(cxt) {
    const isHoleOf = runtimeFunction(cxt.gen, 'isHoleOf');
    cxt.pass(answer(cxt, 'mustHoldMatches', _`!${isHoleOf}(${cxt.data}, ${Kind.array})`));
  },
};

function answer(cxt: KeywordCxt, verdict: RuntimeFunction, otherwise: Code): Name {
  const { gen, data } = cxt;
  const valid = gen.let('valid', otherwise);
  gen.if(_`Array.isArray(${data})`, () => {
    gen.assign(valid, _`${runtimeFunction(gen, verdict)}(${data}, ${countMatches(cxt)})`);
  });
  return valid;
}

/** Counts the samples that can match and those that certainly do; gives the arguments for the verdict. */
function countMatches(cxt: KeywordCxt): Code {
  const { gen, data } = cxt;
  const possible = gen.let('possible', 0);
  const certain = gen.let('certain', 0);
  const isSent = runtimeFunction(gen, 'isCertainlySent');
  gen.forRange('i', 0, _`${data}.length`, (index) => {
    const element = { dataProp: index, dataPropType: Type.Num };
    gen.if(silentSubschema(cxt, ['possible'], element), () => {
      gen.code(_`${possible}++`);
    });
    gen.if(and(_`${isSent}(${data}[${index}])`, silentSubschema(cxt, ['certain'], element)), () => {
      gen.code(_`${certain}++`);
    });
  });
  const { min, max } = cxt.schema as Bounds;
  return _`${possible}, ${certain}, ${min}, ${max ?? _`Infinity`}`;
}
