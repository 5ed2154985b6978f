import { _ } from 'ajv/dist/compile/codegen/index.js';
import type { Code, CodeGen } from 'ajv/dist/compile/codegen/index.js';

import { call, callWithClock, regularExpression } from './condition.js';
import type { Condition } from './condition.js';

/** Our own assertions over whole values. */
export const ownConditions: ReadonlyMap<string, Condition> = new Map([
  ['x-datetime', call('isPlainDatetime')],
  ['x-maxBytes', call('hasPlainMaxBytes')],
  ['x-maxJsonBytes', call('hasPlainMaxJsonBytes')],
  ['x-maxTotalItems', call('hasPlainMaxTotalItems')],
  ['x-upcoming', callWithClock('isPlainUpcoming')],
]);

/** Keywords of JSON Schema for which Ajv would bring functions of its own into the generated modules, or more code. */
export const replacedConditions: ReadonlyMap<string, Condition> = new Map([
  ['enum', call('isPlainOneOf')],
  ['const', call('isPlainConst')],
  ['uniqueItems', call('isPlainUnique')],
  ['minLength', call('hasPlainMinLength')],
  ['maxLength', call('hasPlainMaxLength')],
  ['minItems', call('hasPlainMinItems')],
  ['maxItems', call('hasPlainMaxItems')],
  ['required', call('hasPlainRequired')],
  ['pattern', matches],
]);

function matches(gen: CodeGen, data: Code, value: unknown): Code {
  return _`(typeof ${data} != "string" || ${regularExpression(gen, String(value))}.test(${data}))`;
}
