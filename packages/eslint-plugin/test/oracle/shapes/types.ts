import { constraintOf } from '@braze-lint/schemas';

import {
  isArray,
  isObject,
  pathsOf,
  valueAt,
  withValueAt,
} from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Json } from '../../../../analyzer/test/properties/support/payload/json.js';
import { oracleOf } from '../../../../analyzer/test/properties/support/payload/oracle.js';
import { textCode } from '../support/code.js';
import type { Draft } from '../support/draft.js';
import { parameters } from '../support/draft.js';
import { clientMethodOf } from './braze-api.js';
import { driveOf, HEADERS, plainUrl } from './parts.js';
import type { Shape, Written } from './parts.js';

interface PayloadType {
  readonly name: string;
  readonly import: string;
}

/** The type of the endpoint's body: that of `braze-api`, where it has one, or ours. */
function payloadType(draft: Draft): PayloadType {
  const method = clientMethodOf(draft);
  const isOurs = method === undefined || draft.tape.chance(40);
  const name = isOurs ? `${pascal(draft.subject.endpoint.id)}Body` : `${pascal(method)}Object`;
  const module = isOurs ? '@braze-lint/schemas' : 'braze-api';
  return { name, import: `import type { ${name} } from '${module}';` };
}

/** `messages.send` and `messages-send` become `MessagesSend`. */
function pascal(name: string): string {
  const steps = name.split(/[-._]/);
  return steps.map((step) => step.charAt(0).toUpperCase() + step.slice(1)).join('');
}

/** The body is all that is in view: the caller sends it. */
function handedOut(draft: Draft, text: readonly string[]): Written {
  const send = `await post(${textCode(draft.subject.path)}, program.payloadFor(user, flag));`;
  return { files: { app: text.join('\n') }, drive: driveOf(draft, send, text) };
}

function typeShape(name: string, write: (draft: Draft, type: PayloadType) => readonly string[]): Shape {
  return {
    capability: 7,
    name,
    language: 'ts',
    write: (draft) => {
      const type = payloadType(draft);
      return handedOut(draft, [type.import, '', ...write(draft, type)]);
    },
  };
}

export const typeShapes: readonly Shape[] = [
  typeShape('annotated constant', (draft, { name }) => [
    `export function payloadFor(${parameters(draft)}) {`,
    `  const payload: ${name} = ${draft.code()};`,
    '  return payload;',
    '}',
  ]),
  typeShape('satisfies', (draft, { name }) => [
    `export const payloadFor = (${parameters(draft)}) => (${draft.code()} satisfies ${name});`,
  ]),
  typeShape('declared return type', (draft, { name }) => [
    `export function payloadFor(${parameters(draft)}): ${name} {`,
    `  return ${draft.code()};`,
    '}',
  ]),
  typeShape('return type of a method', (draft, { name }) => [
    'class Payloads {',
    `  build(${parameters(draft)}): ${name} {`,
    `    return ${draft.code()};`,
    '  }',
    '}',
    '',
    `export const payloadFor = (${parameters(draft)}) => new Payloads().build(user, flag);`,
  ]),
  typeShape('declared parameter', (draft, { name }) => [
    `function checked(payload: ${name}) {`,
    '  return payload;',
    '}',
    '',
    `export const payloadFor = (${parameters(draft)}) => checked(${draft.code()});`,
  ]),
  {
    capability: 7,
    name: 'parameter of a wrong type',
    language: 'ts',
    write: (draft) => {
      const { mistake, body } = draft.subject;
      const wrong = mistake?.kind === 'changed' ? valueAt(body, mistake.path) : undefined;
      const type = wrong === undefined ? undefined : typeOf(wrong);
      if (mistake === undefined || wrong === undefined || type === undefined) return undefined;
      if (!isWrongByType(draft, wrong)) return undefined;
      const code = draft.code().replace(draft.code(mistake.path), 'value');
      const text = [
        `export async function notify(${parameters(draft)}, value: ${type}) {`,
        `  const payload = ${code};`,
        `  await fetch(${plainUrl(draft)}, { method: 'POST', headers: ${HEADERS}, body: JSON.stringify(payload) });`,
        '}',
      ];
      const drive = `const user = ${JSON.stringify(draft.user)}; await program.notify(user, true, ${JSON.stringify(wrong)});`;
      return { files: { app: text.join('\n') }, drive };
    },
  },
];

/** The type of a value as a TypeScript annotation; nothing for objects. */
function typeOf(value: Json): string | undefined {
  if (isObject(value) || value === null) return undefined;
  if (!isArray(value)) return typeof value;
  const [first] = value;
  return first === undefined || isObject(first) || isArray(first) || first === null
    ? undefined
    : `${typeof first}[]`;
}

/** Whether one constraint refuses the other values of the type too: then the type alone is the mistake. */
function isWrongByType({ subject: { endpoint, body, mistake } }: Draft, wrong: Json): boolean {
  const path = mistake?.path ?? [];
  const oracle = oracleOf(endpoint.id);
  const values = [wrong, ...othersLike(wrong, textsIn(oracle.document.root))];
  const refusing = values.map((value) => {
    const refusals = oracle.refusals(withValueAt(body, path, value));
    return refusals
      .flatMap(({ constraint }) => constraint ?? [])
      .filter((id) => constraintOf(id)?.grade !== 'advice');
  });
  const [first = [], ...others] = refusing;
  return first.some((id) => others.every((ids) => ids.includes(id)));
}

/** All texts in a schema: the values of its enumerations among them. */
function textsIn(schema: Json): readonly string[] {
  return pathsOf(schema)
    .map((path) => valueAt(schema, path))
    .filter((value) => typeof value === 'string');
}

function othersLike(value: Json, texts: readonly string[]): readonly Json[] {
  if (isArray(value)) return [[], ...value.flatMap((item) => othersLike(item, texts)).map((item) => [item])];
  if (typeof value === 'string') {
    return ['', 'a', 'true', 'false', '2027-03-01', 'https://example.com', 'a@b.co', ...texts];
  }
  // `NaN` becomes `null`.
  return typeof value === 'number' ? [0, 1, 1.5, -1, 1_800_000_000, null] : [true, false];
}
