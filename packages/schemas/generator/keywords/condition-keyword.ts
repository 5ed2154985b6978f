import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';
import { not } from 'ajv/dist/compile/codegen/index.js';

import type { Condition } from './condition.js';

/** Definitions of keywords that are nothing but a condition. */
export function conditionKeywords(
  conditions: ReadonlyMap<string, Condition>,
): readonly CodeKeywordDefinition[] {
  return [...conditions].map(([keyword, condition]) => ({
    keyword,
    code: (cxt) => {
      cxt.fail(not(condition(cxt.gen, cxt.data, cxt.schema)));
    },
  }));
}
