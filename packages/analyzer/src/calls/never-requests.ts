import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../scope/ancestors.js';
import { isFunction, parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { CallContext } from './call-context.js';
import { importedByExpression } from './names/imported-name.js';
import type { SeenCall } from './syntax/callee.js';
import { calleeNames, calleeRoot, lastName } from './syntax/callee.js';
import { isAny, memberName } from './syntax/nodes.js';

/** Whether a call, whatever its arguments, is known not to send a request: a logger, a mock, a router, an assertion, a collection. */
export function isNeverRequest(call: SeenCall, context: CallContext): boolean {
  const names = calleeNames(call.callee);
  const last = lastName(names);
  return (
    isByName(names, last) ||
    isByRoot(calleeRoot(call.callee), context) ||
    isAnswered(call.node) ||
    isRoute(call, names, last) ||
    isAnswer(names, last) ||
    isNode(parentOf(call.node), 'Decorator')
  );
}

/** Names that end a callee without sending anything. */
const LAST_NAMES: ReadonlySet<string> = new Set([
  ...[
    'log',
    'info',
    'warn',
    'debug',
    'error',
    'trace',
    'fatal',
    'verbose',
    'silly',
    'captureException',
    'captureMessage',
  ],
  ...[
    'increment',
    'incrementCounter',
    'timing',
    'gauge',
    'histogram',
    'setAttribute',
    'setAttributes',
    'setTag',
    'setTags',
    'addBreadcrumb',
    'addEvent',
    'startSpan',
    'recordException',
  ],
  ...[
    'includes',
    'startsWith',
    'endsWith',
    'match',
    'matchAll',
    'replace',
    'replaceAll',
    'test',
    'exec',
    'indexOf',
  ],
  ...['lastIndexOf', 'search', 'split', 'localeCompare', 'concat', 'join', 'padEnd', 'padStart', 'normalize'],
  ...[
    'push',
    'unshift',
    'splice',
    'set',
    'add',
    'has',
    'setItem',
    'getItem',
    'define',
    'defineProperty',
    'register',
  ],
  ...[
    'emit',
    'on',
    'once',
    'off',
    'addEventListener',
    'dispatchEvent',
    'subscribe',
    'inject',
    'intercept',
    'stringify',
  ],
  ...[
    'is',
    'equal',
    'notEqual',
    'deepEqual',
    'strictEqual',
    'deepStrictEqual',
    'eql',
    'same',
    'navigate',
    'navigateTo',
  ],
  ...[
    'redirect',
    'rewrite',
    'goto',
    'visit',
    'prefetch',
    'require',
    'importActual',
    'importMock',
    'doMock',
    'unmock',
  ],
  ...['waitForResponse', 'waitForRequest', 'open', 'pushState', 'replaceState'],
]);

/** Names that show, wherever they stand in a callee, that it logs, mocks or asserts. */
const TELLING_NAME =
  /^(?:console|log|logger|winston|pino|bunyan|nock|jest|vi|vitest|sinon|expect|expectTypeOf|assert|chai|should|cy|describe|it|test|suite|fetchMock|msw|mockttp|wiremock|pactum|supertest|to[A-Z]\w*With|toEqual|toBe|toMatch\w*|toStrictEqual|calledWith\w*|calledOnceWith\w*|withArgs|on(?:Get|Post|Put|Patch|Delete|Any|Head)|reply\w*|mock|mock(?:ed)?[A-Z]\w*|stub|stub[A-Z]\w*|fake|fake[A-Z]\w*|spy|spy[A-Z]\w*|spyOn|\w+Mock|\w+Spy|\w+Stub|\w*[lL]ogger)$/;

/** Modules whose exports never send a request to the service that is named. */
const OTHER_MODULES =
  /^(?:nock|msw(?:\/.*)?|supertest|superagent-mock|vitest|@jest\/globals|jest-.*|sinon|chai.*|fetch-mock.*|axios-mock-adapter|moxios|mockttp|mocha|ava|tape|node:test|(?:node:)?assert(?:\/.*)?|(?:node:)?(?:path|url|querystring|util|events)|@playwright\/test|playwright|cypress|puppeteer|express|fastify|koa|@koa\/router|koa-router|hono|@hapi\/.*|restify|polka|next\/.*|react-router.*|@nestjs\/(?:common|swagger|microservices)|winston|pino|bunyan|loglevel|miragejs|testdouble)$/;

const OTHER_GLOBALS: ReadonlySet<string> = new Set([
  ...[
    'Object',
    'Array',
    'JSON',
    'Promise',
    'Reflect',
    'URL',
    'URLSearchParams',
    'String',
    'Number',
    'Boolean',
    'Symbol',
  ],
  ...[
    'Map',
    'Set',
    'WeakMap',
    'RegExp',
    'Math',
    'Proxy',
    'Error',
    'Date',
    'document',
    'localStorage',
    'sessionStorage',
  ],
  ...['structuredClone', 'encodeURIComponent', 'encodeURI', 'history', 'location', 'require', 'setTimeout'],
]);

const ROUTERS = /^(?:app|router|routes|server|fastify|api|express|\w*Router|\w+App)$/;

/** Of these, the ones that nobody would call an HTTP client. */
const SERVERS = /^(?:app|router|routes|server|fastify|express|\w*Router)$/;

const ROUTE_METHODS: ReadonlySet<string> = new Set([
  ...[
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'del',
    'all',
    'use',
    'route',
    'head',
    'options',
    'any',
    'register',
  ],
]);

function isByName(names: readonly string[], last: string): boolean {
  return LAST_NAMES.has(last) || names.some((name) => TELLING_NAME.test(name));
}

function isByRoot(root: TSESTree.Node, context: CallContext): boolean {
  if (!isNode(root, 'Identifier')) return isByModule(importedByExpression(root)?.source);
  const origin = context.bindings.originOf(root);
  switch (origin.kind) {
    case 'global':
      return OTHER_GLOBALS.has(origin.name);
    case 'import':
      return isByModule(origin.source);
    case 'local':
      return valuesEverHeld(origin.variable).some((value) => isMadeByOther(value, context));
  }
}

/** What a variable is declared with, and all that is assigned to it: tests fill theirs in `beforeEach`. */
function valuesEverHeld(variable: Variable): readonly TSESTree.Node[] {
  return variable.references.flatMap(({ writeExpr }) => writeExpr ?? []);
}

/** `res.status(200).json(body)`, `Response.json(body)`: what a server answers with. */
function isAnswer(names: readonly string[], last: string): boolean {
  return /^(?:json|send|end|render|jsonp)$/.test(last) && names.length > 1 && ANSWERS.test(names[0] ?? '');
}

const ANSWERS = /^(?:res|resp|response|reply|ctx|context|c|h|Response|NextResponse|HttpResponse)$/;

/** `scope.post(path, body).reply(200)`: a mock says what it answers. */
function isAnswered(call: TSESTree.Node): boolean {
  const above = parentOf(call);
  return (
    isNode(above, 'MemberExpression') && above.object === call && /^reply\w*$/.test(memberName(above) ?? '')
  );
}

/** `const app = express()`, `const mock = new MockAdapter(axios)`, `const agent = request(app)`. */
function isMadeByOther(init: TSESTree.Node, context: CallContext): boolean {
  const node = unwrap(init);
  if (!isNode(node, 'CallExpression') && !isNode(node, 'NewExpression') && !isNode(node, 'AwaitExpression'))
    return false;
  const root = calleeRoot(node);
  if (calleeNames(node).some((name) => TELLING_NAME.test(name))) return true;
  if (!isNode(root, 'Identifier')) return isByModule(importedByExpression(root)?.source);
  const origin = context.bindings.originOf(root);
  return origin.kind === 'import' && isByModule(origin.source);
}

function isByModule(module: string | undefined): boolean {
  return module !== undefined && OTHER_MODULES.test(module);
}

/** `app.post(path, handler)`: a server's own route. */
function isRoute(call: SeenCall, names: readonly string[], last: string): boolean {
  if (last === 'route' && names.length > 1) return true;
  if (!ROUTE_METHODS.has(last) || names.length < 2) return false;
  const receiver = names.at(-2) ?? '';
  const [, ...others] = call.args.map(unwrap);
  const handlers = others.filter(isFunction);
  if (handlers.some(takesRequest)) return true;
  if (ROUTERS.test(receiver) && handlers.some((handler) => !takesError(handler))) return true;
  return SERVERS.test(receiver) && others.every(isHandlerLike);
}

/** `app.post(path, validate(schema), controller.send)`: nothing that is written out, so nothing that is sent. */
function isHandlerLike(node: TSESTree.Node): boolean {
  return isAny(node, ['Identifier', 'MemberExpression', 'CallExpression']);
}

function takesRequest(handler: FunctionNode): boolean {
  const first = firstParameter(handler);
  return first !== undefined && /^_?(?:req|request|ctx|context|c|event)$/.test(first);
}

/** A callback that waits for an answer. */
function takesError(handler: FunctionNode): boolean {
  const first = firstParameter(handler);
  return first !== undefined && /^_?(?:e|er|err|error|body|res|resp|response|data|result)$/.test(first);
}

function firstParameter(handler: FunctionNode): string | undefined {
  const [first] = handler.params;
  return isNode(first, 'Identifier') ? first.name : undefined;
}
