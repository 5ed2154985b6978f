import type { KeywordCxt } from 'ajv/dist/2020.js';
import { _, Name, nil, strConcat } from 'ajv/dist/compile/codegen/index.js';
import type { Code } from 'ajv/dist/compile/codegen/index.js';

import { runtimeFunction } from './runtime-function.js';

/** What an error of our reporting keywords carries. */
export interface ErrorParams {
  readonly constraint: string;
  readonly key?: Code;
  readonly known?: Code;
}

/** Generates an error at the place of the data; Ajv's own code for that is several times as long. */
export function reportError(cxt: KeywordCxt, { constraint, key = nil, known = nil }: ErrorParams): void {
  const { gen, it } = cxt;
  const place = strConcat(INSTANCE_PATH, it.errorPath);
  const more = [key, known].filter((code) => code !== nil).reduce((code, value) => _`${code}, ${value}`, nil);
  const add = runtimeFunction(gen, 'withError');
  gen.assign(ERRORS, _`${add}(${ERRORS}, ${place}, ${constraint}${more})`);
  gen.code(_`${ERROR_COUNT}++`);
}

/** Names that Ajv gives in the code that it generates. */
const INSTANCE_PATH = new Name('instancePath');
const ERRORS = new Name('vErrors');
const ERROR_COUNT = new Name('errors');
