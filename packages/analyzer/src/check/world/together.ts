import type { Branch } from './branches-of.js';
import type { World } from './world.js';

/**
 * Groups of branches whose decisions can all be taken together: no two decide on one choice in different ways. What is wrong
 * with a branch is wrong with all of its group together as well, except where a value is left out: then a key is gone that is
 * wrong by being written. Such a branch makes a group of its own.
 * The branches of a group keep their order; the parent of each is in the same group or in one before.
 */
export function groupsOf(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  const groups: Group[] = [];
  const alone: Branch[][] = [];
  for (const branch of branches) {
    if (branch.leavesOut) {
      alone.push([branch]);
      continue;
    }
    const group = groups.find((one) => isCompatible(one, branch.world)) ?? newGroup(groups);
    group.branches.push(branch);
    for (const [path, alternative] of branch.world.alternatives) group.alternatives.set(path, alternative);
  }
  return [...groups.map((group) => group.branches), ...alone];
}

/** The world in which the decisions of all of them are taken. */
export function together(branches: readonly Branch[]): World {
  const worlds = branches.map((branch) => branch.world);
  return {
    alternatives: new Map(worlds.flatMap((world) => [...world.alternatives])),
    written: new Map(worlds.flatMap((world) => [...world.written])),
    occurring: new Set(worlds.flatMap((world) => [...world.occurring])),
  };
}

interface Group {
  readonly branches: Branch[];
  /** What is decided by its branches. */
  readonly alternatives: Map<string, number>;
}

function newGroup(groups: Group[]): Group {
  const group: Group = { branches: [], alternatives: new Map() };
  groups.push(group);
  return group;
}

function isCompatible({ alternatives }: Group, world: World): boolean {
  for (const [path, alternative] of world.alternatives) {
    if ((alternatives.get(path) ?? alternative) !== alternative) return false;
  }
  return true;
}
