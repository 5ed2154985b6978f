import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { hasNestedBreak } from '../../flow/jump.js';
import { ancestorsOf, contains, enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { armOf } from '../names/options-changes.js';
import type { OptionRead } from '../names/options-object.js';
import { literalOf, readFilled } from '../names/options-object.js';
import { isNeverRequest } from '../never-requests.js';
import { matchUrl } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { asExpression, isAny, memberName } from '../syntax/nodes.js';
import { soundsLikeSending } from '../wrappers/sounds-like-sending.js';
import type { RequestTarget } from './config-call.js';
import { URL_KEYS, siteOfOptions } from './config-call.js';
import { PAYLOAD_KEYS, isSwitch } from './payload-keys.js';
import { clientCall } from './client-call.js';

/**
 * The requests of one call whose options are filled in the arms of conditions before it, one for each arm that says what is sent:
 * `if (a) { options.url = …; options.body = … } else { … } send(options)`.
 */
export function stagedSites(call: SeenCall, context: CallContext): readonly CallSite[] {
  const client = clientCall(call.callee, context);
  if (client === 'other-member' || (client === undefined && !soundsLikeSending(call.callee))) return [];
  if (isNeverRequest(call, context)) return [];
  const bodyKeys = client?.client.spec.bodyKeys;
  return call.args.flatMap((argument, index) => {
    const variable = filledVariable(argument, context);
    if (variable === undefined) return [];
    const target = targetBeside(call, index, context);
    return stagesOf(variable, call.node).flatMap((through) => {
      const use = { at: call.node, through };
      const read = (name: string): OptionRead =>
        ofArm(readFilled(variable, name, use, context.bindings), name, through);
      const options = { call, index, read, node: through, target, ...(bodyKeys && { bodyKeys }) };
      return siteOfOptions(options, context) ?? [];
    });
  });
}

/** A body that other arms send, too, is not this arm's alone. */
function ofArm(read: OptionRead, name: string, through: TSESTree.AssignmentExpression): OptionRead {
  if (read.kind !== 'found' || isSwitch(read.value) || !PAYLOAD_KEYS.includes(name)) return read;
  const arm = armOf(through);
  const isOwn = arm !== undefined && contains(arm, read.value);
  return isOwn ? read : { kind: 'unknown', code: 'reassigned', node: through };
}

/** The variable that an argument is, where it is declared with an object literal. */
function filledVariable(argument: TSESTree.Node, { bindings }: CallContext): Variable | undefined {
  const node = unwrap(argument);
  if (!isNode(node, 'Identifier') || literalOf(node, bindings) === undefined) return undefined;
  return bindings.variableOf(node);
}

/** `fetch(url, init)`: where the request goes, if an argument beside the options says so. */
function targetBeside(call: SeenCall, index: number, context: CallContext): RequestTarget | undefined {
  for (const argument of call.args.slice(0, index)) {
    const url = asExpression(argument);
    const match = url === undefined ? undefined : matchUrl(url, { kind: 'none' }, call.node, context);
    if (url !== undefined && match !== undefined) return { match, nodes: [url] };
  }
  return undefined;
}

/**
 * The assignments in arms before the call by which the requests are told apart: those of the body, and those of the path where no
 * body is assigned in the same arm.
 */
function stagesOf(variable: Variable, call: TSESTree.Node): readonly TSESTree.AssignmentExpression[] {
  const bodies = assignmentsTo(variable, PAYLOAD_KEYS, call);
  const addresses = assignmentsTo(variable, URL_KEYS, call);
  const arms = new Set(bodies.map(armOf));
  return [...bodies, ...addresses.filter((one) => !arms.has(armOf(one)))];
}

function assignmentsTo(
  variable: Variable,
  names: readonly string[],
  call: TSESTree.Node,
): readonly TSESTree.AssignmentExpression[] {
  return variable.references.flatMap(({ identifier }) => {
    const member = parentOf(identifier);
    if (!isNode(member, 'MemberExpression') || member.object !== identifier) return [];
    const assignment = parentOf(member);
    if (!isNode(assignment, 'AssignmentExpression') || assignment.left !== member) return [];
    return names.includes(memberName(member) ?? '') && leadsTo(assignment, call) ? [assignment] : [];
  });
}

/**
 * Whether runs that pass an assignment in an arm go on to the call with all that the arm does: nothing between the two runs again,
 * is caught, or is left early.
 */
function leadsTo(assignment: TSESTree.Node, call: TSESTree.Node): boolean {
  if (enclosingFunction(assignment) !== enclosingFunction(call)) return false;
  if (assignment.range[1] > call.range[0]) return false;
  let isInArm = false;
  for (const above of ancestorsOf(assignment)) {
    if (contains(above, call)) return isInArm;
    if (isNode(above, 'TryStatement') || isNode(above, 'LabeledStatement') || isLoopNode(above)) return false;
    if (isNode(above, 'SwitchCase') && hasNestedBreak(above.consequent.flatMap(contentOf))) return false;
    isInArm ||= isAny(above, ['IfStatement', 'SwitchStatement']);
  }
  return false;
}

/** What stands in the block that a case often consists of. */
function contentOf(statement: TSESTree.Statement): readonly TSESTree.Statement[] {
  return isNode(statement, 'BlockStatement') ? statement.body : [statement];
}
