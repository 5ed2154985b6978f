import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters } from '../support/draft.js';
import type { Capability } from '../support/program.js';
import { driveOf, fetchText, plainUrl } from './parts.js';
import type { Shape } from './parts.js';

const BASE = "export const BRAZE_URL = process.env.BRAZE_REST_URL ?? '';";

/** A program of two files: `other` is what the first one imports from. */
function twoFiles(
  capability: Capability,
  name: string,
  other: (draft: Draft) => readonly string[],
  imports: string,
  send: (draft: Draft) => readonly string[],
): Shape {
  return {
    capability,
    name,
    language: 'ts',
    write: (draft) => {
      const text = [
        imports,
        '',
        `export async function notify(${parameters(draft)}) {`,
        ...send(draft).map((statement) => `  ${statement}`),
        '}',
      ];
      const others = other(draft);
      return {
        files: { app: text.join('\n'), other: others.join('\n') },
        drive: driveOf(draft, 'await program.notify(user, flag);', [...text, ...others]),
      };
    },
  };
}

export const moduleShapes: readonly Shape[] = [
  twoFiles(
    9,
    'path constant',
    ({ subject }) => [BASE, `export const SEND_PATH = ${textCode(subject.path)};`],
    "import { BRAZE_URL, SEND_PATH } from './other';",
    (draft) => [`return ${fetchText('`${BRAZE_URL}${SEND_PATH}`', draft.code())};`],
  ),
  twoFiles(
    9,
    'object of paths',
    ({ subject }) => [
      BASE,
      `export const brazePaths = { send: ${textCode(subject.path)}, export: '/users/export/ids' } as const;`,
    ],
    "import { BRAZE_URL, brazePaths } from './other';",
    (draft) => [`return ${fetchText('BRAZE_URL + brazePaths.send', draft.code())};`],
  ),
  twoFiles(
    9,
    'enum of paths',
    ({ subject }) => [BASE, `export enum BrazePath { Send = ${textCode(subject.path)} }`],
    "import { BRAZE_URL, BrazePath } from './other';",
    (draft) => [
      `const payload = ${draft.code()};`,
      `return ${fetchText('`${BRAZE_URL}${BrazePath.Send}`', 'payload')};`,
    ],
  ),
  twoFiles(
    9,
    'whole URL',
    (draft) => [`export const SEND_URL = ${plainUrl(draft)};`],
    "import { SEND_URL } from './other';",
    (draft) => [`return ${fetchText('SEND_URL', draft.code())};`],
  ),
  twoFiles(
    9,
    'URL helper',
    () => [BASE, 'export function brazeUrl(path: string) { return `${BRAZE_URL}${path}`; }'],
    "import { brazeUrl } from './other';",
    (draft) => [`return ${fetchText(`brazeUrl(${textCode(draft.subject.path)})`, draft.code())};`],
  ),
  twoFiles(
    9,
    'URL helper without parameters',
    ({ subject }) => [BASE, `export const sendUrl = () => \`\${BRAZE_URL}${subject.path}\`;`],
    "import { sendUrl } from './other';",
    (draft) => [`return ${fetchText('sendUrl()', draft.code())};`],
  ),
  twoFiles(
    10,
    'builder',
    (draft) => [`export function buildPayload(${parameters(draft)}) {`, `  return ${draft.code()};`, '}'],
    "import { buildPayload } from './other';",
    (draft) => [`return ${fetchText(plainUrl(draft), 'buildPayload(user, flag)')};`],
  ),
  twoFiles(
    10,
    'wrapper of one endpoint',
    (draft) => [
      'export async function sendPayload(payload: unknown) {',
      `  return ${fetchText(plainUrl(draft), 'payload')};`,
      '}',
    ],
    "import { sendPayload } from './other';",
    (draft) => [`await sendPayload(${draft.code()});`],
  ),
  twoFiles(
    10,
    'wrapper given the path',
    () => [
      'export async function brazePost(path: string, payload: unknown) {',
      `  return ${fetchText('`${process.env.BRAZE_REST_URL}${path}`', 'payload')};`,
      '}',
    ],
    "import { brazePost } from './other';",
    (draft) => [`await brazePost(${textCode(draft.subject.path)}, ${draft.code()});`],
  ),
  twoFiles(
    10,
    'client class',
    (draft) => [
      'export class BrazeClient {',
      '  async send(payload: unknown) {',
      `    return ${fetchText(plainUrl(draft), 'payload')};`,
      '  }',
      '}',
    ],
    "import { BrazeClient } from './other';",
    (draft) => ['const client = new BrazeClient();', `await client.send(${draft.code()});`],
  ),
  twoFiles(
    10,
    'part of the body',
    (draft) => [`export const payload = ${draft.code()} as const;`.replace(/user\.\w+/g, "'text'")],
    "import { payload } from './other';",
    (draft) => [`return ${fetchText(plainUrl(draft), '{ ...payload }')};`],
  ),
];
