import { describe, expect, it, jest } from '@jest/globals';

import { run } from '../../src/run.js';
import { RecordingTerminal } from '../support/recording-terminal.js';
import { folderWith } from '../support/temporary-folder.js';

const loaded: string[] = [];

/** Notes that a package is loaded, and is it. */
function noted(name: string): () => object {
  return () => {
    loaded.push(name);
    return jest.requireActual<object>(name);
  };
}

jest.mock('ky', noted('ky'));
jest.mock('p-map', noted('p-map'));
jest.mock('cli-progress', noted('cli-progress'));

describe('what only snapshots need', () => {
  it('is loaded for a snapshot, and for nothing else', async () => {
    const cwd = folderWith({ 'a.js': 'export {};\n' });
    for (const args of [['--help'], ['snapshot', '--help'], ['snapshot', '--nothing'], ['a.js']])
      await run(args, new RecordingTerminal(cwd));
    expect(loaded).toEqual([]);

    const terminal = new RecordingTerminal(cwd);
    await expect(run(['snapshot'], terminal)).resolves.toBe(2);
    expect(terminal.warnings).toContain('BRAZE_API_KEY is not set');
    expect([...loaded].sort()).toEqual(['cli-progress', 'ky', 'p-map']);
  });
});
