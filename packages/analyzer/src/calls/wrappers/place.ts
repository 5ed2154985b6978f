import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { isConstant } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { constantInit, soleDeclarator } from '../names/bindings.js';
import { isStringify } from '../payload-source.js';
import { isNothing, keyName, memberName } from '../syntax/nodes.js';
import { forEachNode } from '../syntax/traverse.js';
import { isChanged } from './parameter-changes.js';

/** A variable, or one member of the object that it holds. */
export interface Place {
  readonly variable: Variable;
  readonly member: string | undefined;
}

/** Constants that stand for constants are not followed deeper than this. */
const DEEPEST = 4;

/** Whether an expression is what `place` holds, or its JSON text, or nothing at all, and never anything else. */
export function holdsPlace(node: TSESTree.Node, place: Place, bindings: Bindings, depth = 0): boolean {
  const expression = unwrap(node);
  if (isPlace(expression, place, bindings)) return true;
  if (isStringify(expression)) return isPlainStringify(expression, place, bindings, depth);
  if (isNode(expression, 'Identifier')) {
    const variable = depth < DEEPEST ? bindings.variableOf(expression) : undefined;
    if (variable === undefined) return false;
    const init = constantInit(variable);
    return init === undefined
      ? isTakenOut(variable, place, bindings)
      : holdsPlace(init, place, bindings, depth + 1);
  }
  if (isNode(expression, 'ConditionalExpression')) {
    return oneHolds([expression.consequent, expression.alternate], place, bindings, depth);
  }
  if (!isNode(expression, 'LogicalExpression')) return false;
  return holdsPlace(
    expression.operator === '&&' ? expression.right : expression.left,
    place,
    bindings,
    depth,
  );
}

/** `const { body } = options`, where nothing else is ever done to `body` than to read it. */
function isTakenOut(variable: Variable, place: Place, bindings: Bindings): boolean {
  const declarator = soleDeclarator(variable);
  if (place.member === undefined || declarator?.init === null || declarator === undefined) return false;
  const { id, init } = declarator;
  if (!isNode(id, 'ObjectPattern') || bindings.variableOf(unwrap(init)) !== place.variable) return false;
  const isTaken = id.properties.some(
    (property) =>
      isNode(property, 'Property') &&
      keyName(property.key, property.computed) === place.member &&
      bindings.variableOf(property.value) === variable,
  );
  return isTaken && isConstant(variable) && !isChanged({ variable, member: undefined });
}

/** Whether `place` is read anywhere in an expression, constants included. */
export function mentions(node: TSESTree.Node, place: Place, bindings: Bindings, depth = 0): boolean {
  let found = false;
  forEachNode(node, (part) => {
    if (found || !isNode(part, 'Identifier')) return;
    const variable = bindings.variableOf(part);
    if (variable === undefined) return;
    if (variable === place.variable) {
      found = true;
      return;
    }
    const init = depth < DEEPEST ? constantInit(variable) : undefined;
    found = init !== undefined && !isFunction(init) && mentions(init, place, bindings, depth + 1);
  });
  return found;
}

function isPlace(node: TSESTree.Node, place: Place, bindings: Bindings): boolean {
  if (place.member === undefined)
    return isNode(node, 'Identifier') && bindings.variableOf(node) === place.variable;
  if (!isNode(node, 'MemberExpression') || memberName(node) !== place.member) return false;
  const object = unwrap(node.object);
  return isNode(object, 'Identifier') && bindings.variableOf(object) === place.variable;
}

/** A replacer may change what is sent. */
function isPlainStringify(
  call: TSESTree.CallExpression,
  place: Place,
  bindings: Bindings,
  depth: number,
): boolean {
  const [value, replacer] = call.arguments;
  if (value === undefined || (replacer !== undefined && !isNothing(replacer))) return false;
  return holdsPlace(value, place, bindings, depth);
}

function oneHolds(arms: readonly TSESTree.Node[], place: Place, bindings: Bindings, depth: number): boolean {
  const others = arms.filter((arm) => !isNothing(unwrap(arm)));
  return others.length > 0 && others.every((arm) => holdsPlace(arm, place, bindings, depth));
}
