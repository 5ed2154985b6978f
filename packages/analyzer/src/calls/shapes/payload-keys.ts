import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';

/** Members of an options object that hold the body of a request. */
export const PAYLOAD_KEYS: readonly string[] = ['body', 'data', 'json', 'payload'];

/** `json: true` only says how the body is sent. */
export function isSwitch(value: TSESTree.Node): boolean {
  return isNode(value, 'Literal') && typeof value.value === 'boolean';
}
