import type { SentRequest } from './program.js';

export type Send = (request: SentRequest) => void;

/** Stand-ins for HTTP clients: each hands over what the real one would write to the socket. */
export interface Fakes {
  readonly modules: Readonly<Record<string, object>>;
  readonly globals: Readonly<Record<string, unknown>>;
  /** A client of whoever calls the program. */
  readonly post: unknown;
}

interface RequestOptions {
  readonly url?: unknown;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly data?: unknown;
  readonly json?: unknown;
  readonly baseURL?: string;
  readonly prefixUrl?: string;
}

export function fakeModules(send: Send): Fakes {
  const fetch = fakeFetch(send);
  const axios = fakeAxios(send, {});
  const https = fakeHttps(send);
  return {
    globals: { fetch, console: { log: () => undefined, error: () => undefined } },
    post: brazePost(send),
    modules: {
      'node-fetch': module({ default: fetch }),
      undici: module({ fetch, request: fetch }),
      axios: module({ default: axios }),
      '@nestjs/axios': module({ HttpService: fakeHttpService(send) }),
      '@nestjs/common': module({ Injectable: () => (target: unknown) => target }),
      rxjs: module({ firstValueFrom: (value: unknown) => value }),
      got: module({ default: fakeJsonClient(send, {}) }),
      ky: module({ default: fakeJsonClient(send, {}) }),
      superagent: module({ default: fakeSuperagent(send) }),
      'node:https': module({ default: https, ...https }),
      'braze-api': module({ Braze: fakeBraze(send) }),
      // Modules of the program's own that are not in view.
      './braze-client': module({ brazePost: brazePost(send), brazeClient: { post: brazePost(send) } }),
      './braze-request': module({ brazeApiRequest: brazeRequest(send) }),
      './braze-queue': module({ enqueue: brazePost(send) }),
    },
  };
}

const HOST = 'https://rest.iad-01.braze.com';
const JSON_HEADERS = { 'content-type': 'application/json', authorization: 'Bearer key' };

function module(exports: object): object {
  return { __esModule: true, ...exports };
}

function request(
  send: Send,
  url: unknown,
  { method = 'GET', headers = {} }: RequestOptions,
  body: unknown,
): object {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  send({
    url: String(url),
    method: method.toUpperCase(),
    headers: Object.fromEntries(lower),
    body: body === undefined ? undefined : wireText(body),
  });
  const response = { ok: true, status: 201, data: {}, json: () => Promise.resolve({}) };
  return Object.assign(Promise.resolve(response), response, { text: () => Promise.resolve('') });
}

/** What becomes of a body that is no text is what JavaScript makes of it, such as `[object Object]`. */
function wireText(body: unknown): string {
  return (body as { toString(): string }).toString();
}

function fakeFetch(send: Send) {
  return (url: unknown, options: RequestOptions = {}): object => request(send, url, options, options.body);
}

/** Objects become JSON texts, and the header says so; texts go as they are. */
function sendData(send: Send, url: unknown, options: RequestOptions, data: unknown): object {
  if (typeof data === 'string' || data === undefined) return request(send, url, options, data);
  const headers = { 'content-type': 'application/json', ...options.headers };
  return request(send, url, { ...options, headers }, JSON.stringify(data));
}

function fakeAxios(send: Send, defaults: RequestOptions): object {
  const call = (given: RequestOptions): object => {
    const options = { ...defaults, ...given, headers: { ...defaults.headers, ...given.headers } };
    return sendData(send, `${options.baseURL ?? ''}${String(options.url)}`, options, options.data);
  };
  const sending =
    (method: string) =>
    (url: unknown, data: unknown, options: RequestOptions = {}): object =>
      call({ ...options, url, data, method });
  const [post, put, patch] = ['POST', 'PUT', 'PATCH'].map(sending);
  const remove = (url: unknown, options: RequestOptions = {}): object =>
    call({ ...options, url, method: 'DELETE' });
  const create = (more: RequestOptions): object => fakeAxios(send, { ...defaults, ...more });
  return Object.assign(call, { post, put, patch, delete: remove, request: call, create });
}

function fakeHttpService(send: Send): unknown {
  return class HttpService {
    readonly axiosRef = fakeAxios(send, {});
    readonly post = (this.axiosRef as { readonly post: unknown }).post;
    readonly request = (this.axiosRef as { readonly request: unknown }).request;
  };
}

/** got and ky: `json` is the body, `prefixUrl` comes before the path. */
function fakeJsonClient(send: Send, defaults: RequestOptions): object {
  const call = (url: unknown, given: RequestOptions = {}): object => {
    const options = { ...defaults, ...given, headers: { ...defaults.headers, ...given.headers } };
    const whole = options.prefixUrl === undefined ? url : `${options.prefixUrl}/${String(url)}`;
    return sendData(send, whole, options, options.json ?? options.body);
  };
  const post = (url: unknown, options?: RequestOptions): object => call(url, { ...options, method: 'POST' });
  const create = (more: RequestOptions): object => fakeJsonClient(send, { ...defaults, ...more });
  return Object.assign(call, { post, extend: create, create });
}

function fakeSuperagent(send: Send): object {
  const post = (url: unknown): object => {
    const headers: Record<string, string> = {};
    const chain = {
      set: (name: string, value: string) => {
        headers[name] = value;
        return chain;
      },
      send: (body: unknown) => sendData(send, url, { method: 'POST', headers }, body),
    };
    return chain;
  };
  return { post };
}

interface NodeOptions extends RequestOptions {
  readonly hostname?: string;
  readonly path?: string;
}

function fakeHttps(send: Send): object {
  return {
    request: (options: NodeOptions) => {
      const parts: string[] = [];
      return {
        on: () => undefined,
        write: (part: unknown) => parts.push(wireText(part)),
        end: (part?: unknown) => {
          if (part !== undefined) parts.push(wireText(part));
          request(send, `https://${options.hostname ?? ''}${options.path ?? ''}`, options, parts.join(''));
        },
      };
    },
  };
}

/** Each property is one more step of the path; the last one is called with the body as its last argument. */
function fakeBraze(send: Send): unknown {
  const steps = (path: readonly string[]): object =>
    new Proxy(() => undefined, {
      get: (_target, step) => steps([...path, String(step)]),
      apply: (_target, _self, given: readonly unknown[]) => {
        const [campaign, named] = given.length > 1 ? given : [undefined, given[0]];
        const before =
          campaign === undefined ? path : [...path.slice(0, -1), wireText(campaign), ...path.slice(-1)];
        const options = { method: 'POST', headers: JSON_HEADERS };
        return request(send, `${HOST}/${before.join('/')}`, options, JSON.stringify(named));
      },
    });
  return class Braze {
    readonly email = steps(['email']);
    readonly messages = steps(['messages']);
    readonly sends = steps(['sends']);
    readonly subscription = steps(['subscription']);
    readonly campaigns = steps(['campaigns']);
    readonly canvas = steps(['canvas']);
    readonly transactional = steps(['transactional']);
    readonly users = steps(['users']);
  };
}

function brazePost(send: Send) {
  return (path: string, body: unknown): object =>
    request(
      send,
      `${HOST}/${path.replace(/^\//, '')}`,
      { method: 'POST', headers: JSON_HEADERS },
      JSON.stringify(body),
    );
}

/** As in n8n: the method comes first. */
function brazeRequest(send: Send) {
  return (method: string, path: string, body: unknown): object =>
    request(send, `${HOST}${path}`, { method, headers: JSON_HEADERS }, JSON.stringify(body));
}
