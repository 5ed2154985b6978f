import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { clients } from './clients.js';
import { HEADERS, HOST, sendingModule } from './parts.js';
import type { Shape } from './parts.js';

interface FoldedUrl {
  readonly module?: readonly string[];
  readonly before?: readonly string[];
  readonly expression: string;
}

type UrlStyle = (path: string, draft: Draft) => FoldedUrl;

const ENV_BASE = 'const BRAZE_URL = process.env.BRAZE_REST_URL;';

const urlStyles: Readonly<Record<string, UrlStyle>> = {
  'const url': (path) => ({
    before: [`const url = \`\${process.env.BRAZE_REST_URL}${path}\`;`],
    expression: 'url',
  }),
  'const path': (path) => ({
    module: [ENV_BASE, `const SEND_PATH = ${textCode(path)};`],
    expression: '`${BRAZE_URL}${SEND_PATH}`',
  }),
  'const object of paths': (path) => ({
    module: [ENV_BASE, `const PATHS = { send: ${textCode(path)}, export: '/users/export/ids' };`],
    expression: 'BRAZE_URL + PATHS.send',
  }),
  plus: (path) => ({ module: [ENV_BASE], expression: `BRAZE_URL + ${textCode(path)}` }),
  'new URL': (path) => ({ module: [ENV_BASE], expression: `new URL(${textCode(path)}, BRAZE_URL)` }),
  'new URL, to text': (path) => ({
    module: [ENV_BASE],
    before: [`const url = new URL(${textCode(path)}, BRAZE_URL).toString();`],
    expression: 'url',
  }),
  'literal base, cut in two': (path) => {
    const at = path.lastIndexOf('/');
    return {
      module: [`const BASE = '${HOST}${path.slice(0, at)}';`],
      expression: `\`\${BASE}${path.slice(at)}\``,
    };
  },
  'host behind ??': (path) => ({
    module: [`const baseUrl = process.env.BRAZE_ENDPOINT ?? '${HOST}';`],
    expression: `\`\${baseUrl}${path}\``,
  }),
  'region map': (path) => ({
    module: [`const HOSTS = { us: '${HOST}', eu: 'https://rest.fra-01.braze.eu' };`],
    before: ["const brazeHost = flag ? HOSTS.us : HOSTS['eu'];"],
    expression: `\`\${brazeHost}${path}\``,
  }),
  'ternary of two URLs': (path) => ({
    expression: `flag ? '${HOST}${path}' : 'https://rest.fra-01.braze.eu${path}'`,
  }),
};

export const urlShapes: readonly Shape[] = [
  ...Object.entries(urlStyles).map(([name, style]): Shape => ({
    capability: 3,
    name,
    write: (draft) => {
      const { module, before = [], expression } = style(draft.subject.path, draft);
      const usable = Object.values(clients);
      const sending = draft.tape.pick(usable)(expression, draft.code());
      return sendingModule(draft, {
        ...sending,
        module: [...(module ?? []), ''],
        before: [...before, ...(sending.before ?? [])],
      });
    },
  })),
  {
    capability: 3,
    name: 'https.request({ hostname, path })',
    write: (draft) =>
      sendingModule(draft, {
        imports: ["import https from 'node:https';"],
        before: [
          `const payload = ${draft.code()};`,
          'const text = JSON.stringify(payload);',
          `const request = https.request({ hostname: 'rest.iad-01.braze.com', path: ${textCode(draft.subject.path)}, method: 'POST', headers: ${HEADERS} });`,
          "request.on('error', console.error);",
          'request.write(text);',
        ],
        send: 'request.end();',
      }),
  },
];
