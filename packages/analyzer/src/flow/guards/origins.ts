import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Evaluation } from '../../value/evaluation.js';
import { type BindingStep, keysOf } from '../binding.js';
import { MAX_VARIABLES } from './limits.js';
import { pathOf, readPaths } from './read-paths.js';
import { variablesIn } from './variables-in.js';

/** The names of the values that a condition reads, where its variables have them from. */
export interface Origins {
  /** What is read as it is: `user.vip` reads `req.body.vip` after `const user = req.body`. */
  readonly plain: ReadonlySet<string>;
  /** What calls are given whose answer is asked for: `user` after `const vip = isVip(user)`. Members of an answer have no other name. */
  readonly asked: ReadonlySet<string>;
}

export function originsOf(test: TSESTree.Node, evaluation: Evaluation): Origins {
  const search: Search = { plain: new Set(), asked: new Set(), seen: new Map(), evaluation };
  const paths = readPaths(test).map(({ path }) => path);
  addOrigins({ paths, isAsked: false }, test, search);
  return search;
}

interface Search {
  readonly plain: Set<string>;
  readonly asked: Set<string>;
  /** What has been looked for behind each variable. */
  readonly seen: Map<Variable, Set<string>>;
  readonly evaluation: Evaluation;
}

interface Found {
  readonly paths: readonly string[];
  readonly isAsked: boolean;
}

function addOrigins({ paths, isAsked }: Found, read: TSESTree.Node, search: Search): void {
  const { evaluation } = search;
  for (const variable of variablesIn(read, evaluation)) {
    const rests = unseenRests(variable, paths, search);
    if (rests.length === 0) continue;
    for (const event of evaluation.tracked(variable).events) {
      if (event.kind !== 'assign' || event.binding.source === undefined) continue;
      const { source, steps } = event.binding;
      const origins = pathsInSource(source, steps, rests);
      const found = { paths: origins.paths, isAsked: isAsked || origins.isAsked };
      for (const path of found.paths) (found.isAsked ? search.asked : search.plain).add(path);
      addOrigins(found, source, search);
    }
  }
}

/** What follows a variable's name in the paths that begin with it, nothing or `.vip`, as far as it has not been looked for. */
function unseenRests(variable: Variable, paths: readonly string[], { seen }: Search): readonly string[] {
  const earlier = seen.get(variable) ?? new Set();
  const rests = paths
    .filter((path) => path === variable.name || path.startsWith(`${variable.name}.`))
    .map((path) => path.slice(variable.name.length))
    .filter((rest) => !earlier.has(rest) && earlier.size < MAX_VARIABLES);
  seen.set(variable, new Set([...earlier, ...rests]));
  return rests;
}

function pathsInSource(
  source: TSESTree.Expression,
  steps: readonly BindingStep[],
  rests: readonly string[],
): Found {
  const isAsked = holdsCall(source);
  if (isAsked && !rests.includes('')) return { paths: [], isAsked };
  const whole = pathOf(unwrap(source));
  if (whole === undefined) return { paths: readPaths(source).map(({ path }) => path), isAsked };
  const keys = keysOf(steps);
  // Where a key is not known, it may be any of them.
  if (keys.includes(undefined)) return { paths: [whole], isAsked };
  const part = [whole, ...keys].join('.');
  return { paths: rests.map((rest) => `${part}${rest}`), isAsked };
}

function holdsCall(root: TSESTree.Node): boolean {
  return [...nodesWithin(root)].some(
    (node) => isNode(node, 'CallExpression') || isNode(node, 'NewExpression'),
  );
}
