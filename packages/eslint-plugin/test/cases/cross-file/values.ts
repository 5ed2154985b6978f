import type { CrossFileCases } from './cross-file-cases.js';
import { beside, commonJs, sendTo, trigger } from './cross-file-cases.js';

const bad = '«{» campaign_id: 1 }'.replace('1', "'c1'");
const good = "{ campaign_id: 'c1', broadcast: true }";
const at = (url: string): string => `${sendTo(url, bad)}\n${sendTo(url, good)}`;
const base = "export const BRAZE_URL = process.env.BRAZE_URL ?? '';";
const path = "export const SEND = '/campaigns/trigger/send';";

/** Paths and addresses that other files name. */
export const addresses: CrossFileCases = {
  'a path constant': beside(
    `import { BRAZE_URL, SEND } from './other';\n${at('`${BRAZE_URL}${SEND}`')}`,
    `${base}\n${path}`,
  ),
  'a path under another name': beside(
    `import { SEND as path } from './other';\n${at('process.env.BRAZE_URL + path')}`,
    path,
  ),
  'a map of paths': beside(
    `import { paths } from './other';\n${at('process.env.BRAZE_URL + paths.send')}`,
    "export const paths = { send: '/campaigns/trigger/send' };",
  ),
  'an enumeration of paths': beside(
    `import { Path } from './other';\n${at('process.env.BRAZE_URL + Path.Send')}`,
    "export enum Path { Send = '/campaigns/trigger/send' }",
  ),
  'a module as a whole': beside(
    `import * as paths from './other';\n${at('process.env.BRAZE_URL + paths.SEND')}`,
    path,
  ),
  'a default export that is an object': beside(
    `import paths from './other';\n${at('process.env.BRAZE_URL + paths.send')}`,
    "export default { send: '/campaigns/trigger/send' };",
  ),
  'a default export that is a text': beside(
    `import path from './other';\n${at('process.env.BRAZE_URL + path')}`,
    "export default '/campaigns/trigger/send';",
  ),
  'a chain of re-exports': {
    files: {
      'app.ts': `import { BRAZE_SEND } from './lib';\n${at('process.env.BRAZE_URL + BRAZE_SEND')}`,
      'lib/index.ts': "export * from './all';",
      'lib/all.ts': "export { SEND as BRAZE_SEND } from '../paths';",
      'paths.ts': path,
    },
  },
  'a path that is made of one of a third file': {
    files: {
      'app.ts': `import { BRAZE_SEND } from './other';\n${at('process.env.BRAZE_URL + BRAZE_SEND')}`,
      'other.ts': "import { ROOT } from './root';\nexport const BRAZE_SEND = `${ROOT}/send`;",
      'root.ts': "export const ROOT = '/campaigns/trigger';",
    },
  },
  'a helper that puts the address together': beside(
    `import { brazeUrl } from './other';\n${at("brazeUrl('/campaigns/trigger/send')")}`,
    `${base}\nexport function brazeUrl(path: string) { return \`\${BRAZE_URL}\${path}\`; }`,
  ),
  'a helper that knows the path': beside(
    `import { sendUrl } from './other';\n/* to Braze */\n${at('sendUrl()')}`,
    `${base}\nexport const sendUrl = () => \`\${BRAZE_URL}/campaigns/trigger/send\`;`,
  ),
  'a path alias': {
    files: {
      'app.ts': `import { SEND } from '@app/paths';\n${at('process.env.BRAZE_URL + SEND')}`,
      'shared/paths.ts': path,
    },
    compiler: { paths: { '@app/*': ['/src/shared/*'] } },
  },
  CommonJS: {
    files: {
      'app.js': `const { SEND } = require('./other');\n${at('process.env.BRAZE_URL + SEND')}`,
      'other.js': "module.exports = { SEND: '/campaigns/trigger/send' };",
    },
    compiler: commonJs,
  },
};

/** Addresses that other files leave open, or that are somebody else's. */
export const otherAddresses: CrossFileCases = {
  'a path that can be assigned': beside(
    `import { SEND } from './other';\n${sendTo('process.env.BRAZE_URL + SEND', "{ campaign_id: 'c1' }")}`,
    "export let SEND = '/campaigns/trigger/send';\nexport function use(path: string) { SEND = path; }",
  ),
  'a path that two modules export': {
    files: {
      'app.ts': `import { SEND } from './lib';\n${sendTo('process.env.BRAZE_URL + SEND', "{ campaign_id: 'c1' }")}`,
      'lib.ts': "export * from './a';\nexport * from './b';",
      'a.ts': path,
      'b.ts': "export const SEND = '/x';",
    },
  },
  'a module that is missing': {
    files: {
      'app.ts': `import { SEND } from './gone';\n${sendTo('process.env.BRAZE_URL + SEND', "{ campaign_id: 'c1' }")}`,
    },
  },
  'a module that cannot be parsed': beside(
    `import { SEND } from './other';\n${sendTo('process.env.BRAZE_URL + SEND', "{ campaign_id: 'c1' }")}`,
    "export const SEND = = '/campaigns/trigger/send';",
  ),
  'modules that import each other for nothing': {
    files: {
      'app.ts': `import { SEND } from './a';\n${sendTo('process.env.BRAZE_URL + SEND', "{ campaign_id: 'c1' }")}`,
      'a.ts': "export { SEND } from './b';",
      'b.ts': "export { SEND } from './a';",
    },
  },
  'constants that stand for each other': {
    files: {
      'app.ts': `import { A } from './a';\n${sendTo('process.env.BRAZE_URL + A', "{ campaign_id: 'c1' }")}`,
      'a.ts': "import { B } from './b';\nexport const A = `${B}`;",
      'b.ts': "import { A } from './a';\nexport const B = `${A}`;",
    },
  },
  "a path of one's own server": beside(
    `import { SEND } from './other';\n/* Braze */\n${sendTo('SEND', "{ campaign_id: 'c1' }")}`,
    "export const SEND = '/api/braze/campaigns/trigger/send';",
  ),
  "another vendor's host": beside(
    `import { VENDOR, SEND } from './other';\n/* Braze */\n${sendTo('VENDOR + SEND', "{ campaign_id: 'c1' }")}`,
    `export const VENDOR = 'https://api.onesignal.com';\n${path}`,
  ),
  'a host that is configured, or the own server': beside(
    `import { API, TRACK } from './other';\n${sendTo('API + TRACK', '{ events: 5 }')}`,
    "export const API = process.env.API ?? '';\nexport const TRACK = '/users/track';",
  ),
  'a path that is written down somewhere else': beside(
    `import { SEND } from './other';\nconsole.log(process.env.BRAZE_URL + SEND, { campaign_id: 5 });`,
    path,
  ),
};

/** Parts of bodies that other files export. */
export const parts: CrossFileCases = {
  'a scalar, where it is used': beside(
    `import { ALL } from './other';\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: «ALL» }")}`,
    "export const ALL = 'yes';",
  ),
  'a member of an enumeration': beside(
    `import { Id } from './other';\n${trigger('{ campaign_id: «Id.Welcome», broadcast: true }')}\n${trigger('{ campaign_id: Id.Goodbye, broadcast: true }')}`,
    "export enum Id { Welcome = 5, Goodbye = 'g' }",
  ),
  'a member of a module': beside(
    `import * as ids from './other';\n${trigger('{ campaign_id: «ids.welcome», broadcast: true }')}\n${trigger('{ campaign_id: ids.goodbye, broadcast: true }')}`,
    "export const welcome = 5;\nexport const goodbye = 'g';",
  ),
  'a frozen object, all of it at its one place': beside(
    `import { body } from './other';\n${trigger('«body»')}`,
    'export const body = { campaign_id: 5, broadcast: true } as const;',
  ),
  'a key that a frozen object lacks': beside(
    `import { body } from './other';\n${trigger('«body»')}`,
    "export const body = Object.freeze({ campaign_id: 'c1' });",
  ),
  'a frozen object that is spread': beside(
    `import { shared } from './other';\n${trigger('{ ...«shared», broadcast: true }')}`,
    'export const shared = { campaign_id: 5 } as const;',
  ),
  'a frozen list': beside(
    `import { people } from './other';\n${trigger("{ campaign_id: 'c1', recipients: «people» }")}`,
    'export const people = [{ external_user_id: 5 }] as const;',
  ),
  'a text that is JSON': beside(
    `import { text } from './other';\nfetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: «text» });`,
    `export const text = '{ "campaign_id": 5, "broadcast": true }';`,
  ),
};

/** What other files may change, or decide. */
export const undecidedParts: CrossFileCases = {
  'an object that others may change': beside(
    `import { body } from './other';\n${trigger('body')}`,
    "export const body = { campaign_id: 'c1' };",
  ),
  'a default export that others may change': beside(
    `import body from './other';\n${trigger('body')}`,
    "export default { campaign_id: 'c1' };",
  ),
  'a scalar that can be assigned': beside(
    `import { all } from './other';\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: all }")}`,
    "export let all: unknown = 'yes';\nexport function set(value: unknown) { all = value; }",
  ),
  'a choice that the other file makes': beside(
    `import { all } from './other';\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: all }")}`,
    "export const all = process.env.X ? 'yes' : {};",
  ),
  'a key that the other file may set': beside(
    `import { body } from './other';\n${trigger("{ campaign_id: 'c1', ...body }")}`,
    'const body: Record<string, unknown> = {};\nif (process.env.X) body.broadcast = true;\nexport { body };',
  ),
  'an object that its own file completes later': beside(
    `import { body } from './other';\n${trigger('body')}`,
    "export const body: Record<string, unknown> = { campaign_id: 'c1' };\nbody.broadcast = true;",
  ),
  'an object that is completed here': beside(
    `import { body } from './other';\nbody.broadcast = true;\n${trigger('body')}`,
    "export const body: Record<string, unknown> = { campaign_id: 'c1' };",
  ),
  'a declaration without code': {
    files: {
      'app.ts': `import { all } from './other';\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: all }")}`,
      'other.d.ts': 'export declare const all: any;',
    },
  },
};
