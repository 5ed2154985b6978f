import { testRule } from '../support/rule-cases.js';
import { scheduleMessages, sendMessages, triggerCampaign } from '../support/senders.js';
import { casesOf } from '../support/twins.js';

const slideup = (object: string, before?: string): string =>
  sendMessages(`{ external_user_ids: [user.id], messages: { slideup: ${object} } }`, before);
const message = (text: string, before?: string): string => slideup(`{ message: ${text} }`, before);
const scheduled = (object: string): string =>
  scheduleMessages(`{ broadcast: true, schedule: options.schedule, messages: { slideup: ${object} } }`);

/** A text literal of so many letters. */
const letters = (length: number, letter = 'x'): string => `'${letter.repeat(length)}'`;

testRule(
  'max-slideup-length',
  casesOf({
    'a text of 141 characters': {
      reports: {
        code: message(`«${letters(141)}»`),
        says: [
          '`message` of `messages.slideup` has 141 characters; at most 140 are allowed',
          '400 Slideup Message Length Exceeded',
        ],
      },
      silent: message(letters(140)),
    },
    'a text under `alert`': {
      reports: slideup(`{ alert: «${letters(141)}» }`),
      silent: slideup(`{ alert: ${letters(140)} }`),
    },
    'a text under `body`': {
      reports: slideup(`{ body: «${letters(141)}» }`),
      silent: slideup(`{ body: ${letters(140)} }`),
    },
    'a text under `text`': {
      reports: slideup(`{ text: «${letters(141)}» }`),
      silent: slideup(`{ text: ${letters(140)} }`),
    },
    'a text under another key': {
      reports: slideup(`{ title: ${letters(200)}, message: «${letters(141)}» }`),
      silent: slideup(`{ title: ${letters(200)}, link: ${letters(200)}, message: ${letters(140)} }`),
    },
    'two texts': {
      reports: slideup(`{ message: «${letters(141)}», alert: «${letters(150)}» }`),
      silent: slideup(`{ message: ${letters(140)}, alert: ${letters(140)} }`),
    },
    'a scheduled slideup': {
      reports: scheduled(`{ message: «${letters(141)}» }`),
      silent: scheduled(`{ message: ${letters(140)} }`),
    },
    'letters of two UTF-16 units, which are one character': {
      reports: message(`«${letters(141, '🎉')}»`),
      silent: message(letters(140, '🎉')),
    },
    'letters of two bytes, which are one character': {
      reports: message(`«${letters(141, 'é')}»`),
      silent: message(letters(140, 'é')),
    },
    'an escape sequence, which is one character': {
      reports: message(`«'${'x'.repeat(140)}\\u{1F389}'»`),
      silent: message(`'${'x'.repeat(139)}\\u{1F389}'`),
    },
    'line breaks, which count': {
      reports: message(`«'${String.raw`\n`.repeat(141)}'»`),
      silent: message(`'${String.raw`\n`.repeat(140)}'`),
    },
    'an output of Liquid, which counts as nothing': {
      reports: message(`«'${'x'.repeat(141)}{{\${first_name}}}'»`),
      silent: message(`'${'x'.repeat(140)}{{\${first_name} | default: "everybody who is with us today"}}'`),
    },
    'a tag of Liquid, which may drop what it encloses': {
      reports: message(`«'${'x'.repeat(141)}{% if a %}y{% endif %}'»`),
      silent: message(`'{% if a %}${'x'.repeat(141)}{% else %}${'y'.repeat(141)}{% endif %}'`),
    },
    'a text with an unknown part, which counts as nothing': {
      reports: message(`«\`\${user.name}${'x'.repeat(141)}\`»`),
      silent: message(`\`\${user.name}${'x'.repeat(140)}\``),
    },
    'several unknown parts': {
      reports: message(`«\`${'x'.repeat(70)}\${user.name}${'x'.repeat(71)}\${user.place}\`»`),
      silent: message(`\`${'x'.repeat(70)}\${user.name}${'x'.repeat(70)}\${user.place}\``),
    },
    'a text that is put together': {
      reports: message(`«${letters(70)} + ${letters(71)}»`),
      silent: message(`${letters(70)} + ${letters(70)}`),
    },
    'a constant': {
      reports: {
        code: message('text', `const text = «${letters(141)}»;`),
        says: ['(sent in line 6)'],
      },
      silent: message('text', `const text = ${letters(140)};`),
    },
    'an arm of a condition': {
      reports: message(`user.isNew ? «${letters(141)}» : 'Hi'`),
      silent: message(`user.isNew ? ${letters(140)} : options.text`),
    },
    'a fallback': {
      reports: message(`options.text ?? «${letters(141)}»`),
      silent: message(`options.text ?? ${letters(140)}`),
    },
    'an assignment': {
      reports: slideup('slideup', `const slideup = {};\n  slideup.message = «${letters(141)}»;`),
      silent: slideup('slideup', `const slideup = {};\n  slideup.message = ${letters(140)};`),
    },
    'unknown keys beside the text': {
      reports: slideup(`{ ...options.slideup, message: «${letters(141)}» }`),
      silent: slideup(`{ message: ${letters(141)}, ...options.slideup }`),
    },
    'a text that may not be sent': {
      reports: slideup(`{ ...(options.long && { message: «${letters(141)}» }) }`),
      silent: slideup(`{ ...(options.long && { message: ${letters(140)} }) }`),
    },
    'a JSON text': {
      reports: `fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: '{"broadcast":true,"messages":{"slideup":{"message":«"${'x'.repeat(141)}"»}}}' });`,
      silent: `fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: '{"broadcast":true,"messages":{"slideup":{"message":"${'x'.repeat(140)}"}}}' });`,
    },
    'a long text of another channel': {
      reports: sendMessages(
        `{ broadcast: true, messages: { slideup: { message: «${letters(141)}» }, sms: { body: ${letters(141)} } } }`,
      ),
      silent: sendMessages(
        `{ broadcast: true, messages: { slideup: { message: 'Hi' }, apple_push: { alert: ${letters(141)} } } }`,
      ),
    },
    'a slideup where no message belongs': {
      reports: message(`«${letters(300)}»`),
      silent: triggerCampaign(
        `{ campaign_id: 'c1', broadcast: true, trigger_properties: { slideup: { message: ${letters(300)} } } }`,
      ),
    },
  }),
);

testRule('max-slideup-length', {
  reports: {
    'a template without unknown parts': message(`«\`${'x'.repeat(141)}\`»`),
  },
  silent: {
    'a text that is not known': message('options.text'),
    'a text of a function': message('textFor(user)'),
    'a slideup that is not known': slideup('options.slideup'),
    'another kind of value': slideup(`{ message: 5, alert: null, body: [${letters(200)}], text: {} }`),
    'a nested object, of which nothing is documented': slideup(`{ message: { body: ${letters(200)} } }`),
  },
});

/** The errors page still speaks of slideups: no rule says that the key does not exist, and none offers it. */
testRule('no-unknown-property', {
  reports: {
    'a channel that is none': {
      code: sendMessages(`{ broadcast: true, messages: { «toast»: { message: 'Hi' } } }`),
      says: ['the channels are `android_push`', '`web_push`, `webhook` and `whats_app`'],
    },
  },
  silent: { 'a slideup': slideup(`{ message: 'Hi', anything: true }`) },
});

testRule('no-deprecated-property', {
  reports: {
    'a channel whose deprecation is documented': sendMessages(
      `{ broadcast: true, messages: { «windows_universal_push»: options.push } }`,
    ),
  },
  silent: { 'a slideup': slideup(`{ message: 'Hi' }`) },
});
