import { addresses } from '../cases/valid-endpoint/addresses.js';
import { methods } from '../cases/valid-endpoint/methods.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';

testRule('valid-endpoint', addresses);
testRule('valid-endpoint', methods);

const post = "{ method: 'POST', headers, body: JSON.stringify(body) }";

testSuggestions('valid-endpoint', {
  'the nearest path': {
    code: `fetch('https://rest.iad-01.braze.com/user/track', ${post});`,
    outputs: [`fetch('https://rest.iad-01.braze.com/users/track', ${post});`],
  },
  'the path with one slash': {
    code: `fetch('https://rest.iad-01.braze.com//users/track', ${post});`,
    outputs: [`fetch('https://rest.iad-01.braze.com/users/track', ${post});`],
  },
  'nothing for a path that is like none': {
    code: `fetch('https://rest.iad-01.braze.com/users/import', ${post});`,
    outputs: [],
  },
  'the REST host of a dashboard': {
    code: `fetch('https://dashboard-01.braze.eu/users/track', ${post});`,
    outputs: [`fetch('https://rest.fra-01.braze.eu/users/track', ${post});`],
  },
  'the REST host of a host for apps': {
    code: `fetch('https://sdk.us-10.braze.com/users/track', ${post});`,
    outputs: [`fetch('https://rest.us-10.braze.com/users/track', ${post});`],
  },
  'no slash at the end': {
    code: `fetch('https://rest.iad-01.braze.com/users/track/', ${post});`,
    outputs: [`fetch('https://rest.iad-01.braze.com/users/track', ${post});`],
  },
  'the only method': {
    code: "fetch('https://rest.iad-01.braze.com/campaigns/list', { method: 'POST' });",
    outputs: ["fetch('https://rest.iad-01.braze.com/campaigns/list', { method: 'GET' });"],
  },
  'a method where there is none': {
    code: "fetch('https://rest.iad-01.braze.com/users/track', { headers });",
    outputs: ["fetch('https://rest.iad-01.braze.com/users/track', { method: 'POST', headers });"],
  },
  'the verb of a client whose verbs are alike': {
    code: "import got from 'got'; got.put('https://rest.iad-01.braze.com/users/track', { json: body });",
    outputs: [
      "import got from 'got'; got.post('https://rest.iad-01.braze.com/users/track', { json: body });",
    ],
  },
  'the verb of Axios, where both take a body': {
    code: "import axios from 'axios'; axios.put('https://rest.iad-01.braze.com/users/track', body);",
    outputs: ["import axios from 'axios'; axios.post('https://rest.iad-01.braze.com/users/track', body);"],
  },
  'nothing where the arguments would change their places': {
    code: "import axios from 'axios'; axios.get('https://rest.iad-01.braze.com/users/track', { params });",
    outputs: [],
  },
  'nothing where several methods are right': {
    code: "fetch('https://rest.iad-01.braze.com/catalogs', { method: 'PUT' });",
    outputs: [],
  },
});
