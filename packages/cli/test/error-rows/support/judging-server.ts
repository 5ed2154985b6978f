import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { brokenConstraint, judgeBody } from '@braze-lint/analyzer';
import type { Constraint, ErrorRow } from '@braze-lint/schemas';
import { constraintOf, endpoints, errorRows, findEndpoint, hosts, validate } from '@braze-lint/schemas';

import { snapshot } from './known-workspace.js';

/** What a request consists of. `host` is the one that it was sent to. */
export interface Judged {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface JudgingServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** The key of the server's workspace. */
export const key = 'a-key-of-the-tests';

/** In this header the test says which host the request was meant for. */
export const hostHeader = 'x-meant-host';

/** In this header the server says which row of the errors page it answers with; its text alone may be that of several. */
export const rowHeader = 'x-row';

/** A server on this computer that answers as the errors page says, with the status and the title of a row. */
export async function startJudgingServer(): Promise<JudgingServer> {
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '/', headers } = incoming;
      const row = judge({
        method,
        host: String(headers[hostHeader]),
        path: new URL(url, 'http://server').pathname,
        authorization: headers.authorization,
        contentType: headers['content-type'],
        body: Buffer.concat(chunks).toString('utf8'),
      });
      const { status, content } = answerOf(row);
      response.writeHead(status, { 'Content-Type': 'application/json', [rowHeader]: row.id });
      response.end(JSON.stringify(content));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A fatal row is the message; another one is among the errors of a success. */
function answerOf({ status, title, fatal }: ErrorRow): { readonly status: number; readonly content: object } {
  if (fatal) return { status: Number(status), content: { message: title } };
  const errors = title === 'success' ? {} : { errors: [{ type: title }] };
  return { status: 201, content: { message: 'success', ...errors } };
}

/** The row that a request is answered with: of all that is wrong, the first. */
export function judge({ method, host, path, authorization, contentType, body }: Judged): ErrorRow {
  if (!hosts.some(({ rest }) => rest === host)) return row('unauthorized');
  if (authorization !== `Bearer ${key}`) return row('unauthorized');
  if (path.endsWith('/')) return row('access-denied');
  const endpoint = endpoints.some((one) => one.method === method) ? findEndpoint(path, method) : undefined;
  if (endpoint === undefined) return row('not-found');
  if (endpoint.permission !== undefined && snapshot.denied.has(endpoint.permission))
    return row('access-denied');
  if (!endpoint.hasBody) return row('success');
  if (contentType !== 'application/json') return row('unsupported-media-type');
  const payload = parsed(body);
  if (payload === undefined) return row('bad-request');
  const broken = [
    ...validate(endpoint.id, payload).map(({ constraint }) => constraint),
    ...judgeBody(endpoint.id, payload as Parameters<typeof judgeBody>[1], snapshot).faults.map(
      brokenConstraint,
    ),
  ].flatMap((id) => constraintOf(id) ?? []);
  const worst =
    broken.find(({ grade }) => grade === 'fatal') ?? broken.find(({ grade }) => grade === 'minor');
  return worst === undefined ? row('success') : rowOf(worst);
}

/** That a time cannot be read has a row of its own, with the same text as any other bad request. */
function rowOf({ rule, answer, grade }: Constraint): ErrorRow {
  if (rule === 'valid-datetime' && grade === 'fatal') return row('send-at-unparsable');
  return row(answer ?? (grade === 'minor' ? 'success-with-errors' : 'bad-request'));
}

function parsed(body: string): unknown {
  try {
    const payload = JSON.parse(body) as unknown;
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}

function row(id: string): ErrorRow {
  const found = errorRows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The errors page has no row ${id}.`);
  return found;
}
