import { describe, expect, it } from '@jest/globals';
import { CancellationTokenSource } from 'vscode-languageserver';

import { withService } from './support/fake-service.js';
import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';
import { refused, unrelated } from './support/texts.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';
const hover = { textDocument: { uri }, position: { line: 3, character: 6 } };

describe.each(bothWays)('cancellation, $way', ({ connect }) => {
  it('answers a request that is withdrawn at once as such, and the next one as ever', async () => {
    const client = connect();
    await client.initialize();
    await client.open(uri, refused);
    const source = new CancellationTokenSource();
    const answer = client.server.connection.sendRequest('textDocument/hover', hover, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    await expect(client.pull(uri)).resolves.toHaveLength(2);
  });
});

describe('a request that is overtaken', () => {
  it('works nothing out when it is withdrawn while it waits for settings', async () => {
    let asked = 0;
    const counted = () => {
      asked++;
      return undefined;
    };
    const client = clientInProcess(withService({ hover: counted }));
    const source = new CancellationTokenSource();
    client.configuration = () => {
      source.cancel();
      return null;
    };
    await client.initialize();
    await client.open(uri, refused);
    await expect(
      client.server.connection.sendRequest('textDocument/hover', hover, source.token),
    ).rejects.toMatchObject({ code: -32800 });
    expect(asked).toBe(0);
  });

  it('is turned down when an edit makes its position meaningless', async () => {
    let asked = 0;
    const counted = () => {
      asked++;
      return undefined;
    };
    const client = clientInProcess(withService({ hover: counted }));
    await client.initialize();
    await client.open(uri, refused);
    const answer = client.request('textDocument/hover', hover);
    await client.change(uri, { text: refused.replace('await', '') });
    await expect(answer).rejects.toMatchObject({ code: -32801 });
    expect(asked).toBe(0);
  });

  it('is answered for the latest text where it has no position', async () => {
    const texts: string[] = [];
    const client = clientInProcess(
      withService({
        symbols: ({ text }) => {
          texts.push(text);
          return [];
        },
      }),
    );
    await client.initialize();
    await client.open(uri, refused);
    const answer = client.request('textDocument/documentSymbol', { textDocument: { uri } });
    await client.change(uri, { text: `${refused}// later` });
    await answer;
    expect(texts).toEqual([`${refused}// later`]);
  });

  it('is answered for the latest text also where only that one may hold a request', async () => {
    const client = clientInProcess();
    await client.initialize();
    await client.open(uri, unrelated);
    const answer = client.pull(uri);
    await client.change(uri, { text: refused });
    await expect(answer).resolves.toHaveLength(2);
  });

  it('is answered with nothing when its document is closed meanwhile', async () => {
    const client = clientInProcess(withService({}));
    await client.initialize();
    await client.open(uri, refused);
    const answer = client.request('textDocument/hover', hover);
    await client.close(uri);
    await expect(answer).resolves.toBeNull();
  });
});
