import { jest } from '@jest/globals';

import { run } from '../../src/run.js';
import type { Terminal } from '../../src/terminal.js';
import { RecordingTerminal } from './recording-terminal.js';
import { folderWith } from './temporary-folder.js';

// The first file that is no plain JavaScript loads TypeScript's parser, which takes seconds on a busy machine.
jest.setTimeout(30_000);

/** What the command line is run in. */
export interface Place {
  readonly files?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Terminal['env'];
}

/** Runs the command line in a new folder with these files, or in an existing one. */
export async function runIn({ files = {}, cwd = folderWith(files), input, env }: Place, ...args: string[]) {
  const terminal = new RecordingTerminal(cwd, input, env);
  const code = await run(args, terminal);
  return { code, output: terminal.output, warnings: terminal.warnings };
}

/** A call of `/messages/send` with this body. */
export const request = (body: string): string => `await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify(${body}),
});
`;

/** Bodies of which Braze takes one, refuses one, and loses a part of one. */
export const good = request(`{ external_user_ids: ids, messages }`);
export const refused = request(`{ messages: { apple_push: { alert: 'Hi' } } }`);
export const lossy = request(`{ external_user_ids: ids, messages, campaignId }`);
