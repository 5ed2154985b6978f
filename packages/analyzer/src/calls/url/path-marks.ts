import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, isFunction, parentOf } from '../../scope/ancestors.js';
import { hasOffsetIn } from '../../scope/has-offset-in.js';
import { isNode } from '../../scope/node-type.js';
import { calleeNames } from '../syntax/callee.js';
import { namesOf } from '../syntax/enclosing.js';
import { isAny, memberName, stringOf } from '../syntax/nodes.js';
import { namesBrazeAddress } from './address-names.js';
import type { EndpointTable } from './endpoint-table.js';
import { collectPieces } from './path-pieces.js';

/**
 * Where a documented path or a host of Braze's is written, and the names that may stand for one. Working out a URL is dear and most expressions of a
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

/** `imported`: names that stand for what other files may have a path in. */
export function collectPathMarks(
  { words, ends, beginnings }: Pick<EndpointTable, 'words' | 'ends' | 'beginnings'>,
  imported: readonly string[],
): PathMarkCollector {
  const texts: TSESTree.Node[] = [];
  const pieces = collectPieces({ ends, beginnings }, imported.length > 0);
  const byName = new Map<string, TSESTree.Node[]>();
  return {
    visit(node) {
      if (isNode(node, 'Identifier')) {
        if (!isKeyOfValue(node)) addTo(byName, node.name, node);
      } else if (isNode(node, 'PrivateIdentifier')) addTo(byName, `#${node.name}`, node);
      else visitText(node);
    },
    finish: () => marksAt(startsOfMarks([...texts, ...pieces.finish()], imported, byName)),
  };

  function visitText(node: TSESTree.Node): void {
    const text = textOf(node);
    if (text === undefined) return;
    if (words.test(text) || namesBrazeAddress(text)) texts.push(node);
    else pieces.visit(text, node);
  }
}

/** A key in a literal or a class is no path, whatever else goes by its name: its value is, or is not, one. In a pattern it reads one. */
function isKeyOfValue(node: TSESTree.Identifier): boolean {
  const property = parentOf(node);
  if (!isAny(property, ['Property', 'PropertyDefinition', 'MethodDefinition'])) return false;
  if (property.key !== node || property.computed) return false;
  return (
    !isNode(property, 'Property') || !(property.shorthand || isNode(parentOf(property), 'ObjectPattern'))
  );
}

function textOf(node: TSESTree.Node): string | undefined {
  if (isNode(node, 'TemplateElement')) return node.value.raw;
  return isNode(node, 'Literal') ? stringOf(node) : undefined;
}

/** UTF-16 offsets, in rising order. */
function startsOfMarks(
  texts: readonly TSESTree.Node[],
  imported: readonly string[],
  byName: ReadonlyMap<string, readonly TSESTree.Node[]>,
): readonly number[] {
  const starts: number[] = [];
  const named = new Set<string>(imported);
  const pending = [...texts, ...imported.flatMap((name) => byName.get(name) ?? [])];
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
  // A literal type stands below the name that it is declared for.
  if (isNode(above, 'Identifier')) return [above.name];
  if (isNode(above, 'TSPropertySignature')) return identifiersOf(above.key);
  if (isNode(above, 'CallExpression')) return below === above.callee ? [] : filledNames(above.callee);
  return isAny(above, ['TSEnumMember', 'TSEnumDeclaration', 'TSTypeAliasDeclaration'])
    ? identifiersOf(above.id)
    : [];
}

/** `paths.push('/users/track')` */
function filledNames(callee: TSESTree.Node): readonly string[] {
  if (!isNode(callee, 'MemberExpression') || !FILLS.has(memberName(callee) ?? '')) return [];
  return calleeNames(callee.object);
}

const FILLS: ReadonlySet<string> = new Set(['push', 'unshift', 'splice', 'fill', 'add', 'set']);

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
  return { reach: ({ range }) => hasOffsetIn(range, starts) };
}

function addTo(map: Map<string, TSESTree.Node[]>, key: string, node: TSESTree.Node): void {
  const nodes = map.get(key);
  if (nodes === undefined) map.set(key, [node]);
  else nodes.push(node);
}
