import type { TSESTree } from '@typescript-eslint/types';

import { calleeNames, lastName } from '../syntax/callee.js';

/** Whether a function is called as one that sends what it is given: `post`, `brazeRequest`, `sendToBraze`, `client.call`. */
export function soundsLikeSending(callee: TSESTree.Node): boolean {
  return SENDING.test(lastName(calleeNames(callee)));
}

const SENDING =
  /^#?(?:send|post|put|patch|delete|del|request|write|end|fetch|body|json|call|execute|invoke|do|api)$|^#?(?:send|post|put|patch|request|fetch|call|execute|make|do|perform)[A-Z]|(?:Fetch|Request|Post|Put|Patch|Send|Call|Api|API|Braze)$/i;
