import { testRule } from '../support/rule-cases.js';
import { scheduleMessages, sendMessages } from '../support/senders.js';
import { casesOf } from '../support/twins.js';

/** An Apple push whose JSON text has that many bytes; `filling` is repeated in front and takes `size` bytes each time. */
function apple(bytes: number, filling = 'a', size = 1): string {
  const free = bytes - '{"alert":""}'.length;
  const times = Math.floor(free / size);
  return `{ alert: '${filling.repeat(times)}${'.'.repeat(free - times * size)}' }`;
}

function android(bytes: number): string {
  return `{ alert: '${'a'.repeat(bytes - '{"alert":"","title":"Hi","extra":{"id":7}}'.length)}', title: 'Hi', extra: { id: 7 } }`;
}

const sendApple = (push: string, before?: string): string =>
  sendMessages(`{ external_user_ids: [user.id], messages: { apple_push: ${push} } }`, before);
const sendAndroid = (push: string, before?: string): string =>
  scheduleMessages(
    `{ broadcast: true, schedule: options.schedule, messages: { android_push: ${push} } }`,
    before,
  );

const long = (length: number): string => `'${'x'.repeat(length)}'`;

testRule(
  'max-push-size',
  casesOf({
    'an Apple push': {
      reports: {
        code: sendApple(`«${apple(1913)}»`),
        says: ['1,913 bytes', 'at most 1,912', '400 Apple Push Length Exceeded'],
      },
      silent: sendApple(apple(1912)),
    },
    'an Android push': {
      reports: {
        code: sendAndroid(`«${android(4001)}»`),
        says: ['4,001 bytes', 'at most 4,000', '400 Android Push Length Exceeded'],
      },
      silent: sendAndroid(android(4000)),
    },
    'letters of two bytes': {
      reports: sendApple(`«${apple(1913, 'é', 2)}»`),
      silent: sendApple(apple(1912, 'é', 2)),
    },
    'letters of three bytes': {
      reports: sendApple(`«${apple(1913, '日', 3)}»`),
      silent: sendApple(apple(1912, '日', 3)),
    },
    'letters of four bytes': {
      reports: sendApple(`«${apple(1913, '🎉', 4)}»`),
      silent: sendApple(apple(1912, '🎉', 4)),
    },
    'line breaks, which JSON writes with two bytes': {
      reports: sendApple(`«${apple(1913, String.raw`\n`, 2)}»`),
      silent: sendApple(apple(1912, String.raw`\n`, 2)),
    },
    'quotes, which JSON writes with two bytes': {
      reports: sendApple(`«${apple(1913, '"', 2)}»`),
      silent: sendApple(apple(1912, '"', 2)),
    },
    'Liquid, which counts as nothing': {
      reports: sendApple(`«{ alert: ${long(1901)} + '{{\${first_name}}}' }»`),
      silent: sendApple(`{ alert: ${long(1900)} + '{{\${first_name}}}' }`),
    },
    'an unknown text, which counts as nothing': {
      reports: sendApple(`«{ alert: \`${'x'.repeat(1901)}\${user.name}\` }»`),
      silent: sendApple(`{ alert: \`${'x'.repeat(1900)}\${user.name}\` }`),
    },
    'an unknown key, which counts as nothing': {
      reports: sendApple(`«{ ...options.push, alert: ${long(1901)} }»`),
      silent: sendApple(`{ ...options.push, alert: ${long(1900)} }`),
    },
    'extra keys': {
      reports: sendAndroid(`«{ alert: 'Hi', title: 'Hi', extra: { blob: ${long(4000)} } }»`),
      silent: sendAndroid(`{ alert: 'Hi', title: 'Hi', extra: { blob: ${long(3900)} } }`),
    },
    'a nested alert': {
      reports: sendApple(`«{ alert: { title: 'Hi', body: ${long(1900)} } }»`),
      silent: sendApple(`{ alert: { title: 'Hi', body: ${long(1800)} } }`),
    },
    'a constant': {
      reports: sendApple('push', `const text = ${long(2000)};\n  const push = «{ alert: text }»;`),
      silent: sendApple('push', `const text = ${long(1500)};\n  const push = { alert: text };`),
    },
    'an arm': {
      reports: sendApple(`options.long ? «{ alert: ${long(2000)} }» : { alert: 'Hi' }`),
      silent: sendApple(`options.long ? { alert: ${long(1000)} } : { alert: 'Hi' }`),
    },
    'a limit of the other platform': {
      reports: sendApple(`«{ alert: ${long(2500)} }»`),
      silent: sendAndroid(`{ alert: ${long(2500)}, title: 'Hi' }`),
    },
    'a channel without a limit': {
      reports: sendAndroid(`«{ alert: ${long(5000)}, title: 'Hi' }»`),
      silent: sendMessages(
        `{ broadcast: true, messages: { web_push: { alert: ${long(5000)}, title: 'Hi' } } }`,
      ),
    },
  }),
);
