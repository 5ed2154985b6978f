import { listOf } from '../support/lists.js';
import { testRule } from '../support/rule-cases.js';
import { sendMessages, trackUsers } from '../support/senders.js';
import { casesOf } from '../support/twins.js';

const attributes = (length: number): string =>
  listOf(length, (position) => `{ external_id: 'u${String(position)}', vip: true }`);
const events = (length: number): string =>
  listOf(
    length,
    (position) => `{ external_id: 'u${String(position)}', name: 'visit', time: '2030-01-01T00:00:00Z' }`,
  );
const purchases = (length: number): string =>
  listOf(
    length,
    () =>
      `{ external_id: user.id, product_id: 'p1', currency: 'EUR', price: 1.5, time: '2030-01-01T00:00:00Z' }`,
  );

testRule(
  'max-track-objects',
  casesOf({
    attributes: {
      reports: {
        code: trackUsers(`{ attributes: «${attributes(76)}» }`),
        says: ['76 elements', 'at most 75', '400 Max Input Length Exceeded'],
      },
      silent: trackUsers(`{ attributes: ${attributes(75)} }`),
    },
    events: {
      reports: trackUsers(`{ events: «${events(76)}» }`),
      silent: trackUsers(`{ events: ${events(75)} }`),
    },
    purchases: {
      reports: trackUsers(`{ purchases: «${purchases(76)}» }`),
      silent: trackUsers(`{ purchases: ${purchases(75)} }`),
    },
    'two lists that are too long': {
      reports: trackUsers(`{ attributes: «${attributes(80)}», events: «${events(90)}» }`),
      silent: trackUsers(`{ attributes: ${attributes(60)}, events: ${events(60)} }`),
    },
    'one list of two': {
      reports: trackUsers(`{ attributes: ${attributes(1)}, purchases: «${purchases(100)}» }`),
      silent: trackUsers(`{ attributes: ${attributes(75)}, purchases: ${purchases(75)} }`),
    },
    'a constant': {
      reports: trackUsers('{ events }', `const events = «${events(76)}»;`),
      silent: trackUsers('{ events }', `const events = ${events(75)};`),
    },
    'a known list and one more': {
      reports: trackUsers('{ events: «[...batch, options.event]» }', `const batch = ${events(75)};`),
      silent: trackUsers('{ events: [...batch, options.event] }', `const batch = ${events(74)};`),
    },
    'a list and an unknown one': {
      reports: trackUsers(`{ attributes: «[...${attributes(76)}, ...options.attributes]» }`),
      silent: trackUsers(`{ attributes: [...${attributes(75)}, ...options.attributes] }`),
    },
    'a list of a length': {
      reports: trackUsers(
        '{ attributes: «Array.from({ length: 76 }, (_, i) => ({ external_id: `u${i}` }))» }',
      ),
      silent: trackUsers('{ attributes: Array.from({ length: 75 }, (_, i) => ({ external_id: `u${i}` })) }'),
    },
    'a mapped list': {
      reports: trackUsers(
        '{ attributes: «ids.map((id) => ({ external_id: id }))» }',
        `const ids = ${listOf(76, () => 'user.id')};`,
      ),
      silent: trackUsers('{ attributes: options.ids.map((id) => ({ external_id: id })) }'),
    },
    'a list that grows': {
      reports: trackUsers('{ events }', `const events = «${events(75)}»;\n  events.push(options.event);`),
      silent: trackUsers('{ events }', `const events = ${events(74)};\n  events.push(options.event);`),
    },
    'an arm': {
      reports: trackUsers(`{ events: options.all ? «${events(76)}» : [] }`),
      silent: trackUsers(`{ events: options.all ? ${events(75)} : [] }`),
    },
    'the braze-api client': {
      reports: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
export const visit = (user) => braze.users.track({ purchases: «${purchases(76)}» });`,
      silent: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
export const visit = (user) => braze.users.track({ purchases: ${purchases(75)} });`,
    },
    'a list of another endpoint': {
      reports: trackUsers(`{ purchases: «${purchases(77)}» }`),
      silent: sendMessages(`{ attributes: ${attributes(76)}, broadcast: true, messages: options.messages }`),
    },
  }),
);
