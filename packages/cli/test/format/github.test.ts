import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { github } from '../../src/format/github.js';
import { lossy, refused, runIn } from '../support/run-in.js';
import { folderWith } from '../support/temporary-folder.js';

describe('github', () => {
  it('makes an annotation of each finding and each problem', async () => {
    const files = { 'src/a.mjs': refused, 'b.mjs': lossy, 'c.mjs': 'const = 1' };
    const { code, output } = await runIn({ files }, '--format', 'github', '.', 'nowhere');
    expect(output.split('\n')).toEqual([
      expect.stringMatching(
        /^::warning file=b\.mjs,line=3,endLine=3,col=\d+,endColumn=\d+,title=braze\/no-unknown-property::`campaignId` /,
      ),
      '::error file=c.mjs,line=1,col=7::Parsing error: Unexpected token =',
      expect.stringMatching(
        /^::error file=src\/a\.mjs,line=3,endLine=3,col=24,endColumn=25,title=braze\/require-recipients::The body of /,
      ),
      '::error file=nowhere::no such file or folder',
      '',
    ]);
    expect(code).toBe(2);
  });

  it('names files as the repository does that GitHub has checked out', async () => {
    const root = folderWith({ 'packages/x/a.mjs': refused });
    const env = { GITHUB_WORKSPACE: root };
    const { output } = await runIn({ cwd: join(root, 'packages/x'), env }, '--format', 'github');
    expect(output).toMatch(/^::error file=packages\/x\/a\.mjs,/);
  });

  it('escapes what would end a command or a property', () => {
    const report = {
      results: [],
      problems: [{ path: 'a,b:c%.js', message: '100 %\r\nand more' }],
      notes: [],
    };
    expect(github({ report, strict: false, terminal: { cwd: '/r', colors: false, env: {} } })).toBe(
      '::error file=a%2Cb%3Ac%25.js::100 %25%0D%0Aand more\n',
    );
  });
});
