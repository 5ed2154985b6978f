import { objects } from '../cases/valid-track-object/objects.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

testRule('valid-track-object', casesOf(objects));

const tracked = (body: string): string => `braze.post('/users/track', ${body});`;
const event = (fields: string): string =>
  tracked(`{ events: [{ external_id: 'u1', name: 'visit', ${fields} }] }`);
const purchase = (fields: string): string =>
  tracked(
    `{ purchases: [{ external_id: 'u1', product_id: 'p1', currency: 'EUR', time: '2030-01-01', ${fields} }] }`,
  );

testSuggestions('valid-track-object', {
  'the nearest state': {
    code: tracked("{ attributes: [{ external_id: 'u1', email_subscribe: 'optedin' }] }"),
    outputs: [tracked("{ attributes: [{ external_id: 'u1', email_subscribe: 'opted_in' }] }")],
  },
  'a number instead of a text': {
    code: purchase("price: '12.50'"),
    outputs: [purchase('price: 12.50')],
  },
  'ISO 8601 instead of milliseconds': {
    code: event('time: Date.now()'),
    outputs: [event('time: new Date().toISOString()')],
  },
});
