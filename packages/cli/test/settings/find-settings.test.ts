import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { findSettings } from '../../src/settings/find-settings.js';
import { runIn } from '../support/run-in.js';
import { folderWith } from '../support/temporary-folder.js';

const call = { callee: 'sendToBraze', endpoint: '/messages/send', payloadArgument: 0 };
const text = (settings: object): string => JSON.stringify(settings);

describe('findSettings', () => {
  it('finds none where there are none', async () => {
    expect(await findSettings(folderWith({}))).toEqual({ raw: {}, settings: {}, problems: [] });
  });

  it('finds a file of its own, or a part of package.json, in the folder or above', async () => {
    const own = folderWith({ 'braze-lint.config.json': text({ calls: [call] }), 'a/b/.keep': '' });
    expect((await findSettings(join(own, 'a/b'))).settings).toEqual({ calls: [call] });
    const cwd = folderWith({
      'package.json': text({ name: 'x', brazeLint: { permissions: ['messages.send'] } }),
      'a/package.json': text({ name: 'y' }),
    });
    expect((await findSettings(join(cwd, 'a'))).settings).toEqual({ permissions: ['messages.send'] });
  });

  it('takes the file that is named, and its $schema for no setting', async () => {
    const cwd = folderWith({
      'braze-lint.config.json': text({ calls: [call] }),
      'ci/x.json': text({ $schema: 'y', timeZone: 'Europe/Berlin', snapshot: 'braze.snapshot.json' }),
    });
    const { raw, problems } = await findSettings(cwd, 'ci/x.json');
    expect(problems).toEqual([]);
    expect(raw).toEqual({ timeZone: 'Europe/Berlin', snapshot: join(cwd, 'ci/braze.snapshot.json') });
  });

  it('tells what is wrong with a part, and keeps the rest', async () => {
    const wrong = {
      calls: [{ callee: 1, payloadArgument: 0 }, call],
      timeZone: 'Mars',
      permissions: ['x'],
      colour: 1,
    };
    const cwd = folderWith({ 'braze-lint.config.json': text(wrong) });
    const { settings, problems } = await findSettings(cwd);
    expect(settings).toEqual({ calls: [call] });
    expect(problems.map(({ path }) => path)).toEqual(Array(problems.length).fill('braze-lint.config.json'));
    const messages = problems.map(({ message }) => message).join('\n');
    for (const part of [
      'calls[0].callee has to be',
      'timeZone has to be',
      'permissions[0] `x` is no',
      'colour is not known',
    ]) {
      expect(messages).toContain(part);
    }
  });

  it.each([
    ['braze-lint.config.json', '{ "calls": ', /^it is not JSON: /],
    ['package.json', '{', /^it is not JSON: /],
    ['braze-lint.config.json', '[]', /^it has to hold an object$/],
  ])('tells that %s cannot be read: %s', async (name, content, message) => {
    expect(await findSettings(folderWith({ [name]: content }))).toMatchObject({
      settings: {},
      problems: [{ path: name, message: expect.stringMatching(message) }],
    });
  });

  it('tells that the named file is not there', async () => {
    expect((await findSettings(folderWith({}), 'x.json')).problems).toEqual([
      { path: 'x.json', message: 'no such file or folder' },
    ]);
  });

  it('ends the command with 2 when they are broken, and the code is checked all the same', async () => {
    const files = {
      'braze-lint.config.json': text({ timeZone: 'Mars', calls: [call] }),
      'a.js':
        "import { sendToBraze } from './b.js';\nsendToBraze({ external_user_ids: ['a'], messages: { apple_push: { alert: 'Hi', extra: 'x' } } });",
    };
    const { code, output, warnings } = await runIn({ files });
    expect(code).toBe(2);
    expect(output).toContain('braze/valid-push-extra');
    expect(warnings).toMatch(
      /^braze-lint: braze-lint\.config\.json: timeZone has to be .* This part is left out\.\n$/,
    );
  });
});
