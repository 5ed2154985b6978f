import { describe, expect, it } from '@jest/globals';

import { bareClient, newClient, oldClient } from './support/client-capabilities.js';
import { withService } from './support/fake-service.js';
import { clientInProcess, endServersAfterEach } from './support/servers.js';
import { refused } from './support/texts.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';
const range = { start: 0, end: 5 };
const lspRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
const textDocument = { uri };
const position = { line: 0, character: 3 };

const service = withService({
  complete: ({ text }, offset, { snippets }) => [
    {
      label: text.slice(0, offset),
      kind: 'property',
      detail: 'string, required',
      documentation: '**whom** to reach',
      edit: { range, newText: snippets ? 'ids: [$1]' : 'ids: []' },
      additionalEdits: [{ range: { start: 6, end: 6 }, newText: ',' }],
      isSnippet: snippets,
      sortText: '0',
      filterText: 'await',
      isDeprecated: true,
    },
  ],
  hover: (_, offset) => (offset === 3 ? { range, markdown: '**whom**' } : undefined),
  inlayHints: (_, { start, end }) => [
    { offset: 5, label: `${start.toString()}–${end.toString()}`, tooltip: 'of 50', exceeded: false },
  ],
  codeLenses: () => [{ range, title: 'POST /messages/send' }],
  links: () => [{ range, url: 'https://example.com/', tooltip: 'The page' }],
  symbols: () => [
    {
      name: 'POST /messages/send',
      detail: 'checked',
      endpoints: ['messages-send'],
      coverage: 'checked',
      range: { start: 0, end: 61 },
      selectionRange: range,
    },
  ],
  definition: () => [{ origin: range, target: { start: 6, end: 11 } }],
});

async function connected(capabilities = newClient) {
  const client = clientInProcess(service);
  await client.initialize(capabilities);
  await client.open(uri, refused);
  return client;
}

describe('completion', () => {
  const params = { textDocument, position };

  it('has tab stops, Markdown and tags for a client that knows them', async () => {
    const client = await connected();
    await expect(client.request('textDocument/completion', params)).resolves.toEqual([
      {
        label: 'awa',
        kind: 10,
        detail: 'string, required',
        documentation: { kind: 'markdown', value: '**whom** to reach' },
        textEdit: { range: lspRange, newText: 'ids: [$1]' },
        insertTextFormat: 2,
        additionalTextEdits: [
          { range: { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } }, newText: ',' },
        ],
        sortText: '0',
        filterText: 'await',
        tags: [1],
      },
    ]);
  });

  it('has none of that for a client that does not', async () => {
    const client = await connected(bareClient);
    const [item] = await client.request<Record<string, unknown>[]>('textDocument/completion', params);
    expect(item).toMatchObject({
      documentation: { kind: 'plaintext' },
      textEdit: { newText: 'ids: []' },
      insertTextFormat: 1,
    });
    expect(item).not.toHaveProperty('tags');
  });
});

describe('hover', () => {
  it('is Markdown where the client shows it, and nothing where there is nothing to say', async () => {
    const hover = { contents: { kind: 'markdown', value: '**whom**' }, range: lspRange };
    const client = await connected();
    await expect(client.request('textDocument/hover', { textDocument, position })).resolves.toEqual(hover);
    const elsewhere = { textDocument, position: { line: 1, character: 0 } };
    await expect(client.request('textDocument/hover', elsewhere)).resolves.toBeNull();

    const bare = await connected(bareClient);
    await expect(bare.request('textDocument/hover', { textDocument, position })).resolves.toEqual({
      ...hover,
      contents: { kind: 'plaintext', value: '**whom**' },
    });
  });
});

describe('inlay hints', () => {
  it('stand behind their place, for the lines that are asked for', async () => {
    const client = await connected();
    const asked = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    await expect(client.request('textDocument/inlayHint', { textDocument, range: asked })).resolves.toEqual([
      { position: { line: 0, character: 5 }, label: '0–61', tooltip: 'of 50', paddingLeft: true },
    ]);
  });
});

describe('code lenses and links', () => {
  it('are told with their places', async () => {
    const client = await connected();
    await expect(client.request('textDocument/codeLens', { textDocument })).resolves.toEqual([
      { range: lspRange, command: { title: 'POST /messages/send', command: '' } },
    ]);
    const link = { range: lspRange, target: 'https://example.com/' };
    await expect(client.request('textDocument/documentLink', { textDocument })).resolves.toEqual([
      { ...link, tooltip: 'The page' },
    ]);
    const old = await connected(oldClient);
    await expect(old.request('textDocument/documentLink', { textDocument })).resolves.toEqual([link]);
  });
});

describe('symbols', () => {
  it('are a tree for a client that knows trees, and places for others', async () => {
    const name = 'POST /messages/send';
    const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const client = await connected();
    await expect(client.request('textDocument/documentSymbol', { textDocument })).resolves.toEqual([
      { name, detail: 'checked', kind: 24, range: whole, selectionRange: lspRange },
    ]);
    const bare = await connected(bareClient);
    await expect(bare.request('textDocument/documentSymbol', { textDocument })).resolves.toEqual([
      { name, kind: 24, location: { uri, range: whole } },
    ]);
  });
});

describe('definition', () => {
  it('is a link with its origin for a client that knows links, and a place for others', async () => {
    const target = { start: { line: 0, character: 6 }, end: { line: 0, character: 11 } };
    const client = await connected();
    await expect(client.request('textDocument/definition', { textDocument, position })).resolves.toEqual([
      { originSelectionRange: lspRange, targetUri: uri, targetRange: target, targetSelectionRange: target },
    ]);
    const bare = await connected(bareClient);
    await expect(bare.request('textDocument/definition', { textDocument, position })).resolves.toEqual([
      { uri, range: target },
    ]);
  });
});
