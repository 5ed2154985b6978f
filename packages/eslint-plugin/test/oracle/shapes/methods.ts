import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters, typed } from '../support/draft.js';
import type { Capability } from '../support/program.js';
import { fetchRequest, HEADERS, HOST, moduleOf, plainUrl, sendingModule } from './parts.js';
import type { Sending, Shape } from './parts.js';

const CHANGING = ['PUT', 'PATCH', 'DELETE'] as const;

/** Endpoints that take a body by another method than POST. */
function changingShape(
  capability: Capability,
  name: string,
  sending: (draft: Draft, method: string) => Sending,
): Shape {
  return {
    capability,
    name: `other methods: ${name}`,
    methods: CHANGING,
    write: (draft) => sendingModule(draft, sending(draft, draft.subject.endpoint.method)),
  };
}

/** Endpoints that are read: nothing but the address and the method can be wrong. */
function readingShape(name: string, write: (draft: Draft) => Sending): Shape {
  return {
    capability: 0,
    name: `reading: ${name}`,
    methods: ['GET'],
    write: (draft) => sendingModule(draft, write(draft)),
  };
}

/** axios takes the body of a DELETE from its options. */
function axiosArguments(body: string, method: string): string {
  return method === 'DELETE' ? `{ data: ${body}, headers: ${HEADERS} }` : `${body}, { headers: ${HEADERS} }`;
}

export const methodShapes: readonly Shape[] = [
  changingShape(0, 'fetch', (draft, method) => ({
    send: `await ${fetchRequest({ url: plainUrl(draft), method, headers: HEADERS, body: `JSON.stringify(${draft.code()})` })};`,
  })),
  changingShape(0, 'method of axios', (draft, method) => ({
    imports: ["import axios from 'axios';"],
    send: `await axios.${method.toLowerCase()}(${plainUrl(draft)}, ${axiosArguments(draft.code(), method)});`,
  })),
  changingShape(1, 'axios({}), body in a constant', (draft, method) => ({
    imports: ["import axios from 'axios';"],
    before: [`const payload = ${draft.code()};`],
    send: `await axios({ method: '${method.toLowerCase()}', url: ${plainUrl(draft)}, headers: ${HEADERS}, data: payload });`,
  })),
  changingShape(2, 'axios.create', (draft, method) => ({
    imports: ["import axios from 'axios';"],
    module: [`const braze = axios.create({ baseURL: process.env.BRAZE_REST_URL, headers: ${HEADERS} });`, ''],
    send: `await braze.${method.toLowerCase()}(${textCode(draft.subject.path)}, ${axiosArguments(draft.code(), method)});`,
  })),
  changingShape(2, 'method first', (draft, method) => ({
    imports: ["import { brazeApiRequest } from './braze-request';"],
    send: `return brazeApiRequest.call(this, '${method}', ${textCode(draft.subject.path)}, ${draft.code()});`,
  })),
  {
    capability: 8,
    name: 'other methods: wrapper given method and path',
    methods: CHANGING,
    write: (draft) =>
      moduleOf(draft, [
        `async function brazeRequest(method${typed(draft, 'string')}, path${typed(draft, 'string')}, payload${typed(draft, 'unknown')}) {`,
        `  return fetch(\`${HOST}\${path}\`, { method, headers: ${HEADERS}, body: JSON.stringify(payload) });`,
        '}',
        '',
        `export async function notify(${parameters(draft)}) {`,
        `  await brazeRequest('${draft.subject.endpoint.method}', ${textCode(draft.subject.path)}, ${draft.code()});`,
        '}',
      ]),
  },
  readingShape('right', (draft) => ({
    send: `return fetch(${plainUrl(draft)}, { headers: ${HEADERS} });`,
  })),
  readingShape('trailing slash', ({ subject: { path } }) => ({
    send: `return fetch(${textCode(`${HOST}${path}/`)}, { method: 'GET', headers: ${HEADERS} });`,
  })),
  readingShape('by POST', (draft) => ({
    imports: ["import axios from 'axios';"],
    send: `return axios.post(${plainUrl(draft)}, {}, { headers: ${HEADERS} });`,
  })),
];
