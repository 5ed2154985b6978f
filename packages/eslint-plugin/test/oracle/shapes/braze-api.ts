import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters } from '../support/draft.js';
import { moduleOf, HOST, sendingModule } from './parts.js';
import type { Shape } from './parts.js';

const IMPORT = "import { Braze } from 'braze-api';";
const NEW = `new Braze('${HOST}', process.env.BRAZE_API_KEY)`;

/** The client has methods for these, each named as its path. */
const METHODS = new Set([
  'campaigns.trigger.schedule.create',
  'campaigns.trigger.schedule.delete',
  'campaigns.trigger.schedule.update',
  'campaigns.trigger.send',
  'canvas.trigger.schedule.create',
  'canvas.trigger.schedule.delete',
  'canvas.trigger.schedule.update',
  'canvas.trigger.send',
  'email.blacklist',
  'messages.schedule.create',
  'messages.schedule.delete',
  'messages.schedule.update',
  'messages.send',
  'sends.id.create',
  'subscription.status.set',
  'transactional.v1.campaigns.send',
  'users.delete',
  'users.external_ids.remove',
  'users.external_ids.rename',
  'users.identify',
  'users.merge',
  'users.track',
]);

/** The client's method for the endpoint: `messages.send`; nothing where it has none. */
export function clientMethodOf({ subject: { endpoint } }: Draft): string | undefined {
  const steps = endpoint.path.split('/').filter((step) => step !== '' && !step.startsWith('{'));
  return METHODS.has(steps.join('.')) ? steps.join('.') : undefined;
}

function clientShape(
  name: string,
  write: (draft: Draft, call: (body: string) => string) => ReturnType<Shape['write']>,
  language?: 'ts',
): Shape {
  return {
    capability: 6,
    name,
    ...(language && { language }),
    write: (draft) => {
      const method = clientMethodOf(draft);
      if (method === undefined) return undefined;
      const before = draft.subject.endpoint.path.includes('{') ? `${textCode('a1b2c3')}, ` : '';
      return write(draft, (body) => `${method}(${before}${body})`);
    },
  };
}

export const brazeApiShapes: readonly Shape[] = [
  clientShape('module-level client', (draft, call) =>
    sendingModule(draft, {
      imports: [IMPORT],
      module: [`const braze = ${NEW};`, ''],
      send: `return braze.${call(draft.code())};`,
    }),
  ),
  clientShape('client made in place, body in a constant', (draft, call) =>
    sendingModule(draft, {
      imports: [IMPORT],
      before: [`const payload = ${draft.code()};`, `const client = ${NEW};`],
      send: `await client.${call('payload')};`,
    }),
  ),
  clientShape('client in a field', (draft, call) => {
    const text = [
      IMPORT,
      '',
      'class Messenger {',
      `  braze = ${NEW};`,
      '',
      `  async notify(${parameters(draft)}) {`,
      `    return this.braze.${call(draft.code())};`,
      '  }',
      '}',
      '',
      'export const messenger = new Messenger();',
    ];
    return moduleOf(draft, text, 'program.messenger.notify(user, flag)');
  }),
  clientShape(
    'client as a typed parameter',
    (draft, call) => {
      const text = [
        IMPORT,
        '',
        `export async function notifyBy(braze: Braze, ${parameters(draft)}) {`,
        `  await braze.${call(draft.code())};`,
        '}',
        '',
        `export const client = ${NEW};`,
      ];
      return moduleOf(draft, text, 'program.notifyBy(program.client, user, flag)');
    },
    'ts',
  ),
];
