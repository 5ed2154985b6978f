import { describe, expect, it } from '@jest/globals';

import { newClient, oldClient } from './support/client-capabilities.js';
import { finding, withService } from './support/fake-service.js';
import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';
import { accepted, refused, unrelated } from './support/texts.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';

describe.each(bothWays)('diagnostics, $way', ({ connect }) => {
  it('are pushed to an old client: when a document is opened, when it changes, when it is closed', async () => {
    const client = connect();
    await client.initialize(oldClient);
    const first = client.nextPush(uri);
    await client.open(uri, refused);
    const { diagnostics } = await first;
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'braze/require-recipients',
      'braze/no-unknown-property',
    ]);
    expect(diagnostics[0]).toEqual({
      range: { start: { line: 2, character: 23 }, end: { line: 2, character: 24 } },
      severity: 1,
      code: 'braze/require-recipients',
      source: 'braze-lint',
      message: expect.stringContaining('(400 No Recipients)'),
    });

    const second = client.nextPush(uri);
    await client.change(uri, { text: accepted });
    await expect(second).resolves.toEqual({ uri, diagnostics: [] });

    const third = client.nextPush(uri);
    await client.change(uri, { text: refused });
    await third;
    const last = client.nextPush(uri);
    await client.close(uri);
    await expect(last).resolves.toEqual({ uri, diagnostics: [] });
  });

  it('are given to a new client when it asks, with the page and the data of each', async () => {
    const client = connect();
    await client.initialize(newClient);
    await client.open(uri, refused);
    const [, unknown] = await client.pull(uri);
    expect(unknown).toMatchObject({
      range: { start: { line: 3, character: 4 }, end: { line: 3, character: 14 } },
      severity: 2,
      code: 'braze/no-unknown-property',
      codeDescription: { href: 'https://braze-lint.dev/rules/no-unknown-property' },
      tags: [1],
      data: {
        stamp: expect.any(String),
        suggestions: [
          { title: expect.any(String), edits: [{ range: expect.anything(), newText: 'external_user_ids' }] },
        ],
      },
    });
    expect(client.published).toEqual([]);
  });

  it('are told anew by a server that is started again, whatever the one before has told', async () => {
    const results: { kind: string; resultId: string; items: { code: string }[] }[] = [];
    for (const run of ['first', 'second']) {
      const client = connect();
      await client.initialize(newClient);
      await client.open(uri, refused);
      const previousResultId = results[0]?.resultId ?? run;
      results.push(
        await client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
      );
      client.server.kill();
    }
    expect(results.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['full', 2],
      ['full', 2],
    ]);
  });

  it('say nothing of other texts', async () => {
    const client = connect();
    await client.initialize(newClient);
    await client.open(uri, unrelated);
    await expect(client.pull(uri)).resolves.toEqual([]);
    await client.open('file:///project/notes.txt', refused, 'plaintext');
    await expect(client.pull('file:///project/notes.txt')).resolves.toEqual([]);
    await expect(client.pull('file:///project/not-open.js')).resolves.toEqual([]);
  });
});

describe('pull diagnostics', () => {
  it('have all that a client of 3.17 declares for pushed ones', async () => {
    const client = clientInProcess();
    const { textDocument, ...others } = newClient;
    const { diagnostic, ...rest } = textDocument ?? {};
    const publishDiagnostics = { ...diagnostic, versionSupport: true };
    await client.initialize({ ...others, textDocument: { ...rest, diagnostic: {}, publishDiagnostics } });
    await client.open(uri, refused);
    const [, unknown] = await client.pull(uri);
    expect(unknown).toMatchObject({ tags: [1], codeDescription: {}, data: { stamp: expect.any(String) } });
  });

  it('are unchanged as long as the text and the settings are', async () => {
    const client = clientInProcess();
    await client.initialize();
    await client.open(uri, refused);
    const ask = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const { resultId } = await ask();
    await expect(ask(resultId)).resolves.toEqual({ kind: 'unchanged', resultId });
    await client.change(uri, { text: accepted });
    await expect(ask(resultId)).resolves.toMatchObject({ kind: 'full', items: [] });
  });
});

describe('pushed diagnostics', () => {
  it('name the version to a client that knows versions', async () => {
    const client = clientInProcess();
    const { textDocument, ...others } = oldClient;
    await client.initialize({
      ...others,
      textDocument: { ...textDocument, publishDiagnostics: { versionSupport: true } },
    });
    const pushed = client.nextPush(uri);
    await client.open(uri, refused);
    await expect(pushed).resolves.toMatchObject({ version: 1 });
  });

  it('come once when typing rests', async () => {
    const asked: string[] = [];
    const diagnostics = ({ text }: { text: string }) => {
      asked.push(text);
      return [finding(0, 1)];
    };
    const client = clientInProcess(withService({ diagnostics }));
    await client.initialize(oldClient);
    const first = client.nextPush(uri);
    await client.open(uri, refused);
    await first;
    const second = client.nextPush(uri);
    for (const letter of 'typed') await client.change(uri, { text: `${refused}// ${letter}` });
    await second;
    expect(asked).toEqual([refused, `${refused}// d`]);
    expect(client.published).toHaveLength(2);
  });
});
