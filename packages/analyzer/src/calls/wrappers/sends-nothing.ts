import type { FunctionNode } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import type { CallContext } from '../call-context.js';
import { functionInView } from '../names/functions.js';
import type { SeenCall } from '../syntax/callee.js';
import { calleeNames, lastName, seeThrough } from '../syntax/callee.js';
import { forEachNode } from '../syntax/traverse.js';

/** Functions that call functions are not followed deeper than this. */
const DEEPEST = 4;

/** Whether a function of this file certainly sends no request, neither itself nor through what it calls: it builds a table, say. */
export function sendsNothing(owner: FunctionNode, context: CallContext, depth = 0): boolean {
  let mayStart = false;
  forEachNode(owner.body, (node) => {
    if (mayStart) return;
    if (isNode(node, 'AwaitExpression') || isNode(node, 'YieldExpression')) mayStart = true;
    if (!isNode(node, 'CallExpression')) return;
    const call = seeThrough(node);
    mayStart = call === undefined || !isHarmless(call, context, depth);
  });
  return !mayStart;
}

function isHarmless(call: SeenCall, context: CallContext, depth: number): boolean {
  if (PURE.has(lastName(calleeNames(call.callee)))) return true;
  const callee = depth < DEEPEST ? functionInView(call.callee, context.bindings) : undefined;
  return callee !== undefined && sendsNothing(callee, context, depth + 1);
}

/** Built-in functions that only make values out of values. */
const PURE: ReadonlySet<string> = new Set([
  ...[
    'split',
    'join',
    'trim',
    'slice',
    'replace',
    'replaceAll',
    'toLowerCase',
    'toUpperCase',
    'startsWith',
    'endsWith',
  ],
  ...[
    'map',
    'filter',
    'flatMap',
    'concat',
    'includes',
    'find',
    'some',
    'every',
    'reduce',
    'sort',
    'reverse',
    'flat',
  ],
  ...[
    'assign',
    'freeze',
    'keys',
    'values',
    'entries',
    'fromEntries',
    'isArray',
    'stringify',
    'String',
    'Number',
  ],
]);
