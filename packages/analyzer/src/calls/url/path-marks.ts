import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, isFunction } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { namesOf } from '../syntax/enclosing.js';
import { isAny, stringOf } from '../syntax/nodes.js';

/**
 * Where a documented path is written, and the names that may stand for one. Working out a URL is dear and most expressions of a
 * file are none: what reaches no mark cannot lead to an endpoint.
 */
export interface PathMarks {
  /** Whether a path is written in the node, or a name that may stand for one. */
  reach(node: TSESTree.Node): boolean;
}

/** Collects marks while a file is walked. */
export interface PathMarkCollector {
  visit(node: TSESTree.Node): void;
  finish(): PathMarks;
}

export function collectPathMarks(words: RegExp): PathMarkCollector {
  const texts: TSESTree.Node[] = [];
  const byName = new Map<string, TSESTree.Node[]>();
  return {
    visit(node) {
      if (isNode(node, 'Identifier')) addTo(byName, node.name, node);
      else if (isNode(node, 'PrivateIdentifier')) addTo(byName, `#${node.name}`, node);
      else if (isText(node, words)) texts.push(node);
    },
    finish: () => marksAt(startsOfMarks(texts, byName)),
  };
}

function isText(node: TSESTree.Node, words: RegExp): boolean {
  if (isNode(node, 'TemplateElement')) return words.test(node.value.raw);
  const text = isNode(node, 'Literal') ? stringOf(node) : undefined;
  return text !== undefined && words.test(text);
}

/** UTF-16 offsets, in rising order. */
function startsOfMarks(
  texts: readonly TSESTree.Node[],
  byName: ReadonlyMap<string, readonly TSESTree.Node[]>,
): readonly number[] {
  const starts: number[] = [];
  const named = new Set<string>();
  const pending = [...texts];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    starts.push(node.range[0]);
    for (const name of namesFor(node)) {
      if (named.has(name)) continue;
      named.add(name);
      pending.push(...(byName.get(name) ?? []));
    }
  }
  return starts.sort((a, b) => a - b);
}

/** The names that the value of a node may go under: of variables, members and functions that return it. */
function namesFor(node: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  let isReturned = false;
  let below = node;
  for (const above of ancestorsOf(node)) {
    // What a request answers is no path.
    if (isNode(above, 'AwaitExpression')) break;
    if (isFunction(above)) {
      if (!isReturned && !isExpressionBody(above, below)) break;
      isReturned = false;
    }
    if (isNode(above, 'ReturnStatement')) isReturned = true;
    names.push(...namesOf(above), ...boundNames(above, below));
    below = above;
  }
  return names;
}

function isExpressionBody(owner: FunctionNode, node: TSESTree.Node): boolean {
  return owner.body === node && !isNode(node, 'BlockStatement');
}

/** Names besides those that declarations are known by. */
function boundNames(above: TSESTree.Node, below: TSESTree.Node): readonly string[] {
  if (isNode(above, 'VariableDeclarator')) return above.init === below ? identifiersOf(above.id) : [];
  if (isNode(above, 'AssignmentPattern')) return identifiersOf(above.left);
  return isAny(above, ['TSEnumMember', 'TSEnumDeclaration']) ? identifiersOf(above.id) : [];
}

function identifiersOf(pattern: TSESTree.Node): readonly string[] {
  if (isNode(pattern, 'Identifier')) return [pattern.name];
  if (isNode(pattern, 'ArrayPattern'))
    return pattern.elements.flatMap((element) => (element === null ? [] : identifiersOf(element)));
  if (!isNode(pattern, 'ObjectPattern'))
    return isNode(pattern, 'AssignmentPattern') ? identifiersOf(pattern.left) : [];
  return pattern.properties.flatMap((property) =>
    identifiersOf(isNode(property, 'Property') ? property.value : property.argument),
  );
}

function marksAt(starts: readonly number[]): PathMarks {
  return {
    reach(node) {
      const [start, end] = node.range;
      const next = starts[firstAtLeast(starts, start)];
      return next !== undefined && next < end;
    },
  };
}

function firstAtLeast(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addTo(map: Map<string, TSESTree.Node[]>, key: string, node: TSESTree.Node): void {
  const nodes = map.get(key);
  if (nodes === undefined) map.set(key, [node]);
  else nodes.push(node);
}
