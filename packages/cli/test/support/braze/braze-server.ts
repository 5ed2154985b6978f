import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { endpoints } from '@braze-lint/schemas';

import type { TestCampaign, TestEntry, TestWorkspace } from './workspace.js';

/** A request as the server has seen it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** How many requests came before it. */
  readonly index: number;
}

/** Answers a request otherwise than the workspace would; `false` leaves it to the workspace. */
export type Disturbance = (request: SeenRequest, response: ServerResponse) => boolean;

export interface BrazeServer {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

const PAGE = 100;

/** A server on this computer that answers requests for reading as the documentation says. */
export async function startBrazeServer(
  workspace: TestWorkspace,
  disturb: Disturbance = () => false,
): Promise<BrazeServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const { method = '', url = '/', headers } = incoming;
    const request = { method, url: new URL(url, 'http://server'), headers, index: requests.length };
    requests.push(request);
    if (!disturb(request, response)) answer(workspace, request, response);
  });
  const origin = await listening(server);
  return {
    origin,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  content: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(content));
}

function answer(
  workspace: TestWorkspace,
  { method, url, headers }: SeenRequest,
  response: ServerResponse,
): void {
  const { pathname, searchParams } = url;
  if (headers.authorization !== `Bearer ${workspace.key}`) {
    sendJson(response, 401, { message: 'Invalid API key' });
    return;
  }
  const endpoint = endpoints.find((one) => one.path === pathname && one.method === method);
  if (endpoint === undefined) {
    sendJson(response, 404, { message: 'Not Found' });
    return;
  }
  if (endpoint.permission !== undefined && workspace.denied.includes(endpoint.permission)) {
    sendJson(response, 403, { message: 'Access Denied' });
    return;
  }
  const [status, content] = contentOf(workspace, pathname, searchParams);
  sendJson(response, status, content);
}

function contentOf(
  { campaigns, canvases, segments }: TestWorkspace,
  path: string,
  query: URLSearchParams,
): [status: number, content: unknown] {
  const message = 'success';
  const page = Number(query.get('page') ?? 0);
  switch (path) {
    case '/campaigns/list':
      return [200, { message, campaigns: pageOf(campaigns, page).map(listedCampaign) }];
    case '/canvas/list':
      return [200, { message, canvases: pageOf(canvases, page).map(listed) }];
    case '/segments/list':
      return [200, { message, segments: pageOf(segments, page).map(listed) }];
    case '/campaigns/details': {
      const found = campaigns.find(({ id }) => id === query.get('campaign_id'));
      return found === undefined
        ? [400, { message: 'Invalid campaign ID' }]
        : [200, { message, name: found.name, channels: [], messages: found.messages }];
    }
    default:
      return [400, { message: 'A parameter is missing' }];
  }
}

function pageOf<Entry>(entries: readonly Entry[], page: number): readonly Entry[] {
  return entries.slice(page * PAGE, (page + 1) * PAGE);
}

function listed({ id, name }: TestEntry): object {
  return { id, name, tags: [], last_edited: '2026-10-01T10:00:00Z' };
}

function listedCampaign(campaign: TestCampaign): object {
  return { ...listed(campaign), is_api_campaign: campaign.api };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });
}
