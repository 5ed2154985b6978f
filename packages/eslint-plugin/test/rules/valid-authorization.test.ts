import { headerPlaces } from '../cases/valid-authorization/header-places.js';
import { headers } from '../cases/valid-authorization/headers.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';

testRule('valid-authorization', headers);
testRule('valid-authorization', headerPlaces);

const send = (authorization: string): string =>
  `fetch('https://rest.iad-01.braze.com/campaigns/list', { headers: { Authorization: ${authorization} } });`;

testSuggestions('valid-authorization', {
  'to add the word in a text': { code: send("'abc-123'"), outputs: [send("'Bearer abc-123'")] },
  'the other word': { code: send('`Basic ${key}`'), outputs: [send('`Bearer ${key}`')] },
  'the other word of a sum': { code: send("'Token ' + key"), outputs: [send("'Bearer ' + key")] },
  'one space': { code: send('`Bearer  ${key}`'), outputs: [send('`Bearer ${key}`')] },
  'the word once': { code: send('`Bearer Bearer ${key}`'), outputs: [send('`Bearer ${key}`')] },
  'no quotes in a template': { code: send('`Bearer "${key}"`'), outputs: [send('`Bearer ${key}`')] },
  'no quotes in a text': { code: send(`'Bearer "abc"'`), outputs: [send("'Bearer abc'")] },
  'nothing where the second quote is elsewhere': { code: send(`'Bearer "' + key + '"'`), outputs: [] },
});
