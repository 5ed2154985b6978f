import type { TSESTree } from '@typescript-eslint/types';

import { message } from '../../messages/message-ids.js';
import { isNode } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import type { Suggestion } from '../finding.js';
import { calledMember, calledMethod } from './called-member.js';

/** Sends a date as ISO 8601 that is sent as a number or in the words of some language. */
export function toIsoString(node: TSESTree.Node, source: SourceText): readonly Suggestion[] {
  const text = isoText(node, source);
  if (text === undefined) return [];
  return [{ ...message('suggestToIsoString', {}), edits: [{ range: node.range, text }] }];
}

const otherForms = new Set([
  'getTime',
  'valueOf',
  'toString',
  'toUTCString',
  'toGMTString',
  'toDateString',
  'toLocaleString',
  'toLocaleDateString',
]);

function isoText(node: TSESTree.Node, source: SourceText): string | undefined {
  if (isNode(node, 'UnaryExpression') && node.operator === '+') return dateText(node.argument, source);
  if (isNode(node, 'TemplateLiteral')) {
    const [only, ...others] = node.expressions;
    const isAlone = others.length === 0 && node.quasis.every((quasi) => quasi.value.raw === '');
    return isAlone ? dateText(only, source) : undefined;
  }
  if (!isNode(node, 'CallExpression')) return undefined;
  const { callee } = node;
  if (isNode(callee, 'Identifier')) {
    const converts = callee.name === 'String' || callee.name === 'Number';
    return converts && node.arguments.length === 1 ? dateText(node.arguments[0], source) : undefined;
  }
  if (calledMember(node) === 'Date.now') return 'new Date().toISOString()';
  const method = calledMethod(callee);
  return method !== undefined && otherForms.has(method.name) ? dateText(method.object, source) : undefined;
}

/** The ISO form of `new Date(…)`. */
function dateText(node: TSESTree.Node | undefined, source: SourceText): string | undefined {
  if (!isNode(node, 'NewExpression') || !isNode(node.callee, 'Identifier') || node.callee.name !== 'Date') {
    return undefined;
  }
  const text = source.text.slice(...node.range);
  return text.endsWith(')') ? `${text}.toISOString()` : `${text}().toISOString()`;
}
