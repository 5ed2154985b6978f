import type { TSESTree } from '@typescript-eslint/types';

/** The name of a node type, as parsers write it: `'Literal'`. */
export type NodeTypeName = `${TSESTree.Node['type']}`;

interface NodesByName {
  readonly nodes: { readonly [N in TSESTree.Node as `${N['type']}`]: N };
}

/** The node that carries a type name. */
export type NodeOf<T extends NodeTypeName> = NodesByName['nodes'][T];

/** Whether a node is of one type. The enumeration of node types is never loaded: names are compared as text. */
export function isNode<T extends NodeTypeName>(
  node: TSESTree.Node | null | undefined,
  type: T,
): node is NodeOf<T> {
  return node !== null && node !== undefined && (node.type as string) === type;
}

/** The type's name as text, also where a parser brings types of its own. */
export function typeName(node: TSESTree.Node): string {
  return node.type;
}

/** A table from node type to what is done with such a node; a type that is not in it is not supported. */
export type NodeTable<Rest extends readonly unknown[], Result> = {
  readonly [T in NodeTypeName]?: (node: NodeOf<T>, ...rest: Rest) => Result;
};

/** The entry for a node, ready to be called with that very node. */
export function entryFor<Rest extends readonly unknown[], Result>(
  table: NodeTable<Rest, Result>,
  node: TSESTree.Node,
): ((node: TSESTree.Node, ...rest: Rest) => Result) | undefined {
  if (!Object.hasOwn(table, node.type)) return undefined;
  return table[node.type] as ((node: TSESTree.Node, ...rest: Rest) => Result) | undefined;
}
