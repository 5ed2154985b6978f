import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { oldClient } from './support/client-capabilities.js';
import { withService } from './support/fake-service.js';
import { bothWays, clientInProcess, clientSpawned, endServersAfterEach } from './support/servers.js';
import { accepted, refused } from './support/texts.js';
import { bin } from './support/transports.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';
const textDocument = { uri };
const position = { line: 3, character: 6 };
const range = { start: position, end: position };

describe.each(bothWays)('a client that sends what it should not, $way', ({ connect }) => {
  it('is served on', async () => {
    const client = connect();
    await client.initialize();
    // Behind a header that cannot be read, the server waits for more to arrive: a client always has more to say.
    const goOn = setInterval(() => void client.notify('$/setTrace', { value: 'off' }), 100);
    const raw = (body: string, header = `Content-Length: ${Buffer.byteLength(body).toString()}`) =>
      client.server.input.write(`${header}\r\n\r\n${body}`);
    raw('this is not JSON');
    raw('', 'X-Other: 5');
    raw('', 'Content-Length: many');
    for (const message of [
      'null',
      '5',
      '[]',
      '"text"',
      '{}',
      '{"jsonrpc":"2.0","id":"x"}',
      '{"jsonrpc":"2.0","method":5}',
    ])
      raw(message);
    for (const params of [undefined, null, {}, { textDocument: 7 }, { textDocument: { uri: 7, text: 7 } }]) {
      for (const method of ['didOpen', 'didChange', 'didSave', 'didClose'])
        await client.notify(`textDocument/${method}`, params);
      await client.notify('workspace/didChangeConfiguration', params);
      await client.notify('workspace/didChangeWatchedFiles', params);
      await client.notify('workspace/didChangeWorkspaceFolders', params);
    }
    for (const params of [{}, { textDocument: 7 }, { textDocument: { uri: 7 } }])
      await expect(client.request('textDocument/hover', params)).resolves.toBeNull();
    await expect(client.request('textDocument/hover', null)).rejects.toMatchObject({ code: -32602 });
    await client.open(uri, refused);
    await client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text: accepted }] });
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 5 }],
    });
    await expect(client.request('textDocument/hover', { textDocument })).resolves.toBeNull();
    await expect(client.request('textDocument/codeAction', { textDocument, range })).resolves.toBeNull();
    await expect(client.pull(uri)).resolves.toHaveLength(2);
    clearInterval(goOn);
  });

  it('is served in the order of what arrives, whatever the numbers of its versions', async () => {
    const client = connect();
    await client.initialize();
    await client.open(uri, refused);
    await expect(client.pull(uri)).resolves.toHaveLength(2);
    for (const [version, text] of [
      [7, accepted],
      [3, refused],
      [3, accepted],
      [1, refused],
    ] as const) {
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      await expect(client.pull(uri)).resolves.toHaveLength(text === refused ? 2 : 0);
    }
  });

  it('is served after a change of a document that it never opened', async () => {
    const client = connect();
    await client.initialize();
    await client.change('file:///project/unknown.js', { text: refused });
    await client.close('file:///project/unknown.js');
    await client.open(uri, refused);
    await expect(client.pull(uri)).resolves.toHaveLength(2);
  });

  it('gets the right answer after 1,000 rapid edits with as many questions', async () => {
    const client = connect();
    await client.initialize();
    await client.open(uri, accepted);
    const answers: Promise<unknown>[] = [];
    const place = { line: 3, character: 6 };
    for (const letter of 'x'.repeat(500)) {
      await client.change(uri, { range: { start: place, end: place }, text: letter });
      answers.push(client.request('textDocument/completion', { textDocument, position: place }));
      await client.change(uri, { range: { start: place, end: { ...place, character: 7 } }, text: '' });
      answers.push(client.request('textDocument/hover', { textDocument, position: place }));
    }
    const settled = await Promise.allSettled(answers);
    const faults = settled.filter(
      (one) => one.status === 'rejected' && (one.reason as { code: number }).code !== -32801,
    );
    expect(faults).toEqual([]);
    await client.change(uri, { text: refused });
    await expect(client.pull(uri)).resolves.toHaveLength(2);
    expect(client.logged).toEqual([]);
  });
});

describe('rapid edits', () => {
  it('have each state of the text looked at once at most, and not all of them', async () => {
    const versions: number[] = [];
    const note = ({ version }: { version: number }) => {
      if (versions.at(-1) !== version) versions.push(version);
      return [];
    };
    const client = clientInProcess(
      withService({
        diagnostics: note,
        complete: note,
        symbols: note,
        codeLenses: note,
        hover: (one) => void note(one),
      }),
    );
    await client.initialize();
    await client.open(uri, refused);
    const answers: Promise<unknown>[] = [];
    for (let edit = 0; edit < 1000; edit++) {
      await client.change(uri, { text: `${refused}// ${edit.toString()}` });
      answers.push(client.pull(uri), client.request('textDocument/completion', { textDocument, position }));
      answers.push(client.request('textDocument/codeLens', { textDocument }));
      answers.push(client.request('textDocument/hover', { textDocument, position }));
    }
    await Promise.allSettled(answers);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions.length).toBeLessThanOrEqual(1001);
    expect([...versions].sort((a, b) => a - b)).toEqual(versions);
  });
});

describe('a fault inside', () => {
  const fault = () => {
    throw new Error('This was to be expected.');
  };
  const service = {
    diagnostics: fault,
    complete: fault,
    hover: fault,
    actions: fault,
    inlayHints: fault,
    codeLenses: fault,
    links: fault,
    symbols: fault,
    definition: fault,
  };

  it.each([
    ['completion', { textDocument, position }],
    ['hover', { textDocument, position }],
    ['definition', { textDocument, position }],
    ['codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['inlayHint', { textDocument, range }],
    ['codeLens', { textDocument }],
    ['documentLink', { textDocument }],
    ['documentSymbol', { textDocument }],
  ])('of %s answers null and is logged', async (method, params) => {
    const client = clientInProcess(withService(service));
    await client.initialize();
    await client.open(uri, refused);
    await expect(client.request(`textDocument/${method}`, params)).resolves.toBeNull();
    await client.until(() => client.logged.length > 0, 'a line in the log');
    expect(client.logged[0]).toMatch(new RegExp(`^textDocument/${method}: Error: This was to be expected`));
  });

  it('of diagnostics leaves the others alone', async () => {
    const client = clientInProcess(withService({ ...service, hover: () => undefined }));
    await client.initialize();
    await client.open(uri, refused);
    await expect(client.pull(uri)).resolves.toEqual([]);
    await expect(client.request('textDocument/hover', { textDocument, position })).resolves.toBeNull();
    expect(client.logged).toHaveLength(1);
  });

  it('of pushed diagnostics is logged, and the next state of the text is tried again', async () => {
    let isBroken = true;
    const client = clientInProcess(withService({ diagnostics: () => (isBroken ? fault() : []) }));
    await client.initialize(oldClient);
    await client.open(uri, refused);
    await client.until(() => client.logged.length > 0, 'a line in the log');
    isBroken = false;
    const pushed = client.nextPush(uri);
    await client.change(uri, { text: accepted });
    await expect(pushed).resolves.toMatchObject({ diagnostics: [] });
  });

  it('of loading is logged, and the next request tries again', async () => {
    let attempts = 0;
    const client = clientInProcess({
      loadService: async () => {
        if (attempts++ === 0) throw new Error('There is no such file.');
        return import('@braze-lint/language-service');
      },
    });
    await client.initialize();
    await client.open(uri, refused);
    await expect(client.pull(uri)).resolves.toEqual([]);
    await expect(client.pull(uri)).resolves.toHaveLength(2);
  });
});

describe('what answers', () => {
  it('is not loaded before a document may hold a request', async () => {
    let loaded = 0;
    const client = clientInProcess({
      loadService: () => {
        loaded++;
        return import('@braze-lint/language-service');
      },
    });
    await client.initialize();
    await client.open('file:///project/other.js', 'export const answer = 42;');
    await client.open('file:///project/package.json', '{ "name": "x" }', 'json');
    await expect(client.pull('file:///project/other.js')).resolves.toEqual([]);
    await expect(client.pull('file:///project/package.json')).resolves.toEqual([]);
    expect(loaded).toBe(0);
    await client.open(uri, refused);
    await expect(client.pull(uri)).resolves.toHaveLength(2);
    expect(loaded).toBe(1);
  });
});

describe('a client that dies', () => {
  it('without a word: the end of its stream ends the server', async () => {
    const client = clientSpawned();
    await client.initialize();
    await client.open(uri, refused);
    client.server.input.end();
    await expect(client.server.ended).resolves.toBe(1);
  });

  it('but leaves the stream open: the server sees that its process is gone', async () => {
    const dead = spawn(process.execPath, ['--version']);
    await new Promise((resolve) => dead.once('exit', resolve));
    const client = clientSpawned();
    await client.initialize(undefined, { processId: dead.pid ?? null });
    await expect(client.server.ended).resolves.toBe(1);
  });

  it.each(['stdio', 'node-ipc'])('by force, over %s', async (way) => {
    const parent = spawn(process.execPath, ['-e', parentProgram, bin, way], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const server = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (pid: Buffer) => {
        resolve(Number(pid.toString()));
      });
    });
    expect(isRunning(server)).toBe(true);
    parent.kill('SIGKILL');
    for (let waited = 0; waited < 100 && isRunning(server); waited++) await pause(100);
    expect(isRunning(server)).toBe(false);
  });
});

/** Starts the server, says which process it is once it has answered, and waits for its own end. */
const parentProgram = `
  const { spawn } = require('node:child_process');
  const [bin, way] = process.argv.slice(1);
  const request = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } };
  const stdio = way === 'stdio' ? ['pipe', 'pipe', 'inherit'] : ['ignore', 'ignore', 'inherit', 'ipc'];
  const child = spawn(process.execPath, [bin, '--' + way], { stdio });
  const answered = () => console.log(child.pid);
  if (way === 'stdio') {
    const text = JSON.stringify(request);
    child.stdin.write('Content-Length: ' + text.length + '\\r\\n\\r\\n' + text);
    child.stdout.once('data', answered);
  } else {
    child.send(request);
    child.once('message', answered);
  }
  setInterval(() => {}, 1000);
`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
