/** A family of HTTP clients: libraries that are called alike. */
export type ClientFamily =
  | 'fetch'
  | 'axios'
  | 'got'
  | 'ky'
  | 'superagent'
  | 'needle'
  | 'request'
  | 'ofetch'
  | 'undici'
  | 'jquery'
  | 'url-fetch-app';

/** How a client turns a body into what is sent. */
export type BodyForm =
  /** As JSON, whatever it is: a string becomes a JSON string. */
  | 'value'
  /** As it is: the body must be the JSON text itself. */
  | 'text'
  /** A string as it is, anything else as JSON. */
  | 'either';

export interface BodyKey {
  readonly name: string;
  readonly form: BodyForm;
}

/** Where one way of calling a client expects its parts; positions count from 0. */
export interface Signature {
  readonly url: number;
  /** The body, where it is an argument of its own. */
  readonly body?: number;
  readonly options?: number;
  /** The HTTP method: a fixed one, or the position of the argument that names it. */
  readonly method?: string | number;
  /** The method without a word about it. `undefined`: it depends on more than can be seen. */
  readonly defaultMethod?: string;
}

/** One family, as data. */
export interface ClientSpec {
  readonly family: ClientFamily;
  /** Module → names of its exports that are the client; `*` for the module as a whole. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  readonly globals: readonly string[];
  /** Module → names of types whose values are clients that were set up elsewhere. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** Members that make a client with settings of its own. */
  readonly factories: readonly string[];
  /** `client(…)` */
  readonly direct?: Signature;
  /** `client.member(…)` */
  readonly members: Readonly<Record<string, Signature>>;
  /** Whether one argument may be an options object that holds the URL too. */
  readonly urlInOptions: boolean;
  /** Options that hold the body; the first one that is there counts. */
  readonly bodyKeys: readonly BodyKey[];
  /** How a body that is an argument of its own is sent. */
  readonly argumentForm: BodyForm;
}

/** Signatures for the methods named as HTTP names them, all built alike. */
export function verbs(
  names: readonly string[],
  signature: Omit<Signature, 'method'>,
): Readonly<Record<string, Signature>> {
  return Object.fromEntries(names.map((name) => [name, { ...signature, method: httpMethod(name) }]));
}

/** The HTTP method that a function name stands for, in upper case: `del` → `DELETE`. */
export function httpMethod(name: string): string {
  return name === 'del' ? 'DELETE' : name.toUpperCase();
}
