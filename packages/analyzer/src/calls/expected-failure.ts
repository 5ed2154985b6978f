import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { calleeNames, lastName } from './syntax/callee.js';
import { memberName } from './syntax/nodes.js';

/** Whether a test says that a request fails: `expect(send()).rejects`, `expect(() => send()).toThrow()`, `assert.rejects(send())`. */
export function isExpectedToFail(request: TSESTree.Node): boolean {
  for (const above of ancestorsOf(request)) {
    if (!isNode(above, 'CallExpression')) continue;
    const names = calleeNames(above.callee);
    const last = lastName(names);
    if (names.length > 1 && ASSERTING.test(last)) return true;
    if (last === 'expect' && namesAfter(above).some((name) => FAILING.test(name))) return true;
  }
  return false;
}

const ASSERTING = /^(?:rejects|throws|throwsAsync)$/;

const FAILING = /^(?:rejects|rejected|rejectedWith|throw|throws|toThrow\w*)$/;

/** The members that are read of what a call gives, one after the other. */
function namesAfter(call: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  let node = call;
  for (let above = parentOf(node); above !== undefined; node = above, above = parentOf(above)) {
    if (isNode(above, 'MemberExpression') && above.object === node) names.push(memberName(above) ?? '');
    else if (!isNode(above, 'CallExpression') || above.callee !== node) break;
  }
  return names;
}
