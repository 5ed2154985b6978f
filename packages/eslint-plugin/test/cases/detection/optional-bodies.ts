import type { DetectionCases } from './detection-cases.js';

const host = 'https://rest.iad-01.braze.com';
const wrapper = (parameters: string, condition: string, body = 'body'): string => `
function request(path, ${parameters}) {
  const init = { method: 'POST', headers: {} };
  ${condition} init.body = JSON.stringify(${body});
  return fetch('${host}' + path, init);
}`;
const wrong = "«{» campaign_id: 'c1' }";
const unmarked = "{ campaign_id: 'c1' }";
const path = "'/campaigns/trigger/send'";

/** The wrappers fill their options with the body where there is one. */
export const filledIfGiven: DetectionCases = {
  'if it is not undefined': `${wrapper('body', 'if (body !== undefined)')}
request(${path}, ${wrong});`,
  'if it is not null': `${wrapper('body', 'if (body != null && body !== null)')}
request(${path}, ${wrong});`,
  'if it has keys': `${wrapper('body', 'if (Object.keys(body).length > 0)')}
request(${path}, ${wrong});`,
  'if the method is not GET': `${wrapper("body, method = 'POST'", "if (method !== 'GET' && body)")}
request(${path}, ${wrong});`,
  'in a block': `${wrapper('body', 'if (body) {').replace('JSON.stringify(body);', 'JSON.stringify(body); }')}
request(${path}, ${wrong});`,
  'in any case': `${wrapper('body', '')}
request(${path}, ${wrong});`,
  'as the one or the other': `
function request(path, body) {
  return fetch('${host}' + path, { method: 'POST', body: JSON.stringify(body && body) });
}
request(${path}, ${wrong});`,
};

/** Something else decides, or something else is sent. */
export const filledOtherwise: DetectionCases = {
  'if the method is another one': `${wrapper('body, method', "if (method !== 'PUT' && body)")}
request(${path}, ${unmarked});`,
  'if something else is not GET': `${wrapper('body, verb', "if (verb !== 'GET' && body)")}
request(${path}, ${unmarked}, 'GET');`,
  'if the method, which is GET by itself, is another one': `${wrapper("body, method = 'GET'", "if (method !== 'GET' && body)")}
request(${path}, ${unmarked});`,
  'if it is longer than nothing': `${wrapper('body, items', 'if (items.length > 0)')}
request(${path}, ${unmarked}, []);`,
  'if a list of it is': `${wrapper('body', 'if (list(body).length > 0)')}
request(${path}, ${unmarked});`,
  'in a loop': `${wrapper('body, times', 'for (const time of times)')}
request(${path}, ${unmarked}, []);`,
  'where something failed': `${wrapper('body', 'try { check(body); } catch {').replace('JSON.stringify(body);', 'JSON.stringify(body); }')}
request(${path}, ${unmarked});`,
  'under a condition around': `${wrapper('body', 'if (process.env.VERBOSE !== mode)')}
request(${path}, ${unmarked});`,
  'a part of an argument': `
function request(path, { body: { inner } }) {
  return fetch('${host}' + path, { method: 'POST', body: JSON.stringify(complete(inner)) });
}
request(${path}, { body: { inner: ${unmarked} } });`,
  'an argument without the member': `
function request(path, { headers }) {
  return fetch('${host}' + path, { method: 'POST', headers, body: JSON.stringify(defaults) });
}
request(${path}, { body: ${unmarked} });`,
  'a question to the library': `
import axios from 'axios';
function request(path, body) {
  return axios.isCancel(body) ? undefined : axios.post('${host}' + path, complete(body));
}
request(${path}, ${unmarked});`,
  'a member of any name, beside a spread': `
function request(path, body) {
  return client({ ...defaults, [key]: body, path });
}
request(${path}, ${unmarked});`,
};
