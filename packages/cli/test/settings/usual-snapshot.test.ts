import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { findSettings } from '../../src/settings/find-settings.js';
import { runIn } from '../support/run-in.js';
import { folderWith } from '../support/temporary-folder.js';

const usual = 'braze.snapshot.json';
const config = 'braze-lint.config.json';

/** A workspace without any campaign. */
const snapshot = (changes: object = {}): string =>
  JSON.stringify({
    version: 1,
    taken: new Date().toISOString(),
    complete: ['campaigns'],
    campaigns: [],
    ...changes,
  });

async function snapshotIn(cwd: string, named?: string): Promise<unknown> {
  const { raw, settings } = await findSettings(cwd, named);
  const file = typeof raw['snapshot'] === 'string' ? raw['snapshot'] : undefined;
  expect(settings.snapshot?.file).toBe(file);
  return raw['snapshot'];
}

describe('a snapshot by the usual name', () => {
  it('is taken in the current folder, without settings or beside them', async () => {
    const bare = folderWith({ [usual]: snapshot() });
    await expect(snapshotIn(bare)).resolves.toBe(join(bare, usual));
    const beside = folderWith({ [usual]: snapshot(), [config]: '{ "timeZone": "UTC" }' });
    await expect(snapshotIn(beside)).resolves.toBe(join(beside, usual));
    const manifest = folderWith({ [usual]: snapshot(), 'package.json': '{ "brazeLint": {} }' });
    await expect(snapshotIn(manifest)).resolves.toBe(join(manifest, usual));
  });

  it('is taken beside the settings before the one in the current folder', async () => {
    const files = { [config]: '{}', [usual]: snapshot(), [`app/${usual}`]: snapshot(), 'other/.keep': '' };
    const root = folderWith(files);
    await expect(snapshotIn(join(root, 'app'))).resolves.toBe(join(root, usual));
    await expect(snapshotIn(join(root, 'other'))).resolves.toBe(join(root, usual));
    const below = folderWith({ 'ci/x.json': '{}', [usual]: snapshot() });
    await expect(snapshotIn(below, 'ci/x.json')).resolves.toBe(join(below, usual));
  });

  it.each([
    ['null', undefined],
    ['"other.json"', 'other.json'],
    ['7', undefined],
  ])('is not taken where the settings say %s', async (written, expected) => {
    const cwd = folderWith({ [usual]: snapshot(), [config]: `{ "snapshot": ${written} }` });
    const { settings } = await findSettings(cwd);
    expect(settings.snapshot?.file).toBe(expected && join(cwd, expected));
  });

  it('is not looked for above, and is no folder', async () => {
    const cwd = folderWith({ [usual]: snapshot(), 'app/.keep': '', [`odd/${usual}/x`]: '' });
    await expect(snapshotIn(join(cwd, 'app'))).resolves.toBeUndefined();
    await expect(snapshotIn(join(cwd, 'odd'))).resolves.toBeUndefined();
  });

  it('stands from the folder of the settings where they give its age, too', async () => {
    const cwd = folderWith({ 'ci/x.json': '{ "snapshot": { "file": "s.json", "maxAgeDays": 3 } }' });
    const { settings, problems } = await findSettings(cwd, 'ci/x.json');
    expect(problems).toEqual([]);
    expect(settings.snapshot).toEqual({ file: join(cwd, 'ci/s.json'), maxAgeDays: 3 });
  });

  it('is what ids are compared with', async () => {
    const code = `await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ campaign_id: 'c', broadcast: true }) });\n`;
    const found = await runIn({ files: { 'a.js': code, [usual]: snapshot() } });
    expect(found).toMatchObject({ code: 1, output: expect.stringContaining('braze/known-campaign') });
    const known = await runIn({ files: { 'a.js': code, [usual]: snapshot({ campaigns: [{ id: 'c' }] }) } });
    expect(known.code).toBe(0);
    const off = { 'a.js': code, [usual]: snapshot(), [config]: '{ "snapshot": null }' };
    expect(await runIn({ files: off })).toMatchObject({ code: 0, warnings: '' });
  });

  it('makes the cache void when it changes, also where its age is given', async () => {
    const code = `await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ campaign_id: 'c', broadcast: true }) });\n`;
    const settings = '{ "snapshot": { "file": "s.json", "maxAgeDays": 3 } }';
    const cwd = folderWith({
      'a.js': code,
      's.json': snapshot({ campaigns: [{ id: 'c' }] }),
      [config]: settings,
    });
    expect((await runIn({ cwd }, '--cache', 'a.js')).code).toBe(0);
    writeFileSync(join(cwd, 's.json'), snapshot());
    expect((await runIn({ cwd }, '--cache', 'a.js')).code).toBe(1);
  });
});
