import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { findFiles } from '../../src/sources/find-files.js';
import { folderWith } from '../support/temporary-folder.js';

async function find(cwd: string, ...paths: string[]) {
  const { files, ...others } = await findFiles({ paths, cwd, ignore: true, settings: {} });
  return { files: files.map((file) => relative(cwd, file).replaceAll('\\', '/')), ...others };
}

const nothingElse = { problems: [], notes: [] };

describe('findFiles', () => {
  it('takes all JavaScript and TypeScript of a folder, and leaves out what others wrote', async () => {
    const cwd = folderWith({
      'a.js': '',
      'b/c.tsx': '',
      'b/d.mts': '',
      'b/e.CJS': '',
      'b/f.vue': '',
      'b/g.svelte': '',
      '.storybook/f.ts': '',
      'readme.md': '',
      'style.css': '',
      'lib.min.js': '',
      'node_modules/x/index.js': '',
      'packages/y/dist/index.js': '',
      '.git/hooks/z.js': '',
    });
    expect(await find(cwd, '.')).toEqual({
      files: ['.storybook/f.ts', 'a.js', 'b/c.tsx', 'b/d.mts', 'b/e.CJS', 'b/f.vue', 'b/g.svelte'],
      ...nothingElse,
    });
  });

  it('takes what is named, wherever it is', async () => {
    const cwd = folderWith({ 'dist/a.js': '', 'node_modules/x/b.js': '', 'here/.keep': '' });
    expect((await find(cwd, 'dist', 'node_modules/x/b.js')).files).toEqual([
      'dist/a.js',
      'node_modules/x/b.js',
    ]);
    expect((await find(join(cwd, 'here'), '../dist')).files).toEqual(['../dist/a.js']);
  });

  it('takes each file once', async () => {
    const cwd = folderWith({ 'a.js': '', 'b.js': '' });
    expect((await find(cwd, 'b.js', '.', './a.js', join(cwd, 'b.js'))).files).toEqual(['b.js', 'a.js']);
  });

  it('resolves globs, also above the current folder and with folders that look like globs', async () => {
    const cwd = folderWith({
      'app/[id]/a.ts': '',
      'app/b.ts': '',
      'app/c.md': '',
      'app/dist/d.ts': '',
      'here/.keep': '',
    });
    expect((await find(cwd, 'app/**/*')).files).toEqual(['app/[id]/a.ts', 'app/b.ts']);
    expect((await find(join(cwd, 'here'), '../**/b.{ts,js}')).files).toEqual(['../app/b.ts']);
    expect((await find(cwd, 'app/[id]')).files).toEqual(['app/[id]/a.ts']);
  });

  it('does not follow links of a folder, so that it comes to an end', async () => {
    const cwd = folderWith({ 'a/b.js': '' });
    symlinkSync(cwd, join(cwd, 'a', 'loop'), 'junction');
    expect(await find(cwd, '.')).toEqual({ files: ['a/b.js'], ...nothingElse });
    expect(await find(cwd, '**/*.js')).toEqual({ files: ['a/b.js'], ...nothingElse });
  });

  it('names what it does not find, and goes on', async () => {
    const cwd = folderWith({ 'a.js': '' });
    expect(await find(cwd, 'nowhere', 'a.js', 'a.js/b.js', '*.ts')).toEqual({
      files: ['a.js'],
      problems: [
        { path: 'nowhere', message: 'no such file or folder' },
        { path: 'a.js/b.js', message: 'no such file or folder' },
        { path: '*.ts', message: 'no file matches' },
      ],
      notes: [],
    });
  });

  it('takes the JSON that names a schema of an endpoint', async () => {
    const body = '{ "$schema": "x/messages/send.json" }';
    const cwd = folderWith({
      'a.json': body,
      'b.json5': body,
      'c.jsonc': body,
      'd.json': '{}',
      'e.txt': body,
    });
    expect(await find(cwd, '.')).toEqual({ files: ['a.json', 'b.json5', 'c.jsonc'], ...nothingElse });
    expect((await find(cwd, '*.json')).files).toEqual(['a.json']);
    expect(await find(cwd, 'd.json')).toEqual({
      files: [],
      problems: [],
      notes: ['d.json was left out: it is JSON, and its "$schema" names no endpoint of Braze.'],
    });
  });

  it('tells what it leaves out although it was named', async () => {
    const cwd = folderWith({ 'a.md': '', 'empty/.keep': '' });
    expect(await find(cwd, 'a.md', 'empty')).toEqual({
      files: [],
      problems: [],
      notes: [
        'a.md was left out: it is neither JavaScript nor TypeScript, nor Vue, Svelte or JSON.',
        'empty has nothing to check that was not checked already.',
      ],
    });
  });

  it('takes the JSON that the settings say holds bodies', async () => {
    const cwd = folderWith({ 'payloads/a.json': '{}', 'b.json': '{}' });
    const settings = {
      files: [{ files: ['payloads/*.json'], endpoint: '/messages/send', endpointKeys: false, body: [] }],
    };
    const { files } = await findFiles({ paths: ['.'], cwd, ignore: true, settings });
    expect(files.map((file) => relative(cwd, file))).toEqual([join('payloads', 'a.json')]);
  });

  it('leaves out what git ignores, unless it is named or nothing is to be ignored', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': '*.gen.js\n/out/\n',
      'a.js': '',
      'a.gen.js': '',
      'out/b.js': '',
      'out/c.gen.js': '',
      'lib/out/d.js': '',
      'lib/.gitignore': '!kept.gen.js\nprivate\n',
      'lib/kept.gen.js': '',
      'lib/private/e.js': '',
    });
    const seen = ['a.js', 'lib/kept.gen.js', 'lib/out/d.js'];
    expect((await find(cwd, '.')).files).toEqual(seen);
    expect((await find(cwd, '**/*.js')).files).toEqual(seen);
    expect((await find(join(cwd, 'lib'), '.')).files).toEqual(['kept.gen.js', 'out/d.js']);
    // Below a folder that was named on purpose, the files inside of it still hold.
    expect((await find(cwd, 'out', 'lib/private', 'a.gen.js')).files).toEqual([
      'out/b.js',
      'out/c.gen.js',
      'lib/private/e.js',
      'a.gen.js',
    ]);
    const { files } = await findFiles({ paths: ['.'], cwd, ignore: false, settings: {} });
    expect(files).toHaveLength(7);
  });

  it('tells that a configuration of ESLint cannot be read, and goes on', async () => {
    const cwd = folderWith({ 'eslint.config.js': 'throw new Error("no");', 'a.js': '' });
    const { files, problems, notes } = await find(cwd, 'a.js');
    expect({ files, problems }).toEqual({ files: ['a.js'], problems: [] });
    expect(notes).toEqual([
      expect.stringMatching(/^The configuration of ESLint could not be read, so nothing is left out/),
    ]);
  });
});
