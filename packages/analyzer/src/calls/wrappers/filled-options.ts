import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { literalOf, readFilled } from '../names/options-object.js';
import { PAYLOAD_KEYS } from '../shapes/payload-keys.js';
import { calleeNames } from '../syntax/callee.js';
import { isAny, isNothing, memberName, stringOf } from '../syntax/nodes.js';
import type { Place } from './place.js';
import { holdsPlace } from './place.js';

/**
 * The member of an options object under which a payload is sent that is put into it before the call, at most on the condition that
 * there is one: `if (body) options.body = body; request(options)`.
 */
export function filledMember(
  argument: TSESTree.Node,
  call: TSESTree.Node,
  payload: Place,
  bindings: Bindings,
): string | undefined {
  const node = unwrap(argument);
  const variable = isNode(node, 'Identifier') ? bindings.variableOf(node) : undefined;
  if (variable === undefined || literalOf(node, bindings) === undefined) return undefined;
  for (const { identifier } of variable.references) {
    const assignment = assignmentThrough(identifier);
    const name = assignment?.name;
    if (assignment === undefined || name === undefined || !PAYLOAD_KEYS.includes(name)) continue;
    const { node: through } = assignment;
    if (!holdsPlace(through.right, payload, bindings) || !runsIfGiven(through, call, payload, bindings))
      continue;
    const read = readFilled(variable, name, { at: call, through }, bindings);
    if (read.kind === 'found' && read.value === through.right) return name;
  }
  return undefined;
}

/** `options.name = …` */
function assignmentThrough(
  identifier: TSESTree.Node,
): { readonly node: TSESTree.AssignmentExpression; readonly name: string | undefined } | undefined {
  const member = parentOf(identifier);
  if (!isNode(member, 'MemberExpression') || member.object !== identifier) return undefined;
  const node = parentOf(member);
  return isNode(node, 'AssignmentExpression') && node.left === member
    ? { node, name: memberName(member) }
    : undefined;
}

/** Whether every run with a payload that holds something comes by an assignment on its way to the call. */
function runsIfGiven(
  assignment: TSESTree.Node,
  call: TSESTree.Node,
  payload: Place,
  bindings: Bindings,
): boolean {
  let below = assignment;
  for (const above of ancestorsOf(assignment)) {
    if (contains(above, call)) return true;
    if (isNode(above, 'IfStatement')) {
      if (above.consequent !== below || !asksIfGiven(above.test, payload, bindings)) return false;
    } else if (!isAny(above, ['BlockStatement', 'ExpressionStatement'])) return false;
    below = above;
  }
  return false;
}

/** `method !== 'GET'`, of a method that is not a GET by itself: who has a body to send does not ask for one. */
function asksForMethod(left: TSESTree.Node, right: TSESTree.Node, bindings: Bindings): boolean {
  if (!BODILESS.test(stringOf(right) ?? '') || !isNode(left, 'Identifier')) return false;
  const [definition] = bindings.variableOf(left)?.defs ?? [];
  const declared = definition === undefined ? undefined : parentOf(definition.name);
  if (!/^method$/i.test(left.name) || declared === undefined) return false;
  return !isNode(declared, 'AssignmentPattern') || !BODILESS.test(stringOf(declared.right) ?? 'GET');
}

const BODILESS = /^(?:GET|HEAD)$/i;

/** `body`, `body != null`, `Object.keys(body).length > 0`, and all of them together. */
function asksIfGiven(test: TSESTree.Node, payload: Place, bindings: Bindings): boolean {
  const node = unwrap(test);
  const asks = (part: TSESTree.Node): boolean => asksIfGiven(part, payload, bindings);
  if (isNode(node, 'LogicalExpression')) return node.operator === '&&' && asks(node.left) && asks(node.right);
  if (isNode(node, 'BinaryExpression')) {
    const { left, operator, right } = node;
    if (/^!==?$/.test(operator))
      return isNothing(unwrap(right)) ? asks(left) : asksForMethod(left, right, bindings);
    return operator === '>' && isNode(right, 'Literal') && right.value === 0 && asks(left);
  }
  if (isNode(node, 'MemberExpression') && memberName(node) === 'length') {
    const keys = unwrap(node.object);
    const [object] = isNode(keys, 'CallExpression') ? keys.arguments : [];
    if (!isNode(keys, 'CallExpression') || calleeNames(keys.callee).join('.') !== 'Object.keys') return false;
    return object !== undefined && holdsPlace(object, payload, bindings);
  }
  return holdsPlace(node, payload, bindings);
}
