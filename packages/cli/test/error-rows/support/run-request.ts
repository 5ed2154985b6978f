import { hostHeader, key, rowHeader } from './judging-server.js';

/** What the server said to a request. */
export interface ServerAnswer {
  readonly status: number;
  readonly row: string;
  readonly message: string;
  /** The types of the errors of single objects. */
  readonly errors: readonly string[];
}

type Send = (address: string, init?: RequestInit) => Promise<Response>;

type Run = (send: Send, key: string, user: object) => Promise<void>;

const AsyncFunction = (async () => Promise.resolve()).constructor as new (...parts: readonly string[]) => Run;

/** Runs code that sends one request, with the server in place of Braze. */
export async function runRequest(code: string, origin: string): Promise<ServerAnswer> {
  let answer: Response | undefined;
  const redirected: Send = async (address, init) => {
    const { host, pathname, search } = new URL(address);
    const headers = new Headers(init?.headers);
    headers.set(hostHeader, host);
    answer = await fetch(`${origin}${pathname}${search}`, { ...init, headers });
    return answer;
  };
  const user = {
    id: 'user-1',
    alias: { alias_name: 'one', alias_label: 'shop' },
    time: '2026-11-27T06:00:00Z',
    group: 'b1a2c3d4-0000-4000-8000-000000000001',
  };
  await new AsyncFunction('fetch', 'key', 'user', code)(redirected, key, user);
  if (answer === undefined) throw new Error('The code has sent no request.');
  const { message, errors = [] } = (await answer.json()) as {
    readonly message: string;
    readonly errors?: readonly { readonly type: string }[];
  };
  return {
    status: answer.status,
    row: answer.headers.get(rowHeader) ?? '',
    message,
    errors: errors.map(({ type }) => type),
  };
}
