import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../../scope/ancestors.js';
import { hasOffsetIn } from '../../scope/has-offset-in.js';
import { isNode } from '../../scope/node-type.js';
import { calleeNames, lastName } from '../syntax/callee.js';
import { isAny } from '../syntax/nodes.js';
import type { EndpointTable } from './endpoint-table.js';

/** Collects texts that a path may be put together from. */
export interface PieceCollector {
  visit(text: string, node: TSESTree.Node): void;
  /** Those that a path goes on from, or ends with; everyday words only where something may go before them, with a slash between the two. */
  finish(): readonly TSESTree.Node[];
}

/** `mayBeginElsewhere`: whether what a path begins with may stand in another file. */
export function collectPieces(
  { ends, beginnings }: Pick<EndpointTable, 'ends' | 'beginnings'>,
  mayBeginElsewhere: boolean,
): PieceCollector {
  const found: TSESTree.Node[] = [];
  /** Last pieces without a slash, which are everyday words: `list`, `set`, `delete`. */
  const words: TSESTree.Node[] = [];
  const slashes: number[] = [];
  let begins = mayBeginElsewhere;
  let beginsWithSlash = mayBeginElsewhere;
  return {
    visit(text, node) {
      const hasSlash = text.includes('/');
      if (hasSlash) slashes.push(node.range[0]);
      if (ends.test(text)) (hasSlash ? found : words).push(node);
      if (!beginnings.test(text)) return;
      begins = true;
      beginsWithSlash ||= hasSlash;
      if (text.endsWith('/')) found.push(node);
    },
    finish() {
      slashes.sort((a, b) => a - b);
      return [...found, ...(begins ? words.filter(mayEndPath) : [])];
    },
  };

  function mayEndPath(word: TSESTree.Node): boolean {
    const whole = wholeOf(word);
    if (whole === undefined) return false;
    return beginsWithSlash || joinsWithSlash(whole) || hasOffsetIn(whole.range, slashes);
  }
}

/** What a text is put together in with others: a template, a sum, a list that is joined, a call that joins its arguments. */
function wholeOf(node: TSESTree.Node): TSESTree.Node | undefined {
  let whole: TSESTree.Node | undefined;
  for (let at: TSESTree.Node | undefined = node; at !== undefined; at = parentOf(at)) {
    const parent = parentOf(at);
    if (isAny(parent, ['ConditionalExpression', 'LogicalExpression'])) continue;
    if (!isNode(parent, 'BinaryExpression') && !isTogether(parent)) return whole ?? joinedBy(at);
    whole = parent;
  }
  return whole;
}

function isTogether(node: TSESTree.Node | undefined): node is TSESTree.TemplateLiteral {
  return isNode(node, 'TemplateLiteral') && node.expressions.length > 0;
}

function joinedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  const parent = parentOf(node);
  const list = isNode(parent, 'ArrayExpression') ? parentOf(parent) : undefined;
  const call = isNode(list, 'MemberExpression') ? parentOf(list) : parent;
  return isNode(call, 'CallExpression') && JOINS.has(lastName(calleeNames(call.callee))) ? call : undefined;
}

/** Whether it may put slashes between the pieces. */
function joinsWithSlash(whole: TSESTree.Node): boolean {
  return isNode(whole, 'CallExpression') && lastName(calleeNames(whole.callee)) !== 'concat';
}

const JOINS: ReadonlySet<string> = new Set(['join', 'resolve', 'concat', 'urlJoin', 'urljoin']);
