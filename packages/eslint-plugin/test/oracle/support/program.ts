/** The capabilities of design section 4, each of which makes more real calls visible. */
export const capabilities = {
  0: 'the request in one expression',
  1: 'body or options in a constant',
  2: 'a path given to any callee, client instances',
  3: 'a URL that is put together',
  4: 'a body that is built step by step',
  5: 'options and descriptor objects',
  6: 'the `braze-api` client',
  7: 'declared types of Braze payloads',
  8: 'builders and wrappers of the same file',
  9: 'paths and URLs of other files',
  10: 'builders and wrappers of other files',
} as const;

export type Capability = keyof typeof capabilities;

/** Whether a file is read with ESLint's own parser or with that of TypeScript. */
export type Language = 'js' | 'ts';

/** A program that sends one request, or one of two. */
export interface OracleProgram {
  readonly capability: Capability;
  /** How it is written, for the table of recall and for messages. */
  readonly shape: string;
  /** Texts by the name of the module, without extension; the first one is the entry. */
  readonly files: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Statements that make it send, with the entry's exports in `program`, a flag in `flag`, and `post(path, body)`. */
  readonly drive: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A request as it left the process. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body, where one was sent. */
  readonly body: string | undefined;
}
