import type { CodeKeywordDefinition } from 'ajv/dist/2020.js';

import { reportDeprecated, reportRequired, reportUnknown } from './report-keys.js';
import { reportNode } from './report-node.js';
import { reportWhen } from './report-when.js';

/** The keywords of schemas that report by constraint. */
export const reportKeywords: readonly CodeKeywordDefinition[] = [
  reportNode,
  reportWhen,
  reportRequired,
  reportDeprecated,
  reportUnknown,
];
