import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, expect, it } from '@jest/globals';

import type { BrazeServer } from '../support/braze/braze-server.js';
import { startBrazeServer } from '../support/braze/braze-server.js';
import { leavings, runAgainst } from '../support/braze/run-against.js';
import { secret, workspaceWith } from '../support/braze/workspace.js';
import { folderWith } from '../support/temporary-folder.js';

const bin = join(__dirname, '../../dist/bin.js');

const HANGS_AT = 50;

/** Starting a process takes its time on a busy computer. */
const PATIENCE = 60_000;

let server: BrazeServer;

afterEach(() => server.close());

it(
  'a run that is killed is gone on with, and what it had read is not read again',
  async () => {
    if (!existsSync(bin)) throw new Error('Run `npm run build` first: this test runs what was built.');
    const folder = folderWith({});
    const details = (): readonly string[] =>
      server.requests.flatMap(({ url }) => url.searchParams.get('campaign_id') ?? []);
    let isHanging = true;
    let reached: (() => void) | undefined;
    const hanging = new Promise<void>((resolve) => (reached = resolve));
    server = await startBrazeServer(workspaceWith(120), () => {
      if (!isHanging || details().length < HANGS_AT) return false;
      reached?.();
      return true;
    });
    const env = { ...process.env, BRAZE_REST_ENDPOINT: server.origin, BRAZE_API_KEY: secret };
    const child = spawn(process.execPath, [bin, 'snapshot'], { cwd: folder, env, stdio: 'ignore' });
    const ended = new Promise((resolve) =>
      child.once('exit', (_code, signal) => {
        resolve(signal);
      }),
    );
    await hanging;
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readdirSync(folder)).toContain('braze.snapshot.json.partial');
    expect(readdirSync(folder)).not.toContain('braze.snapshot.json');

    isHanging = false;
    const first = details();
    const run = await runAgainst(server.origin, { folder, now: Date.now() });
    expect(run.code).toBe(0);
    expect(run.warnings).toContain('Going on');
    expect(leavings(run)).not.toContain(secret);
    const again = details().slice(first.length);
    // The run saves after every 20 campaigns; what it was saving when it was killed may be lost.
    expect(again.length).toBeLessThanOrEqual(120 - 20);
    expect(new Set([...first, ...again]).size).toBe(120);
    const uninterrupted = await runAgainst(server.origin, { now: Date.now() });
    const withoutTime = (text = ''): string => text.replace(/"taken": "[^"]+"/, '');
    expect(withoutTime(run.text)).toBe(withoutTime(uninterrupted.text));
  },
  PATIENCE,
);
