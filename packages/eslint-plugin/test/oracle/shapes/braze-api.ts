import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters } from '../support/draft.js';
import { driveOf, HOST, sendingModule } from './parts.js';
import type { Shape } from './parts.js';

const IMPORT = "import { Braze } from 'braze-api';";
const NEW = `new Braze('${HOST}', process.env.BRAZE_API_KEY)`;

/** The request by the client's method: `messages.send(body)`. */
function methodCall({ subject: { endpoint } }: Draft, body: string): string {
  const names = endpoint.path.split('/').filter((step) => step !== '' && !step.startsWith('{'));
  const before = endpoint.path.includes('{') ? `${textCode('a1b2c3')}, ` : '';
  return `${names.join('.')}(${before}${body})`;
}

export const brazeApiShapes: readonly Shape[] = [
  {
    capability: 6,
    name: 'module-level client',
    write: (draft) =>
      sendingModule(draft, {
        imports: [IMPORT],
        module: [`const braze = ${NEW};`, ''],
        send: `return braze.${methodCall(draft, draft.code())};`,
      }),
  },
  {
    capability: 6,
    name: 'client made in place, body in a constant',
    write: (draft) =>
      sendingModule(draft, {
        imports: [IMPORT],
        before: [`const payload = ${draft.code()};`, `const client = ${NEW};`],
        send: `await client.${methodCall(draft, 'payload')};`,
      }),
  },
  {
    capability: 6,
    name: 'client in a field',
    write: (draft) => {
      const text = [
        IMPORT,
        '',
        'class Messenger {',
        `  braze = ${NEW};`,
        '',
        `  async notify(${parameters(draft)}) {`,
        `    return this.braze.${methodCall(draft, draft.code())};`,
        '  }',
        '}',
        '',
        'export const messenger = new Messenger();',
      ];
      return {
        files: { app: text.join('\n') },
        drive: driveOf(draft, 'await program.messenger.notify(user, flag);', text),
      };
    },
  },
  {
    capability: 6,
    name: 'client as a typed parameter',
    language: 'ts',
    write: (draft) => {
      const text = [
        IMPORT,
        '',
        `export async function notifyBy(braze: Braze, ${parameters(draft)}) {`,
        `  await braze.${methodCall(draft, draft.code())};`,
        '}',
        '',
        `export const client = ${NEW};`,
      ];
      return {
        files: { app: text.join('\n') },
        drive: driveOf(draft, 'await program.notifyBy(program.client, user, flag);', text),
      };
    },
  },
];
