import { clients } from '../cases/valid-datetime/clients.js';
import { values } from '../cases/valid-datetime/values.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

testRule('valid-datetime', casesOf(clients, values));

const scheduled = (time: string): string =>
  `braze.post('/messages/schedule/create', { broadcast: true, messages, schedule: { time: ${time} } });`;

const suggestions = {
  'the present moment as ISO 8601': ['Date.now()', 'new Date().toISOString()'],
  'ISO 8601 instead of milliseconds': ['new Date(at).getTime()', 'new Date(at).toISOString()'],
  'ISO 8601 instead of a number': ['+new Date(at)', 'new Date(at).toISOString()'],
} as const;

testSuggestions('valid-datetime', {
  ...Object.fromEntries(
    Object.entries(suggestions).map(([name, [before, after]]) => [
      name,
      { code: scheduled(before), outputs: [scheduled(after)] },
    ]),
  ),
  'nothing for words': { code: scheduled("'tomorrow'"), outputs: [] },
});
