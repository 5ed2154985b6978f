import type { Draft } from '../support/draft.js';
import { parameters } from '../support/draft.js';
import type { Capability, OracleProgram } from '../support/program.js';
import { textCode } from '../support/code.js';

/** A way of writing a request. */
export interface Shape {
  readonly capability: Capability;
  readonly name: string;
  /** Only with this parser; with either one when absent. */
  readonly language?: 'js' | 'ts';
  /** Whether a mistake in it is to be found; otherwise all that counts is that nothing right is reported. */
  readonly isCounted?: false;
  /** Of the endpoints that it calls; POST when absent. */
  readonly methods?: readonly string[];
  /** `undefined` where this body cannot be written so. */
  readonly write: (draft: Draft) => Written | undefined;
}

/** The texts of a program. */
export interface Written {
  readonly files: Readonly<Record<string, string>>;
  readonly drive: string;
}

/** An expression, with the statements that have to come before it. */
export interface Expressed {
  readonly before: readonly string[];
  readonly expression: string;
}

/** A statement that sends, with what it needs. */
export interface Sending {
  readonly imports?: readonly string[];
  readonly module?: readonly string[];
  readonly before?: readonly string[];
  readonly send: string;
}

export const HOST = 'https://rest.iad-01.braze.com';

export const HEADERS =
  "{ 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` }";

/** The sources of what a request consists of; the method as it is. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  readonly headers: string;
  readonly body: string;
}

export function fetchRequest({ url, method, headers, body }: RequestParts): string {
  return `fetch(${url}, { method: '${method}', headers: ${headers}, body: ${body} })`;
}

/** A call of `fetch` that posts a body. */
export function fetchText(url: string, body: string): string {
  return fetchRequest({ url, method: 'POST', headers: HEADERS, body: `JSON.stringify(${body})` });
}

/** A program of one file, made to send by `call`. */
export function moduleOf(
  draft: Draft,
  text: readonly string[],
  call = 'program.notify(user, flag)',
): Written {
  return { files: { app: text.join('\n') }, drive: driveOf(draft, `await ${call};`, text) };
}

/** A module with one exported function that sends. */
export function sendingModule(
  draft: Draft,
  { imports = [], module = [], before = [], send }: Sending,
): Written {
  const body = [...before, send].map((statement) => `  ${statement}`);
  const text = [
    ...imports,
    '',
    ...module,
    `export async function notify(${parameters(draft)}) {`,
    ...body,
    '}',
    '',
  ];
  return moduleOf(draft, text);
}

/** Statements that call what the program exports; without `flag` where the program does not look at it. */
export function driveOf({ user }: Draft, call: string, text: readonly string[]): string {
  const looks = text.some((line) => /\bflag\b(?!: boolean|\) \{)/.test(line));
  const driven = looks ? call : call.replace(', flag', ', true');
  return `const user = ${JSON.stringify(user)}; ${driven}`;
}

export function inline(draft: Draft): Expressed {
  return { before: [], expression: draft.code() };
}

/** The URL in one expression. */
export function plainUrl({ subject: { path }, tape }: Draft): string {
  return tape.pick([textCode(`${HOST}${path}`), `\`\${process.env.BRAZE_REST_URL}${path}\``]);
}

export function programOf(shape: Shape, draft: Draft): OracleProgram | undefined {
  const written = shape.write(draft);
  if (written === undefined) return undefined;
  return {
    capability: shape.capability,
    shape: shape.name,
    language: draft.language,
    environment: draft.environment,
    files: new Map(Object.entries(written.files)),
    drive: written.drive,
  };
}
