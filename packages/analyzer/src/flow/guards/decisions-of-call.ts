import type { TSESTree } from '@typescript-eslint/types';

import { importedFunction } from '../../modules/imported-function.js';
import type { FunctionNode } from '../../scope/ancestors.js';
import { calledFunction } from '../../scope/called-function.js';
import { localFunction } from '../../scope/local-function.js';
import { isNode } from '../../scope/node-type.js';
import { allNodesWithin } from '../../scope/nodes-within.js';
import { type References, referencesOf } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import type { SourceContext } from '../../source/source-context.js';
import type { Evaluation } from '../../value/evaluation.js';
import { forksOf, readsOfFork } from './fork.js';
import { MAX_VARIABLES } from './limits.js';
import { readPaths } from './read-paths.js';

/** What the conditions read that decide what a call gives, as far as the functions are in view that it runs. */
export function decisionsOfCall(call: TSESTree.CallExpression, evaluation: Evaluation): ReadonlySet<string> {
  const functions = functionsOf(call, evaluation.source, evaluation.references);
  const paths = new Set(functions.flatMap((one) => [...testsOf(one)]));
  if (paths.size === 0) return paths;
  const callee = unwrap(call.callee);
  for (const argument of call.arguments) addReads(argument, '', paths);
  // The callback looks at the elements, not at the list.
  if (isNode(callee, 'MemberExpression')) addReads(callee.object, '.[]', paths);
  return paths;
}

function addReads(expression: TSESTree.Node, suffix: string, paths: Set<string>): void {
  for (const { path } of readPaths(expression)) paths.add(`${path}${suffix}`);
}

interface InFile {
  readonly node: FunctionNode;
  readonly source: SourceContext;
}

/** The functions that a call may run: the one that it names, and those that it is given. */
function functionsOf(
  call: TSESTree.CallExpression,
  source: SourceContext,
  references: References,
): readonly InFile[] {
  const { called } = calledFunction(call, references);
  const given = call.arguments.map((argument) => localFunction(argument, references));
  const local = [called, ...given].flatMap((node) => (node === undefined ? [] : [{ node, source }]));
  const imported = called === undefined ? importedFunction(call, source) : undefined;
  return imported === undefined ? local : [...local, { node: imported.called, source: imported.source }];
}

const known = new WeakMap<FunctionNode, ReadonlySet<string>>();

/** What the conditions in a function read, and in those that it calls. */
function testsOf(first: InFile): ReadonlySet<string> {
  const seen = known.get(first.node);
  if (seen !== undefined) return seen;
  const paths = new Set<string>();
  const functions = new Map<FunctionNode, SourceContext>([[first.node, first.source]]);
  // What is added on the way is visited as well.
  for (const [node, source] of functions) {
    const references = referencesOf(source);
    for (const inner of allNodesWithin(node)) {
      for (const fork of forksOf(inner, references))
        for (const { path } of readsOfFork(fork)) paths.add(path);
      if (!isNode(inner, 'CallExpression') || functions.size >= MAX_VARIABLES) continue;
      for (const next of functionsOf(inner, source, references)) functions.set(next.node, next.source);
    }
  }
  known.set(first.node, paths);
  return paths;
}
