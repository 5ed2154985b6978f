import { clients } from '../cases/valid-push-extra/clients.js';
import { values } from '../cases/valid-push-extra/values.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

testRule('valid-push-extra', casesOf(clients, values));

testSuggestions('valid-push-extra', {
  'to send the object itself instead of its text': {
    code: "braze.post('/messages/send', { messages: { apple_push: { extra: JSON.stringify({ a: 1 }) } } });",
    outputs: ["braze.post('/messages/send', { messages: { apple_push: { extra: { a: 1 } } } });"],
  },
  'to send a variable itself instead of its text': {
    code: "braze.post('/messages/send', { messages: { android_push: { extra: JSON.stringify(data) } } });",
    outputs: ["braze.post('/messages/send', { messages: { android_push: { extra: data } } });"],
  },
  'nothing for a text': {
    code: "braze.post('/messages/send', { messages: { android_push: { extra: 'data' } } });",
    outputs: [],
  },
});
