import type { TSESTree } from '@typescript-eslint/types';

import { enclosingFunction } from '../scope/ancestors.js';
import { exportOf } from '../scope/export-of.js';
import { isNode } from '../scope/node-type.js';
import { type References, type Variable, isConstant } from '../scope/references.js';
import type { Reason, ReasonCode } from '../source/reason.js';
import { createReason } from '../value/reasons.js';
import { bindingOf } from './binding.js';
import { type FlowEvent, type KeyPath, overlaps } from './flow-event.js';
import { START, type Trail, aliasTrail, possibleTrail } from './trail.js';
import { isFrozen } from './frozen.js';
import { followUse } from './uses/use-table.js';

/** An object that has more names than this, or is found in more places of one variable, counts as out of sight. */
const MAX_NAMES = 50;
const MAX_WAYS = 4;
const MAX_SITES = 20;
/** Members of members beyond this depth are not followed. */
const MAX_PATH = 100;

/** What the ways in which an object is used are told to. */
export interface Follower {
  readonly references: References;
  /** The function (or program) in which the followed variable lives. */
  readonly owner: TSESTree.Node;
  /** Goes on with an expression that has the object, or holds it, as the trail says. */
  follow(node: TSESTree.Node, trail: Trail): void;
  /** Goes on with all uses of another variable that holds the object. */
  alias(variable: Variable | undefined, trail: Trail, node: TSESTree.Node): void;
  /** The object gets out of sight. */
  escape(node: TSESTree.Node, trail: Trail, code?: ReasonCode, subject?: string): void;
  /** A change; does nothing when it changes a container and not the object. */
  change(event: ChangeOf<FlowEvent>, trail: Trail): void;
}

type ChangeOf<E extends FlowEvent> = E extends FlowEvent ? Omit<E, 'path' | 'certain' | 'aliasPath'> : never;

/** All that may change what a variable holds: its assignments, and changes to the object in it under any name. */
export function collectEvents(variable: Variable, references: References): readonly FlowEvent[] {
  const events = [...assignments(variable)];
  const isFixed = isConstant(variable);
  const names = new Map<Variable, Map<string, Set<TSESTree.Node | undefined>>>();
  const definition = variable.defs[0];
  const owner = enclosingFunction(definition === undefined ? variable.scope.block : definition.name);
  // From here on, it can be changed at any time.
  const lose = (node: TSESTree.Node, trail: Trail): void => {
    events.push(
      opened(node, trail.path.slice(0, MAX_PATH), createReason('escapes', node, variable.name), true),
    );
  };
  const follower: Follower = {
    references,
    owner,
    follow: (node, trail) => {
      if (trail.prefix.length > MAX_PATH || trail.path.length > MAX_PATH) lose(node, trail);
      else followUse(node, trail, follower);
    },
    alias: (other, trail, node) => {
      if (other === undefined) follower.escape(node, trail);
      else
        followName(
          other,
          isFixed && isConstant(other) ? aliasTrail(trail) : possibleTrail(aliasTrail(trail)),
          node,
        );
    },
    escape: (node, trail, code = 'escapes', subject = variable.name) => {
      // Functions that get a copy leave the objects in it alone, as a rule.
      if (trail.copy === 'passing' || (code === 'exported' && isFrozen(variable))) return;
      const reason = createReason(code, node, subject);
      const path = trail.copy === 'named' ? [...trail.path, undefined] : trail.path;
      events.push(opened(trail.site ?? node, path, reason, code === 'exported'));
    },
    change: (event, trail) => {
      if (trail.prefix.length > 0 || trail.copy !== 'no') return;
      const { path, certain } = trail;
      const alias = trail.aliasPath === undefined ? {} : { aliasPath: trail.aliasPath };
      events.push({ ...event, ...alias, path, certain, node: trail.site ?? event.node });
    },
  };
  const followName = (name: Variable, trail: Trail, node: TSESTree.Node): void => {
    const way = wayOf(trail);
    const known = names.get(name) ?? new Map<string, Set<TSESTree.Node | undefined>>();
    const sites = known.get(way) ?? new Set();
    if (sites.has(trail.site)) return;
    names.set(name, known.set(way, sites.add(trail.site)));
    if (names.size > MAX_NAMES || known.size > MAX_WAYS || sites.size > MAX_SITES) {
      lose(node, trail);
      return;
    }
    const exported = exportOf(name);
    if (exported !== undefined) follower.escape(exported, trail, 'exported', name.name);
    for (const reference of name.references) {
      if (!reference.isWrite()) followUse(reference.identifier, trail, follower);
    }
  };
  followName(variable, START, variable.defs[0]?.name ?? variable.scope.block);
  return withMovedParts(events);
}

function wayOf({ prefix, path, copy }: Trail): string {
  return prefix.length === 0 && path.length === 0 ? copy : JSON.stringify([prefix, path, copy]);
}

function assignments(variable: Variable): readonly FlowEvent[] {
  const identifiers = new Set<TSESTree.Node>();
  for (const reference of variable.references) if (reference.isWrite()) identifiers.add(reference.identifier);
  for (const definition of variable.defs)
    if (isLoopVariable(definition.node)) identifiers.add(definition.name);
  return [...identifiers].flatMap((identifier): readonly FlowEvent[] => {
    const binding = bindingOf(identifier);
    if (binding.kind === 'parameter') return [];
    return [{ kind: 'assign', node: binding.node, path: [], certain: true, binding }];
  });
}

function isLoopVariable(declarator: TSESTree.Node): boolean {
  return isNode(declarator, 'VariableDeclarator') && bindingOf(declarator.id).kind === 'loop';
}

function opened(node: TSESTree.Node, path: KeyPath, reason: Reason, anytime: boolean): FlowEvent {
  return { kind: 'open', node, path, certain: true, reason, anytime };
}

/** A part that has a name of its own and is replaced somewhere: changes through the name may go to the old part. */
function withMovedParts(events: readonly FlowEvent[]): readonly FlowEvent[] {
  if (events.every((event) => event.aliasPath === undefined)) return events;
  const writes = events.filter((event) => event.kind === 'write' && event.aliasPath === undefined);
  return events.map((event) => {
    const { aliasPath } = event;
    if (aliasPath === undefined) return event;
    const moved = writes.some(
      (write) => write.path.length <= aliasPath.length && overlaps(write.path, aliasPath),
    );
    return moved ? { ...event, certain: false } : event;
  });
}
