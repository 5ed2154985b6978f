import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters, typed } from '../support/draft.js';
import { clients } from './clients.js';
import { fetchText, HOST, moduleOf, plainUrl } from './parts.js';
import type { Shape } from './parts.js';

/** A module with a builder, whose result some client sends. */
function builderShape(
  name: string,
  build: (draft: Draft) => readonly string[],
  call = 'buildPayload(user, flag)',
): Shape {
  return {
    capability: 8,
    name,
    write: (draft) => {
      const { imports = [], send } = draft.tape.pick(Object.values(clients))(plainUrl(draft), call);
      return moduleOf(draft, [
        ...imports,
        '',
        ...build(draft),
        '',
        `export async function notify(${parameters(draft)}) {`,
        `  ${send}`,
        '}',
      ]);
    },
  };
}

/** A module with a wrapper, which is given the body. */
function wrapperShape(
  name: string,
  wrap: (draft: Draft) => readonly string[],
  call: (body: string, draft: Draft) => string,
): Shape {
  return {
    capability: 8,
    name,
    write: (draft) =>
      moduleOf(draft, [
        ...wrap(draft),
        '',
        `export async function notify(${parameters(draft)}) {`,
        `  ${call(draft.code(), draft)}`,
        '}',
      ]),
  };
}

const builders: readonly Shape[] = [
  builderShape('builder', (draft) => [
    `function buildPayload(${parameters(draft)}) {`,
    `  return ${draft.code()};`,
    '}',
  ]),
  builderShape('arrow builder', (draft) => [
    `const buildPayload = (${parameters(draft)}) => (${draft.code()});`,
  ]),
  builderShape('builder with steps', (draft) => [
    `function buildPayload(${parameters(draft)}) {`,
    `  const payload${typed(draft, 'Record<string, unknown>')} = ${draft.code()};`,
    "  console.log('built');",
    '  return payload;',
    '}',
  ]),
  builderShape('builder with two returns', (draft) => [
    `function buildPayload(${parameters(draft)}) {`,
    `  if (!flag) return ${draft.code([], draft.subject.valid)};`,
    `  return ${draft.code()};`,
    '}',
  ]),
  builderShape('builder with switch', (draft) => [
    `function buildPayload(${parameters(draft)}) {`,
    '  switch (flag) {',
    '    case true:',
    `      return ${draft.code()};`,
    '    default:',
    `      return ${draft.code([], draft.subject.valid)};`,
    '  }',
    '}',
  ]),
];

const wrappers: readonly Shape[] = [
  wrapperShape(
    'wrapper of one endpoint',
    (draft) => [
      `async function sendPayload(payload${typed(draft, 'unknown')}) {`,
      `  return ${fetchText(plainUrl(draft), 'payload')};`,
      '}',
    ],
    (body) => `await sendPayload(${body});`,
  ),
  wrapperShape(
    'arrow wrapper, body in a constant',
    (draft) => [
      `const sendPayload = async (payload${typed(draft, 'unknown')}) => ${fetchText(plainUrl(draft), 'payload')};`,
    ],
    (body) => `const payload = ${body};\n  await sendPayload(payload);`,
  ),
  wrapperShape(
    'wrapper given the path',
    (draft) => [
      `async function brazePost(path${typed(draft, 'string')}, payload${typed(draft, 'unknown')}) {`,
      `  const response = await ${fetchText('`${process.env.BRAZE_REST_URL}${path}`', 'payload')};`,
      '  return response.json();',
      '}',
    ],
    (body, { subject: { path } }) => `return brazePost(${textCode(path)}, ${body});`,
  ),
  wrapperShape(
    'wrapper of a wrapper',
    (draft) => [
      `async function post(url${typed(draft, 'string')}, data${typed(draft, 'unknown')}) {`,
      `  return ${fetchText('url', 'data')};`,
      '}',
      '',
      `async function sendPayload(payload${typed(draft, 'unknown')}) {`,
      `  return post(${plainUrl(draft)}, payload);`,
      '}',
    ],
    (body) => `await sendPayload(${body});`,
  ),
  wrapperShape(
    'wrapper with a destructured parameter',
    (draft) => [
      `async function sendPayload({ payload, retries = 3 }${typed(draft, '{ payload: unknown; retries?: number }')}) {`,
      '  console.log(retries);',
      `  return ${fetchText(plainUrl(draft), 'payload')};`,
      '}',
    ],
    (body) => `await sendPayload({ payload: ${body} });`,
  ),
  wrapperShape(
    'wrapper with a second, defaulted parameter',
    (draft) => [
      `async function sendPayload(payload${typed(draft, 'unknown')}, { retries = 2 }${typed(draft, '{ retries?: number }')} = {}) {`,
      '  console.log(retries);',
      `  return ${fetchText(plainUrl(draft), 'payload')};`,
      '}',
    ],
    (body) => `await sendPayload(${body});`,
  ),
  wrapperShape(
    'wrapper that tries again',
    (draft) => [
      `async function sendPayload(payload${typed(draft, 'unknown')}) {`,
      '  for (let attempt = 0; attempt < 3; attempt++) {',
      `    const response = await ${fetchText(plainUrl(draft), 'payload')};`,
      '    if (response.ok) return response.json();',
      '  }',
      "  throw new Error('no answer');",
      '}',
    ],
    (body) => `return sendPayload(${body});`,
  ),
];

const classes: readonly Shape[] = [
  {
    capability: 8,
    name: 'class with a private post',
    language: 'ts',
    write: (draft) =>
      moduleOf(
        draft,
        [
          'export class BrazeService {',
          `  private readonly baseUrl = '${HOST}';`,
          '',
          '  private async post(path: string, body: unknown) {',
          `    return ${fetchText('`${this.baseUrl}${path}`', 'body')};`,
          '  }',
          '',
          `  async notify(${parameters(draft)}) {`,
          `    return this.post(${textCode(draft.subject.path)}, ${draft.code()});`,
          '  }',
          '}',
        ],
        'new program.BrazeService().notify(user, flag)',
      ),
  },
  {
    capability: 8,
    name: 'class with a builder method',
    // Of a method that others can replace, nobody knows what it gives.
    write: (draft) =>
      moduleOf(
        draft,
        [
          'export class BrazeService {',
          `  #buildPayload(${parameters(draft)}) {`,
          `    return ${draft.code()};`,
          '  }',
          '',
          `  async notify(${parameters(draft)}) {`,
          '    const payload = this.#buildPayload(user, flag);',
          `    return ${fetchText(plainUrl(draft), 'payload')};`,
          '  }',
          '}',
        ],
        'new program.BrazeService().notify(user, flag)',
      ),
  },
  {
    capability: 8,
    name: 'class with a sending method',
    write: (draft) =>
      moduleOf(
        draft,
        [
          'export class BrazeService {',
          `  async sendPayload(payload${typed(draft, 'unknown')}) {`,
          `    return ${fetchText(plainUrl(draft), 'payload')};`,
          '  }',
          '',
          `  async notify(${parameters(draft)}) {`,
          `    await this.sendPayload(${draft.code()});`,
          '  }',
          '}',
        ],
        'new program.BrazeService().notify(user, flag)',
      ),
  },
];

/** Builders and wrappers of the same file. */
export const functionShapes: readonly Shape[] = [...builders, ...wrappers, ...classes];
