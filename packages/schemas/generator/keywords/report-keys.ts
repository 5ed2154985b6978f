import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';
import { _, and, getProperty, nil, not, stringify } from 'ajv/dist/compile/codegen/index.js';
import type { Code, CodeGen, Name } from 'ajv/dist/compile/codegen/index.js';

import { regularExpression } from './condition.js';
import { reportError } from './report-error.js';
import { constant, runtimeFunction } from './runtime-function.js';

/** `{ key: constraint }`: an error for each key that is certainly missing. */
export const reportRequired: CodeKeywordDefinition = {
  keyword: 'report:required',
  code(cxt) {
    const { gen, data } = cxt;
    const lacks = runtimeFunction(gen, 'lacks');
    for (const [key, constraint] of Object.entries(cxt.schema as Readonly<Record<string, string>>)) {
      gen.if(_`${lacks}(${data}, ${key})`, () => {
        reportError(cxt, { constraint, key: _`${key}` });
      });
    }
  },
};

/** `{ key: constraint }`: an error for each of the keys that is written, whatever its value may be. */
export const reportDeprecated: CodeKeywordDefinition = {
  keyword: 'report:deprecated',
  type: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    for (const [key, constraint] of Object.entries(cxt.schema as Readonly<Record<string, string>>)) {
      gen.if(_`${data}${getProperty(key)} !== undefined`, () => {
        reportError(cxt, { constraint, key: _`${key}` });
      });
    }
  },
};

interface UnknownKeys {
  readonly constraint: string;
  readonly known: readonly string[];
  readonly patterns: readonly string[];
}

/** An error for each written key that is not documented, whatever its value may be. */
export const reportUnknown: CodeKeywordDefinition = {
  keyword: 'report:unknown',
  type: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    const { constraint, known, patterns } = cxt.schema as UnknownKeys;
    const keys = constant(gen, new Set(known), _`new Set(${stringify(known)})`);
    gen.forIn('key', data, (key) => {
      gen.if(and(_`!${keys}.has(${key})`, matchesNone(gen, patterns, key)), () => {
        reportError(cxt, { constraint, key, known: keys });
      });
    });
  },
};

function matchesNone(gen: CodeGen, patterns: readonly string[], key: Name): Code {
  const tests = patterns.map((pattern) => not(_`${regularExpression(gen, pattern)}.test(${key})`));
  return tests.length === 0 ? nil : and(...tests);
}
