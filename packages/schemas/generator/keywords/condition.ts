import { _, stringify } from 'ajv/dist/compile/codegen/index.js';
import type { Code, CodeGen } from 'ajv/dist/compile/codegen/index.js';

import { constant, runtimeFunction } from './runtime-function.js';
import type { RuntimeFunction } from './runtime-function.js';

/** The generated expression that tells whether `data` fulfils a keyword with the value `value`. */
export type Condition = (gen: CodeGen, data: Code, value: unknown) => Code;

/** A call of a run-time function with the data and the keyword's value. */
export function call(name: RuntimeFunction): Condition {
  return (gen, data, value) => _`${runtimeFunction(gen, name)}(${data}, ${literal(gen, value)})`;
}

/** The same, for a function that also asks when the check is made: what the validator is called with as `this`. */
export function callWithClock(name: RuntimeFunction): Condition {
  return (gen, data, value) => _`${runtimeFunction(gen, name)}(${data}, ${literal(gen, value)}, this)`;
}

/** A regular expression as a constant of the generated module. */
export function regularExpression(gen: CodeGen, source: string | undefined): Code {
  if (source === undefined) return _`undefined`;
  return constant(gen, new RegExp(source, 'u'), _`new RegExp(${source}, "u")`);
}

function literal(gen: CodeGen, value: unknown): Code {
  const code = stringify(value);
  return typeof value === 'object' && value !== null ? constant(gen, value, code) : code;
}
