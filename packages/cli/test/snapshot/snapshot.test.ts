import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';

import { readSnapshot } from '@braze-lint/analyzer';
import { afterEach, describe, expect, it } from '@jest/globals';
import * as formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

import type { SnapshotContent } from '../../src/snapshot/snapshot-content.js';
import type { BrazeServer, Disturbance } from '../support/braze/braze-server.js';
import { sendJson, startBrazeServer } from '../support/braze/braze-server.js';
import type { RunOptions, SnapshotRun } from '../support/braze/run-against.js';
import { leavings, morning, runAgainst } from '../support/braze/run-against.js';
import type { TestWorkspace } from '../support/braze/workspace.js';
import { secret, workspaceWith } from '../support/braze/workspace.js';
import { folderWith } from '../support/temporary-folder.js';

const servers: BrazeServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(workspace: TestWorkspace, disturb?: Disturbance): Promise<BrazeServer> {
  const server = await startBrazeServer(workspace, disturb);
  servers.push(server);
  return server;
}

async function runOn(
  workspace: TestWorkspace,
  disturb?: Disturbance,
  options?: RunOptions,
): Promise<SnapshotRun> {
  const { origin } = await start(workspace, disturb);
  const run = await runAgainst(origin, options);
  expect(leavings(run)).not.toContain(secret);
  return run;
}

function contentOf({ text }: SnapshotRun): SnapshotContent {
  return JSON.parse(text ?? 'null') as SnapshotContent;
}

const schema = JSON.parse(
  readFileSync(join(__dirname, '../../../../schemas/generated/snapshot.json'), 'utf8'),
) as object;
const validator = new Ajv2020({ strict: false });
formats.default.default(validator);
const isValid = validator.compile(schema);

describe('a snapshot', () => {
  it('holds all campaigns, Canvases and segments, page after page', async () => {
    const run = await runOn(workspaceWith(250));
    expect(run).toMatchObject({ code: 0, files: ['braze.snapshot.json'] });
    const content = contentOf(run);
    expect(isValid(content)).toBe(true);
    expect(content.campaigns).toHaveLength(250);
    expect(content.campaigns[3]).toEqual({
      id: 'campaign-0003',
      name: 'Campaign 3',
      api: true,
      messages: [
        { id: 'campaign-0003-email', name: 'Variation 1', channel: 'email' },
        { id: 'campaign-0003-push', name: 'Push', channel: 'ios_push' },
      ],
    });
    expect(content.segments.map(({ id }) => id)).toEqual(['segment-1', 'segment-2']);
    expect(content.complete).toEqual(['campaigns', 'canvases', 'messages', 'segments']);
    expect(content.missing).toEqual({ apps: { reason: 'unlisted' } });
    expect(content.taken).toBe('2026-11-27T06:00:00.000Z');
    expect(run.output).toBe(
      'braze.snapshot.json: 250 campaigns with 500 message variations, 1 Canvas, 2 segments.\n',
    );
  });

  it('asks for archived ones, and for one page after the last', async () => {
    const server = await start(workspaceWith(200));
    await runAgainst(server.origin);
    const lists = server.requests.filter(({ url }) => url.pathname === '/campaigns/list');
    expect(lists.map(({ url }) => url.search)).toEqual([
      '?include_archived=true&page=0',
      '?include_archived=true&page=1',
      '?include_archived=true&page=2',
    ]);
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('can be read by the analyzer', async () => {
    const read = readSnapshot(contentOf(await runOn(workspaceWith(4))));
    if (read.kind !== 'read') throw new Error(JSON.stringify(read));
    expect(read.snapshot.campaigns.get('campaign-0001')?.messages?.get('campaign-0001-push')?.channel).toBe(
      'ios_push',
    );
  });

  it('is the same but for its time, in whatever order the API answers', async () => {
    const workspace = workspaceWith(30);
    const reversed = {
      ...workspace,
      campaigns: [...workspace.campaigns].reverse(),
      segments: [...workspace.segments].reverse(),
    };
    const first = await runOn(workspace);
    const second = await runOn(reversed, undefined, { now: morning + 3_600_000 });
    expect(second.text).toBe(first.text?.replace('2026-11-27T06:00', '2026-11-27T07:00'));
    expect(second.text).not.toBe(first.text);
  });

  it('keeps the apps that were written into it by hand', async () => {
    const { origin } = await start(workspaceWith(1));
    const first = await runAgainst(origin);
    const file = join(first.folder, 'braze.snapshot.json');
    const content = contentOf(first);
    const apps = [{ id: 'app-1', name: 'Shop' }];
    writeFileSync(file, JSON.stringify({ ...content, complete: [...content.complete, 'apps'], apps }));
    const second = contentOf(await runAgainst(origin, { folder: first.folder }));
    expect(second).toMatchObject({ apps, missing: {} });
    expect(second.complete).toContain('apps');
    writeFileSync(file, JSON.stringify({ ...content, apps }));
    const third = contentOf(await runAgainst(origin, { folder: first.folder }));
    expect(third).toMatchObject({ apps, missing: { apps: { reason: 'unlisted' } } });
    expect(third.complete).not.toContain('apps');
  });

  it.each(['null', '[]', '{"apps": 3}', 'no JSON'])(
    'takes the place of a file that holds %s',
    async (text) => {
      const run = await runOn(workspaceWith(1), undefined, {
        folder: folderWith({ 'braze.snapshot.json': text }),
      });
      expect(run.code).toBe(0);
      expect(isValid(contentOf(run))).toBe(true);
    },
  );

  it('is written where the arguments say', async () => {
    const run = await runOn(workspaceWith(1), undefined, { args: ['--output', 'other.json'] });
    expect(run.files).toEqual(['other.json']);
  });
});

describe('what the key may not read', () => {
  it('is missing, with the permission, and not complete', async () => {
    const run = await runOn(workspaceWith(2, { denied: ['segments.list'] }));
    const content = contentOf(run);
    expect(run.code).toBe(0);
    expect(content.complete).toEqual(['campaigns', 'canvases', 'messages']);
    expect(content.missing.segments).toEqual({ reason: 'permission', permission: 'segments.list' });
    expect(isValid(content)).toBe(true);
    expect(run.warnings).toContain('lacks segments');
    expect(run.warnings).toContain('segments.list (403 Access Denied)');
  });

  it('is told once for the message variations of all campaigns', async () => {
    const server = await start(workspaceWith(100, { denied: ['campaigns.details'] }));
    const run = await runAgainst(server.origin);
    const content = contentOf(run);
    expect(content.missing.messages).toEqual({ reason: 'permission', permission: 'campaigns.details' });
    expect(content.campaigns.some(({ messages }) => messages !== undefined)).toBe(false);
    expect(content.complete).toEqual(['campaigns', 'canvases', 'segments']);
    expect(server.requests.filter(({ url }) => url.pathname === '/campaigns/details').length).toBeLessThan(
      10,
    );
  });

  it('is nothing to write a file for, where it is everything', async () => {
    const denied = ['campaigns.list', 'canvas.list', 'segments.list'];
    const run = await runOn(workspaceWith(2, { denied }));
    expect(run).toMatchObject({ code: 2, text: undefined });
    expect(run.warnings).toContain('nothing was written');
  });

  it('takes the message variations of a campaign along that cannot be read', async () => {
    const run = await runOn(workspaceWith(3), ({ url }, response) => {
      if (url.searchParams.get('campaign_id') !== 'campaign-0001') return false;
      sendJson(response, 400, { message: 'Invalid campaign ID' });
      return true;
    });
    const content = contentOf(run);
    expect(content.complete).not.toContain('messages');
    expect(content.missing.messages).toEqual({ reason: 'failed' });
    expect(content.campaigns.map(({ messages }) => messages?.length)).toEqual([2, undefined, 2]);
    expect(run.warnings).toContain('not all of them could be read');
  });
});

describe('permissions', () => {
  it('are not asked for without being told to', async () => {
    expect(contentOf(await runOn(workspaceWith(1))).permissions).toBeUndefined();
  });

  it('are what the API answers 403 to, and what it answers otherwise', async () => {
    const denied = ['templates.email.list', 'catalogs.get'];
    const server = await start(workspaceWith(1, { denied }));
    const run = await runAgainst(server.origin, { args: ['--permissions'] });
    const { permissions } = contentOf(run);
    expect(permissions?.denied).toEqual(['catalogs.get', 'templates.email.list']);
    expect(permissions?.granted).toEqual(
      expect.arrayContaining(['campaigns.list', 'events.list', 'kpi.dau.data_series']),
    );
    expect(permissions?.granted).not.toContain('messages.send');
    expect(isValid(contentOf(run))).toBe(true);
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('are not told of answers that say nothing of them', async () => {
    const run = await runOn(
      workspaceWith(1),
      ({ url }, response) => {
        if (url.pathname !== '/events/list' && url.pathname !== '/feed/list') return false;
        sendJson(response, url.pathname === '/feed/list' ? 404 : 401, { message: 'no' });
        return true;
      },
      { args: ['--permissions'] },
    );
    const { granted = [], denied = [] } = contentOf(run).permissions ?? {};
    expect([...granted, ...denied].filter((name) => /^(?:events|feed)\.list$/.test(name))).toEqual([]);
  });
});

describe('on a terminal', () => {
  it('a bar is shown, and nothing of it stays in the output', async () => {
    const watched = new PassThrough();
    const shown: string[] = [];
    watched.on('data', (data: Buffer) => shown.push(data.toString()));
    const run = await runOn(workspaceWith(5), undefined, { watched });
    expect(shown.join('')).toContain('Message variations');
    expect(shown.join('')).toContain('5');
    expect(run.warnings).toBe('');
    expect(run.output).toMatch(/^braze\.snapshot\.json: 5 campaigns/);
  });

  it('in a pipe, each step has a line', async () => {
    const { warnings } = await runOn(workspaceWith(5));
    expect(warnings).toBe('Campaigns: 5\nCanvases: 1\nSegments: 2\nMessage variations: 5\n');
  });
});
