import type { CrossFileCases } from './cross-file-cases.js';
import { beside, commonJs, trigger } from './cross-file-cases.js';

const send = (body: string): string =>
  `fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(${body}) })`;

/** Functions of other files that build bodies. */
export const builders: CrossFileCases = {
  'what it writes, at the call': beside(
    `import { build } from './other';\n${trigger('«build»()').replace('«build»()', '«build()»')}`,
    'export function build() { return { campaign_id: 5, broadcast: true }; }',
  ),
  'what it lacks, at the call': beside(
    `import { build } from './other';\n${trigger("«build»('c1')")}`,
    'export const build = (campaign_id: string) => ({ campaign_id });',
  ),
  'what it is given, where that is written': beside(
    `import { build } from './other';\n${trigger('build(«5»)')}\n${trigger("build('c1')")}`,
    'export function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'through a barrel, under its default': {
    files: {
      'app.ts': `import { build } from './lib';\n${trigger('build(«5»)')}`,
      'lib/index.ts': "export { default as build } from './build';",
      'lib/build.ts':
        'export default function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
    },
  },
  'asynchronous, and awaited': beside(
    `import { build } from './other';\n${trigger('await build(«5»)')}`,
    'export async function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'with the help of another file': {
    files: {
      'app.ts': `import { build } from './other';\n${trigger('build(«5»)')}`,
      'other.ts':
        "import { all } from './third';\nexport const build = (id: unknown) => ({ ...all(), campaign_id: id });",
      'third.ts': 'export const all = () => ({ broadcast: true });',
    },
  },
  'a method of an imported class': beside(
    `import { Bodies } from './other';\nconst bodies = new Bodies();\n${trigger('bodies.build(«5»)')}`,
    'export class Bodies { build(campaign_id: unknown) { return { campaign_id, broadcast: true }; } }',
  ),
  'a static method of an imported class': beside(
    `import { Bodies } from './other';\n${trigger('Bodies.build(«5»)')}`,
    'export class Bodies { static build(campaign_id: unknown) { return { campaign_id, broadcast: true }; } }',
  ),
};

/** Builders that may do otherwise. */
export const openBuilders: CrossFileCases = {
  'one that decides for itself': beside(
    `import { build } from './other';\n${trigger('build(process.env.X)')}`,
    "export function build(x: unknown) { return x ? { campaign_id: 5 } : { campaign_id: 'c', broadcast: true }; }",
  ),
  'one that may add what is missing': beside(
    `import { build } from './other';\n${trigger('build()')}`,
    "export function build() { const body: Record<string, unknown> = { campaign_id: 'c' }; if (process.env.X) body.broadcast = true; return body; }",
  ),
  'one that is replaced': beside(
    `import { build } from './other';\n${trigger('build()')}`,
    'export let build = (): unknown => ({ campaign_id: 5 });\nexport const use = (f: () => unknown) => { build = f; };',
  ),
  'one that is not awaited': beside(
    `import { build } from './other';\n${trigger('build()')}`,
    'export async function build(): Promise<unknown> { return { campaign_id: 5 }; }',
  ),
  'one that calls itself': beside(
    `import { build } from './other';\n${trigger('build(3)')}`,
    'export function build(n: number): unknown { return n ? build(n - 1) : { campaign_id: 5 }; }',
  ),
  'two that call each other': {
    files: {
      'app.ts': `import { a } from './a';\n${trigger('a(3)')}`,
      'a.ts': "import { b } from './b';\nexport function a(n: number): unknown { return b(n); }",
      'b.ts': "import { a } from './a';\nexport function b(n: number): unknown { return a(n); }",
    },
  },
  'a method that is assigned over here': beside(
    `import { Bodies } from './other';\nconst bodies = new Bodies();\nbodies.build = () => ({});\n${trigger('bodies.build()')}`,
    'export class Bodies { build(): unknown { return { campaign_id: 5 }; } }',
  ),
  'a method that is assigned over': beside(
    `import { Bodies } from './other';\nconst bodies = new Bodies();\n${trigger('bodies.build()')}`,
    'export class Bodies { build(): unknown { return { campaign_id: 5 }; } }\nBodies.prototype.build = () => ({});',
  ),
};

const wrapper = `export async function sendMessage(body: unknown) { await ${send('body')}; }`;
const client = `export class BrazeClient { async send(body: unknown) { await ${send('body')}; } }`;
const twice = (callee: string): string =>
  `${callee}(«{» campaign_id: 'c1' });\n${callee}({ campaign_id: 'c1', broadcast: true });`;

/** Functions of other files that send what they are given. */
export const wrappers: CrossFileCases = {
  'one that knows the path': beside(
    `import { sendMessage } from './other'; // Braze\n${twice('sendMessage')}`,
    wrapper,
  ),
  'one in a file that does not say who it is for': {
    files: {
      'app.ts': `import { sendMessage } from './messages';\n${twice('sendMessage')}`,
      'messages.ts': wrapper,
    },
  },
  'one that is given the path': {
    files: {
      'app.ts':
        "import { post } from './braze';\npost('/campaigns/trigger/send', «{» campaign_id: 'c1' });\npost('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true });",
      'braze.ts':
        "export const post = (path: string, body: unknown) => fetch(`${process.env.BRAZE_URL}${path}`, { method: 'POST', body: JSON.stringify(body) });",
    },
  },
  'one that is given the path by a constant of a third file': {
    files: {
      'app.ts':
        "import { post } from './braze';\nimport { SEND } from './paths';\npost(SEND, «{» campaign_id: 'c1' });",
      'paths.ts': "export const SEND = '/campaigns/trigger/send';",
      'braze.ts':
        "export const post = (path: string, body: unknown) => fetch(`${process.env.BRAZE_URL}${path}`, { method: 'POST', body: JSON.stringify(body) });",
    },
  },
  'one of one of another file': {
    files: {
      'app.ts': `import { notify } from './notify';\n/* Braze */\n${twice('notify')}`,
      'notify.ts':
        "import { sendMessage } from './braze';\nexport function notify(body: unknown) { return sendMessage(body); }",
      'braze.ts': wrapper,
    },
  },
  'one that puts a part into the body': {
    files: {
      'app.ts':
        "import { notify } from './braze';\nnotify([{ external_user_id: «5» }]);\nnotify([{ external_user_id: 'u' }]);",
      'braze.ts': `export function notify(recipients: unknown) { return ${send("{ campaign_id: 'c1', recipients }")}; }`,
    },
  },
  'one that is passed on by an index file': {
    files: {
      'app.ts': `import { sendMessage } from './lib'; // Braze\n${twice('sendMessage')}`,
      'lib/index.ts': "export * from './send';",
      'lib/send.ts': wrapper,
    },
  },
  'a module of them': {
    files: {
      'app.ts': `import * as braze from './braze';\n${twice('braze.sendMessage')}`,
      'braze.ts': wrapper,
    },
  },
  'a function of an object': {
    files: {
      'app.ts': `import { braze } from './braze';\n${twice('braze.send')}`,
      'braze.ts': `export const braze = { send(body: unknown) { return ${send('body')}; } };`,
    },
  },
  'a function of an object that is the default': {
    files: {
      'app.ts': `import braze from './braze';\n${twice('braze.send')}`,
      'braze.ts': `export default { send: (body: unknown) => ${send('body')} };`,
    },
  },
  'a class that is made here': {
    files: {
      'app.ts': `import { BrazeClient } from './braze';\nconst client = new BrazeClient();\n${twice('client.send')}`,
      'braze.ts': client,
    },
  },
  'a class that is made there': {
    files: {
      'app.ts': `import { braze } from './braze';\n${twice('braze.send')}`,
      'braze.ts': `${client}\nexport const braze = new BrazeClient();`,
    },
  },
  'a class that is injected': {
    files: {
      'app.ts': `import { BrazeClient } from './braze';
export class Users {
  constructor(private readonly braze: BrazeClient) {}
  welcome() { return this.braze.send(«{» campaign_id: 'c1' }); }
  goodbye() { return this.braze.send({ campaign_id: 'c1', broadcast: true }); }
}`,
      'braze.ts': client,
    },
  },
  'a class that this file extends': {
    files: {
      'app.ts': `import { BrazeClient } from './braze';
export class Users extends BrazeClient {
  welcome() { return this.send(«{» campaign_id: 'c1' }); }
  goodbye() { return this.send({ campaign_id: 'c1', broadcast: true }); }
}`,
      'braze.ts': client,
    },
  },
  'a class that a class of a third file extends': {
    files: {
      'app.ts': `import { Users } from './users'; // Braze\nconst users = new Users();\n${twice('users.send')}`,
      'users.ts':
        "import { BrazeClient } from './braze';\nexport class Users extends BrazeClient { list() {} }",
      'braze.ts': client,
    },
  },
  'one that takes its options apart': {
    files: {
      'app.ts': `import { BrazeClient } from './braze';
export async function run(client: BrazeClient) {
  await client.request('/campaigns/trigger/send', { body: «{» campaign_id: 'c1' } });
  await client.request('/campaigns/trigger/send', { body: { campaign_id: 'c1', broadcast: true } });
}`,
      'braze.ts': `export class BrazeClient {
  async request(path: string, options: { method?: string; body?: object } = {}) {
    const { method = 'POST', body } = options;
    const init: RequestInit = { method, headers: {} };
    if (body && method !== 'GET') init.body = JSON.stringify(body);
    return fetch(new URL(path, process.env.BRAZE_URL), init);
  }
}`,
    },
  },
  'one that declares its `this`': {
    files: {
      'app.ts': `import { brazeRequest } from './transport';
export async function run(this: Context) {
  await brazeRequest.call(this, 'POST', '/campaigns/trigger/send', «{» campaign_id: 'c1' });
}`,
      'transport.ts': `export async function brazeRequest(this: Context, method: string, path: string, body?: object) {
  const options: Options = { method, url: process.env.BRAZE_URL + path, json: true };
  if (body && Object.keys(body).length > 0) options.body = body;
  return this.helpers.httpRequest(options);
}`,
    },
  },
  'a class in a parameter': {
    files: {
      'app.ts': `import type { BrazeClient } from './braze';\nexport function f(client: BrazeClient) {\n${twice('client.send')}\n}`,
      'braze.ts': client,
    },
  },
  'a class that an interface of the same name adds to': {
    files: {
      'app.ts': `import { BrazeClient } from './braze';\nconst client = new BrazeClient();\n${twice('client.send')}`,
      'braze.ts': `${client}\nexport interface BrazeClient { more(): void }`,
    },
  },
  'a function that another one makes': {
    files: {
      'app.ts': `import { makeSender } from './braze';\nconst sender = makeSender('k');\n${twice('sender')}`,
      'braze.ts': `export function makeSender(key: string) { return (body: unknown) => ${send('body')}; }`,
    },
  },
  CommonJS: {
    files: {
      'app.js': `const { sendMessage } = require('./braze');\n${twice('sendMessage')}`,
      'braze.js': `exports.sendMessage = (body) => ${send('body')};`,
    },
    compiler: commonJs,
  },
};
/** Functions of other files that send something else, or may not send. */
export const otherWrappers: CrossFileCases = {
  'one that renames keys': {
    files: {
      'app.ts': "import { notify } from './braze';\nnotify({ campaignId: 'c1', all: true });",
      'braze.ts': `export function notify(x: { campaignId: string; all: boolean }) { return ${send('{ campaign_id: x.campaignId, broadcast: x.all }')}; }`,
    },
  },
  'one that is given the path and renames keys': {
    files: {
      'app.ts':
        "import { post } from './braze';\npost('/campaigns/trigger/send', { campaignId: 'c1', all: true });",
      'braze.ts':
        "import { snake } from 'snake';\nexport const post = (path: string, body: unknown) => fetch(`${process.env.BRAZE_URL}${path}`, { method: 'POST', body: JSON.stringify(snake(body)) });",
    },
  },
  'one that adds what is missing': {
    files: {
      'app.ts': "import { notify } from './braze';\nnotify({ campaign_id: 'c1' });",
      'braze.ts': `export function notify(x: object) { return ${send('{ ...x, broadcast: true }')}; }`,
    },
  },
  'one that leaves something out': {
    files: {
      'app.ts': "import { notify } from './braze';\nnotify({ campaign_id: 'c1', broadcast: 'x' });",
      'braze.ts': `export function notify({ broadcast, ...x }: { broadcast: string }) { return ${send('{ ...x, audience: {} }')}; }`,
    },
  },
  'one that sends only some': {
    files: {
      'app.ts': "import { notify } from './braze';\nnotify({ campaign_id: 'c1' });",
      'braze.ts': `export function notify(x: { broadcast?: boolean }) { if (x.broadcast) return ${send('x')}; }`,
    },
  },
  'one that is wrong itself': {
    files: {
      'app.ts': "import { notify } from './braze';\nnotify('c1');",
      'braze.ts': `export function notify(id: string) { return ${send('{ campaign_id: id }')}; }`,
    },
  },
  'one that can be assigned': {
    files: {
      'app.ts': "import { notify } from './braze';\nnotify({ campaign_id: 'c1' });",
      'braze.ts': `export let notify = (x: unknown): unknown => ${send('x')};\nexport const use = (f: typeof notify) => { notify = f; };`,
    },
  },
  'a method that its own file overrides': {
    files: {
      'app.ts':
        "import { BrazeClient } from './braze';\nexport function f(client: BrazeClient) { return client.send({ campaign_id: 'c1' }); }",
      'braze.ts': `${client}\nexport class Quiet extends BrazeClient { override async send() {} }`,
    },
  },
  'a method that a class in between overrides': {
    files: {
      'app.ts': `import { Users } from './users'; // Braze
export class Some extends Users {
  welcome() { return this.send({ campaign_id: 'c1' }); }
}`,
      'users.ts':
        "import { BrazeClient } from './braze';\nexport class Users extends BrazeClient { override async send(body: object) { return super.send({ ...body, broadcast: true }); } }",
      'braze.ts': client,
    },
  },
  'a method that a class of this file overrides': {
    files: {
      'app.ts': `import { BrazeClient } from './braze';
class Users extends BrazeClient {
  welcome() { return this.send({ campaign_id: 'c1' }); }
}
class All extends Users {
  override async send(body: object) { return super.send({ ...body, broadcast: true }); }
}`,
      'braze.ts': client,
    },
  },
  'a list that is sent in parts': {
    files: {
      'app.ts': `import { brazeBatchRequest } from './transport';
export async function run(this: Context) {
  await brazeBatchRequest.call(this, '/users/track', [{ name: 5 }], 'events', 75);
  await brazeBatchRequest.call(this, '/users/track', [], 'events', 75);
}`,
      'transport.ts': `export async function brazeBatchRequest(this: Context, path: string, items: object[], key: string, size: number) {
  for (let i = 0; i < items.length; i += size) {
    await this.helpers.httpRequest({ method: 'POST', url: process.env.BRAZE_URL + path, body: { [key]: items.slice(i, i + size) } });
  }
}`,
    },
  },
  'an interface of that name': {
    files: {
      'app.ts':
        "import type { BrazeClient } from './braze';\nexport function f(client: BrazeClient) { return client.send({ campaign_id: 'c1' }); }",
      'braze.ts': 'export interface BrazeClient { send(body: unknown): Promise<void> }',
    },
  },
  'one that is mocked': {
    files: {
      'app.ts':
        "import { sendMessage } from './braze';\njest.mock('./braze');\nsendMessage({ campaign_id: 'c1' });",
      'braze.ts': wrapper,
    },
  },
  'one whose requests are answered in its file': {
    files: {
      'app.ts': "import { sendMessage } from './braze';\nsendMessage({ campaign_id: 'c1' });",
      'braze.ts': `import nock from 'nock';\n${wrapper}`,
    },
  },
  'one that sends elsewhere': {
    files: {
      'app.ts': "import { sendMessage } from './braze';\nsendMessage({ campaign_id: 'c1' });",
      'braze.ts':
        "export const sendMessage = (body: unknown) => fetch('/api/braze/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });",
    },
  },
  'what is not known here': {
    files: {
      'app.ts':
        "import { sendMessage } from './braze';\nexport const f = (body: unknown) => sendMessage(body);",
      'braze.ts': wrapper,
    },
  },
};
