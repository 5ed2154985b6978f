import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode, typeName } from '../../scope/node-type.js';
import { unwrap, wrapped } from '../../scope/unwrap.js';
import { calleeNames } from '../syntax/callee.js';
import { memberName } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { constantInit } from './bindings.js';

/** What code does with one element of a list, or one member of a table. */
export type ElementUse =
  /** It goes by a name: in a loop, in a callback. */
  | { readonly kind: 'named'; readonly variable: Variable }
  /** It is read where it is used: `requests[0]`, `requests.first`. */
  | { readonly kind: 'read'; readonly node: TSESTree.Node }
  /** It is handed to a function: `requests.map(send)`. */
  | { readonly kind: 'handed'; readonly callee: TSESTree.Node };

/**
 * The uses of the elements of a list or table that a literal makes, by itself or as a constant; `undefined` if it is used in any
 * other way, exported, or changed.
 */
export function elementUses(literal: TSESTree.Node, bindings: Bindings): readonly ElementUse[] | undefined {
  const outer = wrapped(literal);
  const declarator = parentOf(outer);
  if (!isNode(declarator, 'VariableDeclarator')) return usesOf(outer, bindings);
  const variable = bindings.variableOf(declarator.id);
  if (variable === undefined || constantInit(variable) === undefined) return undefined;
  if (isNode(declarator.parent.parent, 'ExportNamedDeclaration')) return undefined;
  const uses = variable.references
    .filter(({ identifier }) => identifier !== declarator.id)
    .map(({ identifier }) => usesOf(identifier, bindings));
  return joined(uses);
}

type Uses = readonly ElementUse[] | undefined;

function joined(uses: readonly Uses[]): Uses {
  const known = uses.filter((one) => one !== undefined);
  return known.length === uses.length ? known.flat() : undefined;
}

function usesOf(node: TSESTree.Node, bindings: Bindings): Uses {
  const outer = wrapped(node);
  const above = parentOf(outer);
  if (isNode(above, 'MemberExpression') && above.object === outer) return usesOfMember(above, bindings);
  if (isNode(above, 'ForOfStatement') && above.right === outer) return loopUse(above, bindings);
  if (isNode(above, 'CallExpression')) return usesAsArgument(above, bindings);
  return above !== undefined && LOOKING.has(typeName(above)) ? [] : undefined;
}

const LOOKING: ReadonlySet<string> = new Set([
  'TSTypeQuery',
  'UnaryExpression',
  'BinaryExpression',
  'IfStatement',
]);

const ITERATING = /^(?:forEach|map|flatMap)$/;

function usesOfMember(member: TSESTree.MemberExpression, bindings: Bindings): Uses {
  const name = memberName(member);
  const outer = wrapped(member);
  const above = parentOf(outer);
  if (isNode(above, 'CallExpression') && above.callee === outer) {
    const [callback] = above.arguments;
    return callback !== undefined && ITERATING.test(name ?? '') ? callbackUse(callback, bindings) : undefined;
  }
  if (isNode(above, 'AssignmentExpression') && above.left === outer) return undefined;
  return name === 'length' ? [] : [{ kind: 'read', node: outer }];
}

function callbackUse(callback: TSESTree.Node, bindings: Bindings): Uses {
  const called = unwrap(callback);
  if (!isFunction(called)) return [{ kind: 'handed', callee: called }];
  const [parameter] = called.params;
  return parameter === undefined ? [] : named(parameter, bindings);
}

function loopUse({ left }: TSESTree.ForOfStatement, bindings: Bindings): Uses {
  return isNode(left, 'VariableDeclaration') ? named(left.declarations[0].id, bindings) : undefined;
}

function named(pattern: TSESTree.Node, bindings: Bindings): Uses {
  const variable = isNode(pattern, 'Identifier') ? bindings.variableOf(pattern) : undefined;
  return variable === undefined ? undefined : [{ kind: 'named', variable }];
}

function usesAsArgument(call: TSESTree.CallExpression, bindings: Bindings): Uses {
  const names = calleeNames(call.callee);
  if (names[0] === 'console') return [];
  return names.join('.') === 'Object.values' ? usesOf(call, bindings) : undefined;
}
