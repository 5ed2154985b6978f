import { afterEach, describe, expect, it } from '@jest/globals';

import type { BrazeServer, Disturbance } from '../support/braze/braze-server.js';
import { sendJson, startBrazeServer } from '../support/braze/braze-server.js';
import type { RunOptions, SnapshotRun } from '../support/braze/run-against.js';
import { leavings, morning, runAgainst } from '../support/braze/run-against.js';
import { secret, workspaceWith } from '../support/braze/workspace.js';

const servers: BrazeServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function runWith(
  disturb: Disturbance,
  options: RunOptions = {},
): Promise<SnapshotRun & { readonly server: BrazeServer }> {
  const server = await startBrazeServer(workspaceWith(40), disturb);
  servers.push(server);
  const run = await runAgainst(server.origin, options);
  expect(leavings(run)).not.toContain(secret);
  return { ...run, server };
}

/** Disturbs the requests with these numbers. */
const only =
  (indices: readonly number[], disturb: Disturbance): Disturbance =>
  (request, response) =>
    indices.includes(request.index) && disturb(request, response);

const withStatus =
  (status: number, headers: Readonly<Record<string, string>> = {}): Disturbance =>
  (_request, response) => {
    sendJson(response, status, { message: `status ${String(status)}` }, headers);
    return true;
  };

const cut: Disturbance = (_request, response) => {
  response.destroy();
  return true;
};

const cutHalfway: Disturbance = (_request, response) => {
  response.writeHead(200, { 'Content-Length': '1000' });
  response.write('{"message"', () => response.destroy());
  return true;
};

describe('a request is repeated', () => {
  it.each([500, 502, 503, 504])('after %i', async (status) => {
    const run = await runWith(only([0, 1, 5], withStatus(status)));
    expect(run.code).toBe(0);
    expect(run.text).toContain('campaign-0039');
  });

  it('after a connection that was cut before the answer', async () => {
    expect((await runWith(only([0, 3, 9], cut))).code).toBe(0);
  });

  it('after 429, when the time that X-RateLimit-Reset names has come', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 1;
    const seen: number[] = [];
    const run = await runWith((request, response) => {
      seen.push(Date.now());
      const headers = {
        'X-RateLimit-Limit': '250000',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': String(reset),
      };
      return request.index === 0 && withStatus(429, headers)(request, response);
    });
    expect(run.code).toBe(0);
    expect(seen[1]).toBeGreaterThanOrEqual(reset * 1000 - 20);
    expect(run.warnings).toMatch(/rate limit reached, waiting [12] s/);
  });

  it('after 429, when the seconds of Retry-After have passed', async () => {
    const seen: number[] = [];
    const run = await runWith((request, response) => {
      seen.push(Date.now());
      return request.index === 2 && withStatus(429, { 'Retry-After': '1' })(request, response);
    });
    expect(run.code).toBe(0);
    expect((seen[3] ?? 0) - (seen[2] ?? 0)).toBeGreaterThanOrEqual(980);
  });

  it('after 429 without any header', async () => {
    expect((await runWith(only([0, 2, 4], withStatus(429)))).code).toBe(0);
  });

  it('but not for ever', async () => {
    const run = await runWith(withStatus(503));
    expect(run).toMatchObject({ code: 2, text: undefined });
    expect(run.server.requests).toHaveLength(7);
    expect(run.warnings).toContain('/campaigns/list was answered with 503 status 503');
  });

  it('but not after answers that stay the same', async () => {
    const run = await runWith(withStatus(400));
    expect(run).toMatchObject({ code: 2, text: undefined });
    expect(run.server.requests).toHaveLength(1);
  });
});

describe('a clear message and no file', () => {
  it('for a key that is not known: both variables are named', async () => {
    const run = await runWith(withStatus(401));
    expect(run).toMatchObject({ code: 2, text: undefined });
    expect(run.server.requests).toHaveLength(1);
    expect(run.warnings).toMatch(/401 Unauthorized.*BRAZE_API_KEY.*BRAZE_REST_ENDPOINT/);
  });

  it.each([
    ['text', 'hello'],
    ['a page', '<!doctype html><title>Braze</title>'],
    ['half of JSON', '{"campaigns": ['],
    ['nothing', ''],
  ])('for an answer that is no JSON: %s', async (_name, text) => {
    const run = await runWith((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(text);
      return true;
    });
    expect(run).toMatchObject({ code: 2, text: undefined });
    expect(run.warnings).toContain('no JSON');
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no list', { message: 'success' }],
    ['another list', { message: 'success', campaigns: 'none' }],
    ['an entry without an id', { message: 'success', campaigns: [{ name: 'A' }] }],
    ['an entry that is none', { message: 'success', campaigns: [null] }],
  ])('for an answer that is not as documented: %s', async (_name, content) => {
    const run = await runWith((_request, response) => {
      sendJson(response, 200, content);
      return true;
    });
    expect(run).toMatchObject({ code: 2, text: undefined });
    expect(run.warnings).toContain('as the documentation says');
  });

  it('for a host that leads elsewhere: the key is not sent there', async () => {
    const run = await runWith((_request, response) => {
      response.writeHead(302, { Location: 'http://127.0.0.1:1/login' });
      response.end();
      return true;
    });
    expect(run.code).toBe(2);
    expect(run.warnings).toContain('answered with another address');
  });

  it('for a server that takes too long', async () => {
    const run = await runWith(() => true, { args: ['--timeout', '0.05'] });
    expect(run.code).toBe(2);
    expect(run.warnings).toContain('no answer within 0.05 s');
  });

  it('for a server that is not there', async () => {
    const server = await startBrazeServer(workspaceWith(1));
    await server.close();
    const run = await runAgainst(server.origin);
    expect(run).toMatchObject({ code: 2, files: [] });
    expect(run.warnings).toMatch(/^braze-lint: \/campaigns\/list was not answered: .*ECONNREFUSED/);
  });

  it('for connections that are always cut halfway', async () => {
    const run = await runWith(cutHalfway);
    expect(run.code).toBe(2);
    expect(run.warnings).toContain('/campaigns/list was not answered');
  });

  it('for a server that repeats the key', async () => {
    const run = await runWith(({ headers }, response) => {
      sendJson(response, 400, { message: `no such key: ${String(headers.authorization)}` });
      return true;
    });
    expect(run.warnings).toContain('***');
  });
});

describe('a run that was cut off', () => {
  const brokenAfter =
    (count: number): Disturbance =>
    (request, response) =>
      request.index >= count && withStatus(400)(request, response);

  it('leaves what it has read, and the next one goes on from there', async () => {
    let isBroken = true;
    const server = await startBrazeServer(workspaceWith(40), (request, response) => {
      if (!isBroken || request.url.pathname !== '/segments/list') return false;
      return withStatus(400)(request, response);
    });
    servers.push(server);
    const first = await runAgainst(server.origin);
    expect(first).toMatchObject({ code: 2, files: ['braze.snapshot.json.partial'] });
    expect(leavings(first)).not.toContain(secret);
    isBroken = false;
    const before = server.requests.length;
    const second = await runAgainst(server.origin, { folder: first.folder, now: morning + 60_000 });
    expect(second).toMatchObject({ code: 0, files: ['braze.snapshot.json'] });
    expect(second.warnings).toContain('Going on');
    const again = server.requests.slice(before).map(({ url }) => url.pathname);
    expect(again).not.toContain('/campaigns/list');
    expect(again).toContain('/segments/list');
    expect(second.text).toContain('"taken": "2026-11-27T06:00:00.000Z"');
  });

  it.each([
    ['with another key', { BRAZE_API_KEY: 'other' }, morning, []],
    ['a day later', {}, morning + 90_000_000, []],
    ['when it is told to', {}, morning, ['--fresh']],
  ])('is not gone on with %s', async (_name, variables, now, args) => {
    const server = await startBrazeServer(workspaceWith(40), brokenAfter(4));
    servers.push(server);
    const { folder } = await runAgainst(server.origin);
    const all = { BRAZE_REST_ENDPOINT: server.origin, BRAZE_API_KEY: secret, ...variables };
    const second = await runAgainst(server.origin, { folder, now, args, variables: all });
    expect(second.warnings).not.toContain('Going on');
  });

  it('leaves a file that may be broken without harm', async () => {
    const server = await startBrazeServer(workspaceWith(2));
    servers.push(server);
    for (const text of ['{', 'null', '[]', '{"version":1,"taken":"x","lists":{},"messages":{}}']) {
      const { folderWith } = await import('../support/temporary-folder.js');
      const folder = folderWith({ 'braze.snapshot.json.partial': text });
      expect(await runAgainst(server.origin, { folder })).toMatchObject({
        code: 0,
        files: ['braze.snapshot.json'],
      });
    }
  });
});
