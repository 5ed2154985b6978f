import { scheduleMessages, sendMessages } from '../../support/senders.js';
import type { Sender } from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

const apple = (extra: string, before?: string): string => push(sendMessages, 'apple_push', extra, before);
const android = (extra: string, before?: string): string =>
  push(scheduleMessages, 'android_push', extra, before);

function push(send: Sender, channel: string, extra: string, before?: string): string {
  return send(
    `{
      external_user_ids: [user.id],
      schedule: options.schedule,
      messages: { ${channel}: { alert: 'Hi', title: 'Sale', extra: ${extra} } },
    }`,
    before,
  );
}

/** What `extra` can be. */
export const values: Twins = {
  'a text': { reports: apple("«'cart'»"), silent: apple("{ screen: 'cart' }") },
  'an empty text': { reports: android("«''»"), silent: android('{}') },
  'a text with Liquid': {
    reports: apple("«'{{custom_attribute.${plan}}}'»"),
    silent: apple("{ plan: '{{custom_attribute.${plan}}}' }"),
  },
  'a template': { reports: android('«`id:${user.id}`»'), silent: android('{ id: `id:${user.id}` }') },
  'a number': { reports: apple('«7»'), silent: apple('{ count: 7 }') },
  'a boolean': { reports: android('«false»'), silent: android('{ on: false }') },
  null: { reports: apple('«null»'), silent: apple('{ gone: null }') },
  'not a number': { reports: android('«NaN»'), silent: android('{ ratio: NaN }') },
  'a list of objects': { reports: apple("«[{ key: 'a' }]»"), silent: apple("{ list: [{ key: 'a' }] }") },
  'a list of entries': {
    reports: android("«Object.entries({ screen: 'cart' })»"),
    silent: android("Object.fromEntries([['screen', user.screen]])"),
  },
  'a joined list': {
    reports: apple("«['a', user.id].join()»"),
    silent: apple("{ path: ['a', user.id].join() }"),
  },
  'a conversion to a text': { reports: android('«String(user.extra)»'), silent: android('user.extra') },
  'a comparison': { reports: apple('«user.age > 17»'), silent: apple('{ adult: user.age > 17 }') },
  'a moment': { reports: android('«new Date()»'), silent: android('{ at: new Date() }') },
  'the time in milliseconds': { reports: apple('«Date.now()»'), silent: apple('{ at: Date.now() }') },
  'a Map and its entries': {
    reports: android("«[...new Map([['a', 1]])]»"),
    silent: android("new Map([['a', 1]])"),
  },
  'a value that vanishes': { reports: apple("«'undefined'»"), silent: apple('undefined') },
  'a function': { reports: android('«[() => 1]»'), silent: android('() => 1') },
  'a wrong arm': {
    reports: apple("user.vip ? «'vip'» : { vip: false }"),
    silent: apple('user.vip ? { vip: true } : undefined'),
  },
  'two wrong arms': {
    reports: android("user.vip ? «'vip'» : «''»"),
    silent: android('user.vip ? { vip: true } : {}'),
  },
  'a wrong fallback': {
    reports: apple("options.extra ?? «'none'»"),
    silent: apple('options.extra ?? {}'),
  },
  'an alternative behind a condition': {
    reports: android("user.name && «'named'»"),
    silent: android('user.name && { name: user.name }'),
  },
  'a constant': {
    reports: apple('extra', "const extra = «'cart'»;"),
    silent: apple('extra', "const extra = { screen: 'cart' };"),
  },
  'a variable that is written twice': {
    reports: android('extra', "let extra = {};\n  extra = «'cart'»;"),
    silent: android('extra', "let extra = 'cart';\n  extra = {};"),
  },
  'a variable of the module': {
    reports: `const EXTRA = «'v2'»;\n${apple('EXTRA')}`,
    silent: `import { EXTRA } from './extra';\n${apple('EXTRA')}`,
  },
  'an environment variable': {
    reports: android('«process.env.PUSH_EXTRA»'),
    silent: android('{ env: process.env.PUSH_EXTRA }'),
  },
  'a frozen object': {
    reports: apple("Object.freeze(«['a']»)"),
    silent: apple("Object.freeze({ a: 'a' })"),
  },
  'a key of another place': {
    reports: sendMessages("{ broadcast: true, messages: { apple_push: { alert: '-', extra: «'x'» } } }"),
    silent: sendMessages(
      "{ broadcast: true, extra: 'x', messages: { email: { extra: 'x' }, apple_push: { alert: '-' } } }",
    ),
  },
  'a channel without an answer of its own': {
    reports: sendMessages(
      "{ broadcast: true, messages: { android_push: { alert: '-', title: '-', extra: «'x'» } } }",
    ),
    silent: sendMessages(
      "{ broadcast: true, messages: { web_push: { alert: '-', title: '-', extra: 'x' } } }",
    ),
  },
  'a getter': {
    reports: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', get extra() { return «'x'»; } } } }",
    ),
    silent: sendMessages(
      "{ broadcast: true, messages: { apple_push: { alert: '-', get extra() { return load('x'); } } } }",
    ),
  },
};
