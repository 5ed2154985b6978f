import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains } from '../scope/ancestors.js';
import { isLogicalAssignment } from '../scope/logical-assignment.js';
import { isNode, typeName } from '../scope/node-type.js';
import type { FlowEvent } from './flow-event.js';

/** A piece of code in which something happens to a variable, inside out: only the nodes that steer the flow are kept. */
export interface Region {
  readonly kind: 'region';
  readonly node: TSESTree.Node;
  /** In the order in which they take effect. */
  readonly children: readonly FlowItem[];
}

export type FlowItem =
  Region | { readonly kind: 'event'; readonly event: FlowEvent } | { readonly kind: 'target' };

interface Draft {
  readonly node: TSESTree.Node;
  readonly items: { readonly item: FlowItem; readonly node: TSESTree.Node }[];
  readonly inner: Map<TSESTree.Node, Draft>;
}

/** Deeper nesting of branches and functions is not followed. */
const MAX_DEPTH = 200;

const STEERING = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ChainExpression',
  'AssignmentPattern',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'TryStatement',
  'CatchClause',
  'SwitchStatement',
  'SwitchCase',
  'BlockStatement',
  'LabeledStatement',
  'WithStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
  'AccessorProperty',
  'StaticBlock',
]);

/** Sorts events and the point of interest under the branches, loops and functions below `root`; absent when nested too deep. */
export function regionOf(
  root: TSESTree.Node,
  events: readonly FlowEvent[],
  target: TSESTree.Node,
): Region | undefined {
  const top: Draft = { node: root, items: [], inner: new Map() };
  const place = (item: FlowItem, node: TSESTree.Node): boolean => {
    const path = steeringAncestors(node, root);
    if (path.length > MAX_DEPTH) return false;
    let draft = top;
    for (const ancestor of path) draft = innerDraft(draft, ancestor);
    draft.items.push({ item, node });
    return true;
  };
  for (const event of events) {
    if (contains(root, event.node) && !place({ kind: 'event', event }, event.node)) return undefined;
  }
  return place({ kind: 'target' }, target) ? finished(top) : undefined;
}

/** Whether `regionOf` gives up on the way to a node. */
export function isTooDeep(node: TSESTree.Node, root: TSESTree.Node): boolean {
  return steeringAncestors(node, root).length > MAX_DEPTH;
}

/** The steering nodes between `root` and `node`, both left out, outermost first. */
function steeringAncestors(node: TSESTree.Node, root: TSESTree.Node): readonly TSESTree.Node[] {
  const path: TSESTree.Node[] = [];
  if (node === root) return path;
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor === root) break;
    if (isSteering(ancestor)) path.push(ancestor);
  }
  return path.reverse();
}

/** Whether what stands in the node may be skipped, or run several times, while the code around it runs on. */
export function isBranching(node: TSESTree.Node): boolean {
  return isSteering(node) && !isNode(node, 'BlockStatement');
}

function isSteering(node: TSESTree.Node): boolean {
  if (isNode(node, 'AssignmentExpression')) return isLogicalAssignment(node.operator);
  return STEERING.has(typeName(node));
}

function innerDraft(draft: Draft, node: TSESTree.Node): Draft {
  const known = draft.inner.get(node);
  if (known !== undefined) return known;
  const inner: Draft = { node, items: [], inner: new Map() };
  draft.inner.set(node, inner);
  return inner;
}

function finished(draft: Draft): Region {
  const regions = [...draft.inner.values()].map((inner) => ({ item: finished(inner), node: inner.node }));
  const all = [...regions, ...draft.items];
  // Regions stand first, so that of two items with one end the inner one comes first.
  all.sort(
    (a, b) =>
      a.node.range[1] - b.node.range[1] || b.node.range[0] - a.node.range[0] || rank(a.item) - rank(b.item),
  );
  return { kind: 'region', node: draft.node, children: all.map(({ item }) => item) };
}

/** At one and the same node: what is inside, then the point of interest, then what the node itself does. */
function rank(item: FlowItem): number {
  switch (item.kind) {
    case 'region':
      return 0;
    case 'target':
      return 1;
    case 'event':
      return 2;
  }
}

/** The events in a region, those of nested functions included. */
export function eventsIn(region: Region): readonly FlowEvent[] {
  const found: FlowEvent[] = [];
  collect(region);
  return found;

  function collect({ children }: Region): void {
    for (const child of children) {
      if (child.kind === 'event') found.push(child.event);
      else if (child.kind === 'region') collect(child);
    }
  }
}

/** The node at which an item stands. */
export function nodeOfItem(item: FlowItem, target: TSESTree.Node): TSESTree.Node {
  if (item.kind === 'region') return item.node;
  return item.kind === 'event' ? item.event.node : target;
}
