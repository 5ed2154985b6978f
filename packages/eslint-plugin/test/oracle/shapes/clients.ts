import type { Draft } from '../support/draft.js';
import { textCode } from '../support/code.js';
import { HEADERS, plainUrl, sendingModule } from './parts.js';
import type { Expressed, Sending, Shape } from './parts.js';
import { inline } from './parts.js';

/** Sends a body to a URL by one call. */
export type Client = (url: string, body: string) => Sending;

export const clients: Readonly<Record<string, Client>> = {
  fetch: (url, body) => ({
    send: `await fetch(${url}, { method: 'POST', headers: ${HEADERS}, body: JSON.stringify(${body}) });`,
  }),
  'node-fetch': (url, body) => ({
    imports: ["import fetch from 'node-fetch';"],
    send: `return (await fetch(${url}, { method: 'POST', headers: ${HEADERS}, body: JSON.stringify(${body}) })).json();`,
  }),
  'axios.post': (url, body) => ({
    imports: ["import axios from 'axios';"],
    send: `const { data } = await axios.post(${url}, ${body}, { headers: ${HEADERS} });\n  return data;`,
  }),
  'axios({})': (url, body) => ({
    imports: ["import axios from 'axios';"],
    send: `await axios({ method: 'post', url: ${url}, headers: ${HEADERS}, data: ${body} });`,
  }),
  'axios.request': (url, body) => ({
    imports: ["import axios from 'axios';"],
    send: `await axios.request({ url: ${url}, method: 'POST', data: ${body}, headers: ${HEADERS} });`,
  }),
  'got.post': (url, body) => ({
    imports: ["import got from 'got';"],
    send: `return got.post(${url}, { json: ${body}, headers: ${HEADERS} }).json();`,
  }),
  'ky.post': (url, body) => ({
    imports: ["import ky from 'ky';"],
    send: `await ky.post(${url}, { json: ${body}, headers: ${HEADERS} }).json();`,
  }),
  superagent: (url, body) => ({
    imports: ["import superagent from 'superagent';"],
    send: `await superagent.post(${url}).set('Content-Type', 'application/json').set('Authorization', \`Bearer \${process.env.BRAZE_API_KEY}\`).send(${body});`,
  }),
  'undici.request': (url, body) => ({
    imports: ["import { request } from 'undici';"],
    send: `await request(${url}, { method: 'POST', headers: ${HEADERS}, body: JSON.stringify(${body}) });`,
  }),
};

/** A module that sends `body` by one of the clients. */
export function sent(
  draft: Draft,
  { before, expression }: Expressed,
  url: string,
): ReturnType<Shape['write']> {
  const sending = draft.tape.pick(Object.values(clients))(url, expression);
  return sendingModule(draft, { ...sending, before: [...before, ...(sending.before ?? [])] });
}

export const clientShapes: readonly Shape[] = Object.entries(clients).map(([name, client]) => ({
  capability: 0,
  name,
  write: (draft) => sendingModule(draft, client(plainUrl(draft), inline(draft).expression)),
}));

/** Clients that are told the host once, and the path with each request. */
export const pathClientShapes: readonly Shape[] = Object.entries({
  'imported function': (path, body) => ({
    imports: ["import { brazePost } from './braze-client';"],
    send: `return brazePost(${path}, ${body});`,
  }),
  'imported object': (path, body) => ({
    imports: ["import { brazeClient } from './braze-client';"],
    send: `const response = await brazeClient.post(${path}, ${body});\n  return response;`,
  }),
  'method first, by call': (path, body) => ({
    imports: ["import { brazeApiRequest } from './braze-request';"],
    send: `return brazeApiRequest.call(this, 'POST', ${path}, ${body});`,
  }),
  'axios.create': (path, body) => ({
    imports: ["import axios from 'axios';"],
    module: [`const braze = axios.create({ baseURL: process.env.BRAZE_REST_URL, headers: ${HEADERS} });`, ''],
    send: `await braze.post(${path}, ${body});`,
  }),
  'got.extend': (path, body) => ({
    imports: ["import got from 'got';"],
    module: [`const braze = got.extend({ prefixUrl: process.env.BRAZE_REST_URL, headers: ${HEADERS} });`, ''],
    send: `await braze.post(${path.replace("'/", "'")}, { json: ${body} }).json();`,
  }),
  'ky.create': (path, body) => ({
    imports: ["import ky from 'ky';"],
    module: [
      `const brazeApi = ky.create({ prefixUrl: process.env.BRAZE_REST_URL, headers: ${HEADERS} });`,
      '',
    ],
    send: `await brazeApi.post(${path.replace("'/", "'")}, { json: ${body} });`,
  }),
} satisfies Record<string, Client>).map(([name, client]: readonly [string, Client]) => ({
  capability: 2,
  name,
  write: (draft) => sendingModule(draft, client(textCode(draft.subject.path), draft.code())),
}));
