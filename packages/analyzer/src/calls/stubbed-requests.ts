import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import { calleeNames, lastName } from './syntax/callee.js';
import { memberName, stringOf } from './syntax/nodes.js';
import { forEachNode } from './syntax/traverse.js';

/** Whether a file puts something else in the place of what sends its requests: then none of them leaves, and none is refused. */
export function requestsAreStubbed(
  source: SourceContext,
  calls: readonly TSESTree.CallExpression[],
): boolean {
  if (!mayStub(source.text)) return false;
  return MOCKING_IMPORT.test(source.text) || calls.some(stubs) || replacesFetch(source.ast);
}

/** Whether a text may stub anything: cheap, and true of nearly every file that does. */
export function mayStub(text: string): boolean {
  return MAY_STUB.test(text);
}

const MAY_STUB = /mock|stub|spyOn|nock|msw|\bfetch\s*=[^=>]/i;

/** Imports of libraries that answer requests themselves. */
const MOCKING_IMPORT =
  /(?:from\s*|require\(\s*|import\s*)['"](?:nock|msw(?:\/[\w-]+)?|fetch-mock(?:-jest)?|jest-fetch-mock|vitest-fetch-mock|axios-mock-adapter|moxios|undici-mock|mockttp|@pollyjs\/core)['"]/;

const MOCKERS: ReadonlySet<string> = new Set(['jest', 'vi', 'vitest', 'mock', 'sinon', 'td', 't']);

/** Modules that send requests: clients by name, and those of the program's own that are called like one. */
const SENDING_MODULE =
  /^(?:(?:node:)?https?|axios|got|ky|node-fetch|cross-fetch|undici|superagent|needle|request(?:-promise(?:-native)?)?|ofetch|braze-api)$|^[.@~#].*(?:fetch|http|request|axios|braze|api|client)[^/]*$/i;

/** `jest.mock('axios')`, `vi.stubGlobal('fetch', …)`, `jest.spyOn(globalThis, 'fetch')`. */
function stubs(call: TSESTree.CallExpression): boolean {
  const names = calleeNames(call.callee);
  if (names.length < 2 || !MOCKERS.has(names[0] ?? '')) return false;
  const [first, second] = call.arguments;
  const last = lastName(names);
  if (MODULE_MOCKS.has(last)) return SENDING_MODULE.test(stringOf(first) ?? '');
  if (last === 'stubGlobal') return stringOf(first) === 'fetch';
  return MEMBER_MOCKS.has(last) && (stringOf(second) === 'fetch' || isNamedClient(first));
}

const MODULE_MOCKS: ReadonlySet<string> = new Set([
  'mock',
  'doMock',
  'module',
  'unstable_mockModule',
  'mockModule',
]);

const MEMBER_MOCKS: ReadonlySet<string> = new Set(['spyOn', 'stub', 'method']);

function isNamedClient(node: TSESTree.Node | undefined): boolean {
  return (
    node !== undefined && isNode(node, 'Identifier') && /^(?:axios|got|ky|https?|superagent)$/.test(node.name)
  );
}

/** `globalThis.fetch = …` */
function replacesFetch(root: TSESTree.Node): boolean {
  let found = false;
  forEachNode(root, (node) => {
    if (found || !isNode(node, 'AssignmentExpression') || !isNode(node.left, 'MemberExpression')) return;
    const object = unwrap(node.left.object);
    found = memberName(node.left) === 'fetch' && isNode(object, 'Identifier') && GLOBALS.has(object.name);
  });
  return found;
}

const GLOBALS: ReadonlySet<string> = new Set(['globalThis', 'global', 'window', 'self']);
