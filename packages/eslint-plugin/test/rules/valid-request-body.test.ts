import { bodies } from '../cases/valid-request-body/bodies.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';

testRule('valid-request-body', bodies);

const track = 'https://rest.iad-01.braze.com/users/track';

const send = (body: string): string =>
  `fetch('${track}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: ${body} });`;

testSuggestions('valid-request-body', {
  'to serialise an object': {
    code: send('{ attributes: [] }'),
    outputs: [send('JSON.stringify({ attributes: [] })')],
  },
  'to serialise what is sent under its own name': {
    code: `const body = { attributes: [] }; fetch('${track}', { method: 'POST', headers, body });`,
    outputs: [
      `const body = { attributes: [] }; fetch('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    ],
  },
  'to serialise once': {
    code: send('JSON.stringify(JSON.stringify({ attributes: [] }))'),
    outputs: [send('JSON.stringify({ attributes: [] })')],
  },
  'to leave the text to the client': {
    code: `import ky from 'ky'; ky.post('${track}', { json: JSON.stringify(payload) });`,
    outputs: [`import ky from 'ky'; ky.post('${track}', { json: payload });`],
  },
  'to add the type to the headers': {
    code: `fetch('${track}', { method: 'POST', headers: { Authorization }, body: JSON.stringify(body) });`,
    outputs: [
      `fetch('${track}', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization }, body: JSON.stringify(body) });`,
    ],
  },
  'to add the type to empty headers': {
    code: `fetch('${track}', { method: 'POST', headers: {}, body: JSON.stringify(body) });`,
    outputs: [
      `fetch('${track}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });`,
    ],
  },
  'the right type': {
    code: `fetch('${track}', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify(body) });`,
    outputs: [
      `fetch('${track}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });`,
    ],
  },
  'nothing for a broken text': { code: send("'{ attributes: [] }'"), outputs: [] },
});
