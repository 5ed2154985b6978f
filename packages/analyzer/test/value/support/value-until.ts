import type { TSESTree } from '@typescript-eslint/types';

import { childNodes } from '../../../src/scope/child-nodes.js';
import { isNode } from '../../../src/scope/node-type.js';
import { createEvaluator } from '../../../src/value/evaluator.js';
import { parseTypeScript } from '../../support/parse.js';
import { printValue } from '../../support/print-value.js';

/** What the argument of `hold(…)` is sent as, printed, when it is not serialised before the call `go()`. */
export function valueUntil(code: string): string {
  const source = parseTypeScript(code);
  const calls = callsIn(source.ast);
  const hold = calls.find((call) => isNode(call.callee, 'Identifier') && call.callee.name === 'hold');
  const go = calls.find((call) => isNode(call.callee, 'Identifier') && call.callee.name === 'go');
  const argument = hold?.arguments[0];
  if (argument === undefined || go === undefined || isNode(argument, 'SpreadElement'))
    throw new Error('There is no call of `hold` and `go`.');
  return printValue(createEvaluator(source).evaluate(argument, go));
}

function callsIn(node: TSESTree.Node): readonly TSESTree.CallExpression[] {
  const inner = childNodes(node).flatMap(callsIn);
  return isNode(node, 'CallExpression') ? [node, ...inner] : inner;
}
