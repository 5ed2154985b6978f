import { _, Name } from 'ajv/dist/compile/codegen/index.js';
import type { Code, CodeGen } from 'ajv/dist/compile/codegen/index.js';

import * as runtime from './runtime/index.js';

/** The name under which generated code finds the run-time functions; the bundle imports them under it. */
export const RUNTIME_NAMESPACE = 'runtime';

export type RuntimeFunction = keyof typeof runtime;

/** Makes one of the run-time functions known to the generated code and gives its name there. */
export function runtimeFunction(gen: CodeGen, name: RuntimeFunction): Code {
  const code = _`${new Name(RUNTIME_NAMESPACE)}.${new Name(name)}`;
  return gen.scopeValue('func', { ref: runtime[name], code });
}

/** A constant of the generated module; `code` is its value in the standalone output. */
export function constant(gen: CodeGen, ref: unknown, code: Code): Code {
  return gen.scopeValue('obj', { key: code.toString(), ref, code });
}
