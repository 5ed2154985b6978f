import type { CrossFileCases } from './cross-file-cases.js';
import { beside, commonJs, trigger } from './cross-file-cases.js';

const BODIES = '{ build(campaign_id: unknown) { return { campaign_id, broadcast: true }; } }';
const wrong = (callee: string): string => trigger(`${callee}(«5»)`);
const unmarked = (callee: string): string => trigger(`${callee}(5)`);
const send =
  "fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) })";

/** Ways in which a file exports what builds or sends a body, and another one takes it. */
export const knownExports: CrossFileCases = {
  'a function of the module as a whole': beside(
    `import * as bodies from './other';\n${wrong('bodies.build')}`,
    'export function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'a function by way of `call`': beside(
    `import { build } from './other';\n${trigger('build.call(null, «5»)')}`,
    'export function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'a default without a name': beside(
    `import build from './other';\n${wrong('build')}`,
    'export default (campaign_id: unknown) => ({ campaign_id, broadcast: true });',
  ),
  'a default class without a name': beside(
    `import Bodies from './other';\n${wrong('new Bodies().build')}`,
    `export default class ${BODIES}`,
  ),
  'an instance that the other file makes': beside(
    `import { bodies } from './other';\n${wrong('bodies.build')}`,
    `class Bodies ${BODIES}\nexport const bodies = new Bodies();`,
  ),
  'an instance as the default': beside(
    `import bodies from './other';\n${wrong('bodies.build')}`,
    `class Bodies ${BODIES}\nexport default new Bodies();`,
  ),
  'an instance that is made where it is used': beside(
    `import { Bodies } from './other';\n${wrong('new Bodies().build')}`,
    `export class Bodies ${BODIES}`,
  ),
  'a member that is taken out of what a function gives, beside another one': beside(
    "import { makeClient } from './other';\nconst { close, send } = makeClient();\nsend(«{» campaign_id: 'c1' });",
    `export const makeClient = () => ({ close() {}, send: (body: unknown) => ${send} });`,
  ),
  'a class behind one of this file': beside(
    `import { Client } from './other';
class Named extends Client {}
class Campaigns extends Named {
  run() { return this.send(«{» campaign_id: 'c1' }); }
}`,
    `export class Client { send(body: unknown) { return ${send}; } }`,
  ),
  'CommonJS, all of it': {
    files: {
      'app.js': "const braze = require('./braze');\nbraze.send(«{» campaign_id: 'c1' });",
      'braze.js': `exports.send = (body) => ${send};`,
    },
    compiler: commonJs,
  },
};

/** Exports of which it is not certain what they hold, or that hold something else. */
export const openExports: CrossFileCases = {
  'a function of any name': beside(
    `import * as bodies from './other';\n${unmarked('bodies[name]')}`,
    'export function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'a function that the module does not have': beside(
    `import * as bodies from './other';\n${unmarked('bodies.other')}`,
    'export function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'the module as a function': beside(
    `import * as bodies from './other';\n${unmarked('bodies')}`,
    'export default function build(campaign_id: unknown) { return { campaign_id, broadcast: true }; }',
  ),
  'a default that something else makes': beside(
    `import build from './other';\n${unmarked('build')}`,
    'export default wrap((campaign_id: unknown) => ({ campaign_id, broadcast: true }));',
  ),
  'an instance that can be replaced': beside(
    `import { bodies } from './other';\n${unmarked('bodies.build')}`,
    `class Bodies ${BODIES}\nexport let bodies = new Bodies();\nexport const use = (other: Bodies) => { bodies = other; };`,
  ),
  'an instance whose method is replaced': beside(
    `import { bodies } from './other';\n${unmarked('bodies.build')}`,
    `class Bodies ${BODIES}\nexport const bodies = new Bodies();\nbodies.build = (id: unknown) => id;`,
  ),
  'an instance of a class that is made': beside(
    `import { bodies } from './other';\n${unmarked('bodies.build')}`,
    `const Bodies = mixed(class ${BODIES});\nexport const bodies = new Bodies();`,
  ),
  'an instance of a class that is not in view': beside(
    `import { bodies } from './other';\n${unmarked('bodies.build')}`,
    'export const bodies = new Bodies();',
  ),
  'what a function makes': beside(
    `import { bodies } from './other';\n${unmarked('bodies.build')}`,
    `class Bodies ${BODIES}\nexport const bodies = makeBodies(Bodies);`,
  ),
  'what is only declared': beside(
    `import { bodies } from './other';\n${unmarked('bodies.build')}`,
    `class Bodies ${BODIES}\nexport let bodies: Bodies;`,
  ),
  'a static method that the class does not have': beside(
    `import { Bodies } from './other';\n${unmarked('Bodies.build')}`,
    `export class Bodies ${BODIES}`,
  ),
  'a member that is taken out of an instance': beside(
    `import { bodies } from './other';\nconst { inner } = bodies;\n${unmarked('inner.build')}`,
    `class Bodies ${BODIES}\nexport const bodies = new Bodies();`,
  ),
  'a method of what a function of this file gives': beside(
    `import { Bodies } from './other';\nconst bodies = () => pick(Bodies);\n${unmarked('bodies().build')}`,
    `export class Bodies ${BODIES}`,
  ),
  'a function whose first argument the other file fixed': beside(
    "import { send } from './other';\nsend({ campaign_id: 'c1' });",
    `const post = (options: object, body: unknown) => ${send};\nexport const send = post.bind(null, {});`,
  ),
  'the module as a sender': beside(
    "import * as send from './other';\nsend({ campaign_id: 'c1' });",
    `export default (body: unknown) => ${send};`,
  ),
  'a sender that the module does not have': beside(
    "import * as braze from './other';\nbraze.sendAll({ campaign_id: 'c1' });",
    `export const send = (body: unknown) => ${send};`,
  ),
  'a sender that is taken out and replaced': beside(
    "import { makeClient } from './other';\nlet { send } = makeClient();\nsend = other;\nsend({ campaign_id: 'c1' });",
    `export const makeClient = () => ({ send: (body: unknown) => ${send} });`,
  ),
  'a sender that something else may stand in for': beside(
    "import { makeClient } from './other';\nconst { send = other } = makeClient();\nsend({ campaign_id: 'c1' });",
    `export const makeClient = () => ({ send: (body: unknown) => ${send} });`,
  ),
  'a sender beside a spread': beside(
    "import { makeClient } from './other';\nmakeClient().send({ campaign_id: 'c1' });",
    `export const makeClient = () => ({ send: (body: unknown) => ${send}, ...others });`,
  ),
  'a sender beside a key of any name': beside(
    "import { makeClient } from './other';\nmakeClient().send({ campaign_id: 'c1' });",
    `export const makeClient = () => ({ send: (body: unknown) => ${send}, [name]: other });`,
  ),
  'a sender that a getter gives': beside(
    "import { makeClient } from './other';\nmakeClient().send({ campaign_id: 'c1' });",
    `export const makeClient = () => ({ get send() { return (body: unknown) => ${send}; } });`,
  ),
  'a sender that the object does not have': beside(
    "import { makeClient } from './other';\nmakeClient().sendAll({ campaign_id: 'c1' });",
    `export const makeClient = () => ({ send: (body: unknown) => ${send} });`,
  ),
  'a function that gives nothing': beside(
    "import { makeSender } from './other';\nmakeSender()({ campaign_id: 'c1' });",
    `export const makeSender = () => { send = (body: unknown) => ${send}; return; };`,
  ),
};
