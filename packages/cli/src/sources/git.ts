import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

import { fill } from '@braze-lint/analyzer';

import { failureOf } from '../failure.js';
import { lintTexts as texts } from '../texts/lint-texts.js';

/** What git prints. @throws Error with what git says when it fails, or that there is no git */
export async function git(cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  const child = spawn('git', args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (error) => {
      reject(new Error(fill(texts.noGit, { fault: failureOf(error).message })));
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  // git may end before it has read everything; that it failed is told by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, output, complaint] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(complaint.trim().replace(/^fatal: /, ''));
  return output;
}
