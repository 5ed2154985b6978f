import { textCode } from '../support/code.js';
import { parameters, typed } from '../support/draft.js';
import { moduleOf, HEADERS, plainUrl, sendingModule } from './parts.js';
import type { Shape } from './parts.js';

const FETCH_RUNNER = [
  'async function execute(request) {',
  `  return fetch(request.url, { method: request.method, headers: ${HEADERS}, body: JSON.stringify(request.payload) });`,
  '}',
  '',
];

/** The request is described by an object before somebody sends it. */
export const optionShapes: readonly Shape[] = [
  {
    capability: 5,
    name: 'const options',
    write: (draft) =>
      sendingModule(draft, {
        imports: ["import axios from 'axios';"],
        before: [
          `const options = { method: 'POST', url: ${plainUrl(draft)}, headers: ${HEADERS}, data: ${draft.code()} };`,
        ],
        send: 'return axios.request(options);',
      }),
  },
  {
    capability: 5,
    name: 'options.url assigned',
    language: 'js',
    write: (draft) =>
      sendingModule(draft, {
        imports: ["import axios from 'axios';"],
        before: [
          `const options = { method: 'POST', headers: ${HEADERS} };`,
          `options.url = ${plainUrl(draft)};`,
          `options.data = ${draft.code()};`,
        ],
        send: 'return axios(options);',
      }),
  },
  {
    capability: 5,
    name: 'init.body assigned',
    language: 'js',
    write: (draft) =>
      sendingModule(draft, {
        before: [
          `const init = { method: 'POST', headers: ${HEADERS} };`,
          `init.body = JSON.stringify(${draft.code()});`,
        ],
        send: `return fetch(${plainUrl(draft)}, init);`,
      }),
  },
  {
    capability: 5,
    name: 'options filled in an arm',
    language: 'js',
    write: (draft) =>
      sendingModule(draft, {
        imports: ["import axios from 'axios';"],
        before: [
          `const options = { method: 'GET', headers: ${HEADERS} };`,
          "const operation = String(user).length > 0 ? 'send' : 'list';",
          "if (operation === 'list') {",
          "  options.url = 'https://rest.iad-01.braze.com/campaigns/list';",
          "} else if (operation === 'send') {",
          "  options.method = 'POST';",
          `  options.url = ${plainUrl(draft)};`,
          `  options.data = ${draft.code()};`,
          '}',
        ],
        send: 'return axios(options);',
      }),
  },
  {
    capability: 5,
    name: 'descriptors in a list',
    language: 'js',
    write: (draft) =>
      sendingModule(draft, {
        module: FETCH_RUNNER,
        before: [
          `const brazeRequests = [{ method: 'POST', url: ${plainUrl(draft)}, payload: ${draft.code()} }];`,
        ],
        send: 'for (const request of brazeRequests) await execute(request);',
      }),
  },
  {
    capability: 8,
    name: 'method that takes its options apart',
    language: 'js',
    write: (draft) => {
      const text = [
        'class BrazeClient {',
        '  async request(url, options = {}) {',
        "    const { method = 'POST', body } = options;",
        `    const init = { method, headers: ${HEADERS} };`,
        "    if (body && method !== 'GET') init.body = JSON.stringify(body);",
        '    return fetch(url, init);',
        '  }',
        '',
        `  notify(${parameters(draft)}) {`,
        `    return this.request(${plainUrl(draft)}, { body: ${draft.code()} });`,
        '  }',
        '}',
        '',
        'export const client = new BrazeClient();',
      ];
      return moduleOf(draft, text, 'program.client.notify(user, flag)');
    },
  },
  {
    capability: 8,
    name: 'address of the constructor, body of a getter',
    language: 'js',
    write: (draft) => {
      const text = [
        `export async function notify(${parameters(draft)}) {`,
        '  class BrazeClient {',
        '    constructor() {',
        `      this.url = ${plainUrl(draft)};`,
        '    }',
        '',
        '    get #body() {',
        `      return ${draft.code()};`,
        '    }',
        '',
        '    send() {',
        `      return fetch(this.url, { method: 'POST', headers: ${HEADERS}, body: JSON.stringify(this.#body) });`,
        '    }',
        '  }',
        '  return new BrazeClient().send();',
        '}',
      ];
      return moduleOf(draft, text);
    },
  },
  {
    capability: 5,
    name: 'descriptor given to a runner',
    language: 'js',
    write: (draft) =>
      sendingModule(draft, {
        module: FETCH_RUNNER,
        send: `return execute({ method: 'POST', url: ${plainUrl(draft)}, payload: ${draft.code()} });`,
      }),
  },
  {
    capability: 5,
    name: 'descriptor in a constant',
    language: 'js',
    write: (draft) =>
      sendingModule(draft, {
        module: FETCH_RUNNER,
        before: [`const request = { method: 'POST', url: ${plainUrl(draft)}, payload: ${draft.code()} };`],
        send: 'return execute(request);',
      }),
  },
  {
    capability: 5,
    name: 'descriptor returned',
    language: 'js',
    write: (draft) => {
      const text = [
        `function describe(${parameters(draft)}) {`,
        `  return { method: 'POST', url: ${plainUrl(draft)}, payload: ${draft.code()} };`,
        '}',
        '',
        `export async function notify(${parameters(draft)}) {`,
        '  const { method, url, payload } = describe(user, flag);',
        `  return fetch(url, { method, headers: ${HEADERS}, body: JSON.stringify(payload) });`,
        '}',
      ];
      return moduleOf(draft, text);
    },
  },
  {
    capability: 5,
    name: 'HttpService',
    language: 'ts',
    write: (draft) => {
      const text = [
        "import { HttpService } from '@nestjs/axios';",
        "import { firstValueFrom } from 'rxjs';",
        '',
        'export class BrazeService {',
        '  constructor(private readonly http: HttpService) {}',
        '',
        `  async notify(${parameters(draft)}) {`,
        `    const payload = ${draft.code()};`,
        `    return firstValueFrom(this.http.post(${plainUrl(draft)}, payload, { headers: ${HEADERS} }));`,
        '  }',
        '}',
        '',
        'export const service = new BrazeService(new HttpService());',
      ];
      return moduleOf(draft, text, 'program.service.notify(user, flag)');
    },
  },
  {
    capability: 5,
    name: 'https.request, options in a constant',
    write: (draft) =>
      sendingModule(draft, {
        imports: ["import https from 'node:https';"],
        before: [
          `const options = { hostname: 'rest.iad-01.braze.com', path: ${textCode(draft.subject.path)}, method: 'POST', headers: ${HEADERS} };`,
          `const request = https.request(options, (response${typed(draft, 'unknown')}) => console.log(response));`,
          `request.write(JSON.stringify(${draft.code()}));`,
        ],
        send: 'request.end();',
      }),
  },
];
