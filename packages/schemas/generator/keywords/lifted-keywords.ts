import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';

import { atMostOne } from './at-most-one.js';
import { conditionKeywords } from './condition-keyword.js';
import { mayContain, mustContain } from './contains.js';
import { exactArray } from './exact-array.js';
import { liftedConditions } from './lifted-conditions.js';
import { mayPropertyNames } from './property-names.js';

/** The keywords of lifted schemas, apart from those of JSON Schema that stay as they are. */
export const liftedKeywords: readonly CodeKeywordDefinition[] = [
  ...conditionKeywords(liftedConditions),
  exactArray,
  mayContain,
  mustContain,
  mayPropertyNames,
  atMostOne,
];
