import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { folderWith } from './support/temporary-folder.js';

const bin = join(__dirname, '../dist/bin.js');

function braze(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('bin', () => {
  beforeAll(() => {
    if (!existsSync(bin)) throw new Error('Run `npm run build` first: this test runs what was built.');
  });

  it('checks the current folder and sets the exit code', () => {
    const cwd = folderWith({
      'braze.js': "fetch(url + '/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({}) });\n",
    });
    const { status, stdout, stderr } = braze(cwd);
    expect(stderr).toBe('');
    expect(stdout).toContain('braze.js:1:');
    expect(status).toBe(1);
  });

  it('prints with the formatter of ESLint', () => {
    const cwd = folderWith({ 'broken.ts': 'const = 1;' });
    const { status, stdout } = braze(cwd, '--format', 'stylish', 'broken.ts');
    expect(stdout).toMatch(/broken\.ts\n {2}1:6 {2}error {2}Parsing error: /);
    expect(status).toBe(2);
  });

  it('prints its version', () => {
    expect(braze('.', '--version')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});
