import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from '../scope/ancestors.js';
import { isNode, typeName } from '../scope/node-type.js';
import { keyName } from '../scope/static-name.js';

/** How an identifier gets a value: from which expression, and which part of it. */
export interface Binding {
  readonly kind: 'declaration' | 'assignment' | 'parameter' | 'loop' | 'update' | 'other';
  /** The expression whose value, or a part of it, is bound; absent where there is none. */
  readonly source: TSESTree.Expression | undefined;
  /** `=`, or the operator of a compound assignment. */
  readonly operator: string;
  /** From the value of `source` to the part that is bound, outermost first. */
  readonly steps: readonly BindingStep[];
  /** The declaration, assignment or parameter as a whole; in the head of a loop, what it binds. */
  readonly node: TSESTree.Node;
  /** The pattern (or identifier) that stands at the outermost place: a parameter's annotation hangs on it. */
  readonly target: TSESTree.Node;
}

export type BindingStep =
  | { readonly step: 'key'; readonly key: string | undefined }
  /** What the other names beside it leave over. */
  | {
      readonly step: 'rest';
      readonly of: 'object' | 'array';
      readonly taken: readonly (string | undefined)[];
    }
  | { readonly step: 'default'; readonly value: TSESTree.Expression };

/** The keys among the steps, outermost first; `undefined` for one that is not known. */
export function keysOf(steps: readonly BindingStep[]): readonly (string | undefined)[] {
  return steps.flatMap((step) => (step.step === 'key' ? [step.key] : []));
}

/** How the identifier is bound at the place where it stands. */
export function bindingOf(identifier: TSESTree.Node): Binding {
  const steps: BindingStep[] = [];
  let node = identifier;
  for (let parent = parentOf(node); parent !== undefined; parent = parentOf(node)) {
    const bound = boundBy(parent, node, steps);
    if (bound !== undefined) return bound;
    const step = stepOf(parent, node);
    if (step === 'none') return { ...plain('other', parent, node), steps };
    if (step !== undefined) steps.unshift(step);
    node = parent;
  }
  return { ...plain('other', node, node), steps };
}

function boundBy(
  parent: TSESTree.Node,
  node: TSESTree.Node,
  steps: readonly BindingStep[],
): Binding | undefined {
  if (isNode(parent, 'VariableDeclarator') && parent.id === node) return declared(parent, node, steps);
  if (isNode(parent, 'AssignmentExpression') && parent.left === node) {
    const { operator, right } = parent;
    return { ...plain('assignment', parent, node), source: right, operator, steps };
  }
  if (isNode(parent, 'UpdateExpression')) {
    return { ...plain('update', parent, node), operator: parent.operator, steps };
  }
  if (isNode(parent, 'ForOfStatement') || isNode(parent, 'ForInStatement')) {
    // Not the loop as a whole: every round binds it again, before the body runs.
    return { ...plain('loop', node, node), steps };
  }
  if (isFunction(parent) || typeName(parent) === 'TSParameterProperty') {
    return { ...plain('parameter', parent, node), steps };
  }
  return undefined;
}

function declared(
  declarator: TSESTree.VariableDeclarator,
  target: TSESTree.Node,
  steps: readonly BindingStep[],
): Binding {
  if (declarator.init !== null)
    return { ...plain('declaration', declarator, target), source: declarator.init, steps };
  const loop = parentOf(declarator.parent);
  const inLoop = isNode(loop, 'ForOfStatement') || isNode(loop, 'ForInStatement');
  return { ...plain(inLoop ? 'loop' : 'declaration', declarator, target), steps };
}

function plain(kind: Binding['kind'], node: TSESTree.Node, target: TSESTree.Node): Binding {
  return { kind, source: undefined, operator: '=', steps: [], node, target };
}

/** What a pattern picks; `undefined` for a pattern that only groups, `none` for anything that is no pattern. */
function stepOf(parent: TSESTree.Node, node: TSESTree.Node): BindingStep | 'none' | undefined {
  if (isNode(parent, 'AssignmentPattern') && parent.left === node)
    return { step: 'default', value: parent.right };
  if (isNode(parent, 'Property') && parent.value === node) return { step: 'key', key: keyName(parent) };
  if (isNode(parent, 'ObjectPattern')) return undefined;
  if (isNode(parent, 'ArrayPattern')) {
    const index = parent.elements.findIndex((element) => element === node);
    return isNode(node, 'RestElement') ? undefined : { step: 'key', key: String(index) };
  }
  if (isNode(parent, 'RestElement')) return restStep(parent);
  return 'none';
}

function restStep(rest: TSESTree.RestElement): BindingStep {
  const pattern = parentOf(rest);
  if (!isNode(pattern, 'ObjectPattern')) return { step: 'rest', of: 'array', taken: [] };
  const taken = pattern.properties.flatMap((property) =>
    isNode(property, 'Property') ? [keyName(property)] : [],
  );
  return { step: 'rest', of: 'object', taken };
}
