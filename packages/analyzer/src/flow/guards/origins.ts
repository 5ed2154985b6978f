import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Evaluation } from '../../value/evaluation.js';
import type { AssignEvent } from '../flow-event.js';
import { pathOf, readPaths } from './read-paths.js';
import { variablesIn } from './variables-in.js';

/**
 * What a condition reads, in the names that its variables have their values from: `user.vip` reads `req.body.vip` after
 * `const user = req.body`. What a call gives is not what it was given, so that names end there.
 */
export function originsOf(test: TSESTree.Node, evaluation: Evaluation): ReadonlySet<string> {
  const paths = readPaths(test).map(({ path }) => path);
  const found = new Set<string>();
  addOrigins(paths, test, { found, seen: new Set(), evaluation });
  return found;
}

interface Search {
  readonly found: Set<string>;
  readonly seen: Set<Variable>;
  readonly evaluation: Evaluation;
}

function addOrigins(paths: readonly string[], read: TSESTree.Node, search: Search): void {
  const { found, seen, evaluation } = search;
  for (const variable of variablesIn(read, evaluation)) {
    if (seen.has(variable)) continue;
    seen.add(variable);
    const rests = restsBehind(variable.name, paths);
    for (const event of evaluation.tracked(variable).events) {
      if (event.kind !== 'assign' || event.binding.source === undefined) continue;
      const origins = pathsInSource(event, rests);
      for (const path of origins) found.add(path);
      addOrigins(origins, event.binding.source, search);
    }
  }
}

/** What follows a name in the paths that begin with it: nothing, or `.vip`. */
function restsBehind(name: string, paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path === name || path.startsWith(`${name}.`))
    .map((path) => path.slice(name.length));
}

function pathsInSource({ binding }: AssignEvent, rests: readonly string[]): readonly string[] {
  if (binding.source === undefined || holdsCall(binding.source)) return [];
  const source = pathOf(unwrap(binding.source));
  if (source === undefined) return readPaths(binding.source).map(({ path }) => path);
  const keys = binding.steps.flatMap((step) => (step.step === 'key' ? [step.key] : []));
  // Where a key is not known, it may be any of them.
  if (keys.includes(undefined)) return [source];
  const part = [source, ...keys].join('.');
  return rests.map((rest) => `${part}${rest}`);
}

function holdsCall(root: TSESTree.Node): boolean {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isNode(node, 'CallExpression') || isNode(node, 'NewExpression')) return true;
    if (!isFunction(node)) pending.push(...childNodes(node));
  }
  return false;
}
