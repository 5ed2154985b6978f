import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import { wrapped } from '../../scope/unwrap.js';
import type { Evaluation } from '../../value/evaluation.js';
import { keysOf } from '../binding.js';
import { type AssignEvent, type ContentEvent, type FlowEvent, sourcesOf } from '../flow-event.js';
import { forksAround, readsOfFork } from './forks.js';
import type { Guard } from './guards-before.js';
import { MAX_VARIABLES } from './limits.js';
import { placeName, placesOf } from './member-places.js';
import { type ReadPath, readPaths } from './read-paths.js';
import { readsOfCalls } from './reads-of-calls.js';
import { variablesIn } from './variables-in.js';

/** All that a test reads, and all that the variables in it are made of: `valid` tells of `user` after `const valid = Boolean(user)`. */
export function readsBehind(guard: Guard, evaluation: Evaluation): readonly ReadPath[] {
  const { test } = guard;
  const reads = [...ownReads(guard, evaluation)];
  const seen = new Set<Variable>();
  let pending = [...behindMembers(test, evaluation), ...behindAll(variablesIn(test, evaluation))];
  for (;;) {
    const next = pending.findIndex((one) => isRead(one, reads));
    const [found] = next < 0 ? [] : pending.splice(next, 1);
    if (found === undefined) return reads;
    reads.push(...found.reads);
    pending = [...pending, ...behindAll(found.sources)];
  }

  function behindAll(variables: readonly Variable[]): readonly Behind[] {
    return variables.flatMap((variable) => {
      if (seen.has(variable) || seen.size >= MAX_VARIABLES) return [];
      seen.add(variable);
      return behind(variable, evaluation).filter(({ event }) => !isLater(event, test));
    });
  }
}

/** Whether an event comes after a test whenever both are passed. */
function isLater(event: TSESTree.Node, test: TSESTree.Node): boolean {
  if (contains(event, test))
    return (
      isNode(event, 'CallExpression') || (isNode(event, 'AssignmentExpression') && contains(event.left, test))
    );
  if (event.range[0] < test.range[1] || enclosingFunction(event) !== enclosingFunction(test)) return false;
  return ![...ancestorsOf(event)].some((up) => isLoopNode(up) && contains(up, test));
}

/** Whether a change is one of something that is read: `u.a = 1` tells nothing of `u.b`. */
function isRead({ change }: Behind, reads: readonly ReadPath[]): boolean {
  if (change === undefined) return true;
  const { variable, key } = change;
  return reads.some(
    ({ path }) => path === variable || key === undefined || isPartOf(path, `${variable}.${key}`),
  );
}

/** What a test reads by itself, and in the functions of the file that it calls. */
export function ownReads({ test, statement }: Guard, { references }: Evaluation): readonly ReadPath[] {
  return [...readPaths(test, runsForElements(statement)), ...readsOfCalls(test, references)];
}

/** Whether it takes elements for code to run, which then tells how many there are. */
function runsForElements(statement: TSESTree.Node): boolean {
  return (
    isNode(statement, 'ForOfStatement') ||
    isNode(statement, 'ForInStatement') ||
    isNode(statement, 'CallExpression')
  );
}

/** What lies behind one of the values that a variable or member gets, or behind a change to it. */
interface Behind {
  readonly event: TSESTree.Node;
  /** Of a change to an object: which of its members is changed. */
  readonly change?: { readonly variable: string; readonly key: string | undefined };
  readonly reads: readonly ReadPath[];
  readonly sources: readonly Variable[];
}

const known = new WeakMap<Variable, readonly Behind[]>();

/** What the values are made of that a variable gets, or its object, and what decides whether they do. */
function behind(variable: Variable, evaluation: Evaluation): readonly Behind[] {
  const seen = known.get(variable);
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
  known.set(variable, made);
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
  const forks = [...forksAround(event, root, evaluation.references)];
  const nodes = [...sources, ...forks.flatMap(({ tests }) => tests)];
  return {
    event,
    reads: [...reads, ...forks.flatMap(readsOfFork)],
    sources: nodes.flatMap((node) => variablesIn(node, evaluation)),
  };
}

/** What is put into an object, or may be: by a call that gets something else beside it. */
function contentsOf(event: ContentEvent, variable: Variable): readonly TSESTree.Node[] {
  if (event.kind !== 'open') return sourcesOf(event);
  const given = isNode(event.node, 'CallExpression') ? event.node.arguments : [];
  return given.filter((node) => !readPaths(node).some(({ path }) => isPartOf(path, variable.name)));
}

function isPartOf(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

/** What is assigned to the members that a test reads, wherever the file assigns to members of these names. */
function behindMembers(test: TSESTree.Node, evaluation: Evaluation): readonly Behind[] {
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
