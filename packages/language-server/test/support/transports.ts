import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';

import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

import type { ServerOptions } from '../../src/server.js';
import { startServer } from '../../src/server.js';

/** A server that runs, seen from the client. */
export interface RunningServer {
  readonly connection: ProtocolConnection;
  /** What a client writes; for messages that no library would send. */
  readonly input: NodeJS.WritableStream;
  /** Resolves to the exit code when the server ends. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** Runs the server in this process, over a pair of streams. */
export function inProcess(options: ServerOptions = {}): RunningServer {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number | null>((resolve) => (end = resolve));
  const watchDog = {
    shutdownReceived: false,
    initialize: () => undefined,
    exit: (code: number) => {
      end(code);
    },
  };
  const server = createConnection(
    (logger) =>
      createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), logger),
    watchDog,
    ProposedFeatures.all,
  );
  startServer(server, options);
  return {
    connection: createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    ),
    input: toServer,
    ended,
    kill: () => {
      end(1);
    },
  };
}

export const bin = join(__dirname, '../../dist/bin.js');

/** Runs what was built in a process of its own, over its standard input and output. */
export function spawned(): RunningServer {
  if (!existsSync(bin)) throw new Error('Run `npm run build` first: this test runs what was built.');
  const child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    connection: createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    ),
    input: child.stdin,
    ended: new Promise((resolve) => child.once('exit', resolve)),
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
