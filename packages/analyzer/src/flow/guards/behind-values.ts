import type { TSESTree } from '@typescript-eslint/types';

import { enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import { wrapped } from '../../scope/unwrap.js';
import type { Evaluation } from '../../value/evaluation.js';
import { keysOf } from '../binding.js';
import { type AssignEvent, type ContentEvent, type FlowEvent, sourcesOf } from '../flow-event.js';
import { readsOfFork } from './fork.js';
import { forksAround } from './forks-around.js';
import { placeName, placesOf } from './member-places.js';
import { type ReadPath, idOfRead, isPartOf, readPaths } from './read-paths.js';
import { variablesIn } from './variables-in.js';

/** What lies behind one of the values that a variable or member gets, or behind a change to it. */
export interface Behind {
  readonly event: TSESTree.Node;
  /** Of a change to an object: which of its members is changed. */
  readonly change?: { readonly variable: string; readonly key: string | undefined };
  /** Absent where too much decides over it to tell. */
  readonly reads: readonly ReadPath[] | undefined;
  readonly sources: readonly Variable[];
}

const behindVariables = new WeakMap<Variable, readonly Behind[]>();

/** What the values are made of that a variable gets, or its object, and what decides whether they do. */
export function behind(variable: Variable, evaluation: Evaluation): readonly Behind[] {
  const seen = behindVariables.get(variable);
  if (seen !== undefined) return seen;
  const { events, root } = evaluation.tracked(variable);
  const made = events.filter(isOwn).map((event) => {
    const sources = event.kind === 'assign' ? sourcesOf(event) : contentsOf(event, variable);
    const reads =
      event.kind === 'assign' ? readsOfSource(event) : sources.flatMap((node) => readPaths(node, true));
    const found = behindEvent(event.node, reads, sources, root, evaluation);
    if (event.kind === 'assign') return found;
    return { ...found, change: { variable: variable.name, key: event.path[0] } };
  });
  behindVariables.set(variable, made);
  return made;
}

/** Not that it is kept somewhere else: what is done to it there is not in view. */
function isOwn(event: FlowEvent): boolean {
  return event.kind !== 'open' || isNode(event.node, 'CallExpression');
}

function behindEvent(
  event: TSESTree.Node,
  reads: readonly ReadPath[],
  sources: readonly TSESTree.Node[],
  root: TSESTree.Node,
  evaluation: Evaluation,
): Behind {
  const forks = forksAround(event, root, evaluation.references);
  if (forks === undefined) return { event, reads: undefined, sources: [] };
  const nodes = [...sources, ...forks.flatMap(({ tests }) => tests)];
  return {
    event,
    reads: withoutTwins([...reads, ...forks.flatMap(readsOfFork)]),
    sources: [...new Set(nodes.flatMap((node) => variablesIn(node, evaluation)))],
  };
}

function withoutTwins(reads: readonly ReadPath[]): readonly ReadPath[] {
  return [...new Map(reads.map((read) => [idOfRead(read), read])).values()];
}

/** What is put into an object, or may be: by a call that gets something else beside it. */
function contentsOf(event: ContentEvent, variable: Variable): readonly TSESTree.Node[] {
  if (event.kind !== 'open') return sourcesOf(event);
  const given = isNode(event.node, 'CallExpression') ? event.node.arguments : [];
  return given.filter((node) => !readPaths(node).some(({ path }) => isPartOf(path, variable.name)));
}

/** What is assigned to the members that a test reads, wherever the file assigns to members of these names. */
export function behindMembers(test: TSESTree.Node, evaluation: Evaluation): readonly Behind[] {
  return [...nodesWithin(test)]
    .flatMap((node) => (isNode(node, 'MemberExpression') ? assignmentsTo(node) : []))
    .map((node) =>
      behindEvent(node, readPaths(node.right, true), [node.right], enclosingFunction(node), evaluation),
    );
}

function assignmentsTo(member: TSESTree.MemberExpression): readonly TSESTree.AssignmentExpression[] {
  const name = placeName(member);
  if (name === undefined) return [];
  return placesOf(name, member).flatMap((place) => {
    const outer = wrapped(place);
    const assignment = parentOf(outer);
    return isNode(assignment, 'AssignmentExpression') && assignment.left === outer ? [assignment] : [];
  });
}

/** A pattern reads the members that it names; what is assigned as it is shows all that is inside. */
function readsOfSource({ binding }: AssignEvent): readonly ReadPath[] {
  if (binding.source === undefined) return [];
  const keys = keysOf(binding.steps);
  const isWhole = keys.length < binding.steps.filter(({ step }) => step !== 'default').length;
  if (keys.length === 0 || isWhole || keys.includes(undefined)) return readPaths(binding.source, true);
  return readPaths(binding.source).map(({ path, isHandedOver }) => ({
    path: isHandedOver ? path : `${path}.${keys.join('.')}`,
    isHandedOver: true,
  }));
}
