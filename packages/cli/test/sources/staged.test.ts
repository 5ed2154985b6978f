import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { git, repositoryWith } from '../support/git-repository.js';
import { good, refused, runIn } from '../support/run-in.js';
import { folderWith } from '../support/temporary-folder.js';

const paths = (output: string): string[] =>
  [...output.matchAll(/^(\S+):\d+:\d+ {2}/gm)].map(([, path]) => path ?? '');

describe('--staged', () => {
  it('checks what the next commit would add or change, and nothing else', async () => {
    const cwd = repositoryWith({ 'old.mjs': refused, 'changed.mjs': good, 'gone.mjs': good });
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '-m', 'first');
    for (const name of ['changed.mjs', 'sub-äö new.mjs', 'unstaged.mjs'])
      writeFileSync(join(cwd, name), refused);
    git(cwd, 'rm', '--quiet', 'gone.mjs');
    git(cwd, 'add', 'changed.mjs', 'sub-äö new.mjs');
    const { code, output, warnings } = await runIn({ cwd }, '--staged', '--format', 'json');
    const results = JSON.parse(output) as { filePath: string; errorCount: number }[];
    expect(results.map(({ filePath, errorCount }) => [filePath.slice(cwd.length + 1), errorCount])).toEqual([
      ['changed.mjs', 1],
      ['sub-äö new.mjs', 1],
    ]);
    expect({ code, warnings }).toEqual({ code: 1, warnings: '' });
  });

  it('takes the content of the index, also where the file in the folder is another', async () => {
    const cwd = repositoryWith({ 'a.mjs': refused, 'b.mjs': good });
    git(cwd, 'add', '.');
    writeFileSync(join(cwd, 'a.mjs'), good);
    writeFileSync(join(cwd, 'b.mjs'), refused);
    const { code, output } = await runIn({ cwd }, '--staged');
    expect(paths(output)).toEqual(['a.mjs']);
    expect(code).toBe(1);
  });

  it('works before the first commit, from a folder inside, for some paths, and tells when there is nothing', async () => {
    const cwd = repositoryWith({ 'app/a.mjs': refused, 'lib/b.mjs': refused, 'app/c.md': '' });
    expect(await runIn({ cwd }, '--staged')).toEqual({
      code: 0,
      output: 'No findings in 0 files.\n',
      warnings: 'braze-lint: Nothing that can be checked is staged.\n',
    });
    git(cwd, 'add', '.');
    expect(paths((await runIn({ cwd }, '--staged', 'lib')).output)).toEqual(['lib/b.mjs']);
    const inside = join(cwd, 'app');
    expect(paths((await runIn({ cwd: inside }, '--staged')).output)).toEqual(['a.mjs']);
    expect(paths((await runIn({ cwd: inside }, '--staged', '..')).output)).toEqual(['a.mjs', '../lib/b.mjs']);
  });

  it('leaves out links, what others wrote, and JSON that is no body', async () => {
    const body = '{ "$schema": "x/messages/send.json", "broadcast": true }';
    const cwd = repositoryWith({ 'dist/a.mjs': refused, 'b.json': '{}', 'c.json': body, 'd.mjs': good });
    symlinkSync('d.mjs', join(cwd, 'link.mjs'));
    git(cwd, 'add', '.');
    const { output } = await runIn({ cwd }, '--staged');
    expect(paths(output)).toEqual(['c.json']);
    expect(output).toContain('1 error in 1 of 2 files.');
  });

  it('says that there is no repository', async () => {
    expect(await runIn({ cwd: folderWith({}) }, '--staged')).toMatchObject({
      code: 2,
      warnings: 'braze-lint: this is not in a git repository, so nothing is staged\n',
    });
  });

  it('ends with 2 for a staged file that cannot be parsed, and checks the others', async () => {
    const cwd = repositoryWith({ 'a.mjs': 'const = 1', 'b.mjs': refused });
    git(cwd, 'add', '.');
    const { code, output } = await runIn({ cwd }, '--staged');
    expect(code).toBe(2);
    expect(paths(output)).toEqual(['a.mjs', 'b.mjs']);
  });
});
