import { afterEach, jest } from '@jest/globals';

import type { ServerOptions } from '../../src/server.js';
import { TestClient } from './test-client.js';
import type { RunningServer } from './transports.js';
import { inProcess, spawned } from './transports.js';

const running: RunningServer[] = [];

/** Ends what a test has started. A server that is spawned on a busy machine may need a while to start. */
export function endServersAfterEach(): void {
  jest.setTimeout(30_000);
  afterEach(() => {
    for (const server of running.splice(0)) {
      server.connection.dispose();
      server.kill();
    }
  });
}

/** A client of a server in this process. */
export const clientInProcess = (options?: ServerOptions): TestClient => clientOf(inProcess(options));

/** A client of a server in its own process. */
export const clientSpawned = (): TestClient => clientOf(spawned());

/** The same tests for both. */
export const bothWays = [
  { way: 'in process', connect: () => clientInProcess() },
  { way: 'spawned over stdio', connect: () => clientSpawned() },
];

function clientOf(server: RunningServer): TestClient {
  running.push(server);
  return new TestClient(server);
}
