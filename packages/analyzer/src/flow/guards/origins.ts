import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Evaluation } from '../../value/evaluation.js';
import { type BindingStep, keysOf } from '../binding.js';
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
      const { source, steps } = event.binding;
      const origins = pathsInSource(source, steps, rests);
      for (const path of origins) found.add(path);
      addOrigins(origins, source, search);
    }
  }
}

/** What follows a name in the paths that begin with it: nothing, or `.vip`. */
function restsBehind(name: string, paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path === name || path.startsWith(`${name}.`))
    .map((path) => path.slice(name.length));
}

function pathsInSource(
  source: TSESTree.Expression,
  steps: readonly BindingStep[],
  rests: readonly string[],
): readonly string[] {
  if (holdsCall(source)) return [];
  const whole = pathOf(unwrap(source));
  if (whole === undefined) return readPaths(source).map(({ path }) => path);
  const keys = keysOf(steps);
  // Where a key is not known, it may be any of them.
  if (keys.includes(undefined)) return [whole];
  const part = [whole, ...keys].join('.');
  return rests.map((rest) => `${part}${rest}`);
}

function holdsCall(root: TSESTree.Node): boolean {
  return [...nodesWithin(root)].some(
    (node) => isNode(node, 'CallExpression') || isNode(node, 'NewExpression'),
  );
}
