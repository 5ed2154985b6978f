// A long day of editing: types into the built language server for as many edits as are asked for (20,000 without an argument), with everything
// that an editor asks meanwhile, and sees that its memory stays what it was. Not part of `npm test`.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const bin = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
const example = new URL('../../../../examples/order-status/notify.js', import.meta.url);

const edits = Number(process.argv[2] ?? 20_000);
const blocks = 20;
/** How much more memory the second half of the day may take than the first, at its highest. */
const growth = 1.15;

/** Makes the server tell what it holds on to, once everything else is thrown away. */
const gauge = `process.on('SIGUSR2', () => { gc(); process.stderr.write(process.memoryUsage().heapUsed + '\\n'); })`;

const child = spawn(
  process.execPath,
  ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(gauge)}`, bin, '--stdio'],
  { stdio: ['pipe', 'pipe', 'pipe'] },
);
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
connection.onUnhandledNotification(() => undefined);
connection.onRequest('workspace/configuration', () => [null]);
connection.onRequest('client/registerCapability', () => null);
for (const what of ['diagnostic', 'inlayHint', 'codeLens'])
  connection.onRequest(`workspace/${what}/refresh`, () => null);
connection.listen();
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {
    textDocument: { diagnostic: {}, inlayHint: {} },
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  },
});
await connection.sendNotification('initialized', {});

const text = readFileSync(example, 'utf8');
const measured: number[] = [];
for (let block = 0; block < blocks; block++) {
  await editBlock(block, Math.ceil(edits / blocks));
  const megabytes = await heldMemory();
  measured.push(megabytes);
  console.log(`${Math.round(((block + 1) * edits) / blocks).toString()} edits: ${megabytes.toFixed(1)} MB`);
}
child.kill();

const half = Math.max(...measured.slice(0, blocks / 2));
const end = Math.max(...measured.slice(blocks / 2));
console.log(`Highest in the first half ${half.toFixed(1)} MB, in the second ${end.toFixed(1)} MB.`);
if (end > half * growth) {
  console.error('The memory grows.');
  process.exitCode = 1;
}

/** Opens a document, types into it, asks what an editor asks, changes the settings, and closes the document again. */
async function editBlock(block: number, count: number): Promise<void> {
  const uri = `file:///day/file-${block.toString()}.js`;
  const textDocument = { uri };
  const position = { line: 20, character: 10 };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'javascript', version: 1, text },
  });
  for (let edit = 1; edit <= count; edit++) {
    const start = { line: 0, character: 0 };
    const isTyped = edit % 2 === 1;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 1 },
      contentChanges: [
        { range: { start, end: { line: 0, character: isTyped ? 0 : 1 } }, text: isTyped ? ' ' : '' },
      ],
    });
    await Promise.all([
      connection.sendRequest('textDocument/diagnostic', { textDocument }),
      connection.sendRequest('textDocument/completion', { textDocument, position }),
      connection.sendRequest('textDocument/hover', { textDocument, position }),
      connection.sendRequest('textDocument/inlayHint', { textDocument, range: { start, end: position } }),
      connection.sendRequest('textDocument/codeLens', { textDocument }),
    ]);
    if (edit % 500 === 0)
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }
  await connection.sendNotification('textDocument/didClose', { textDocument });
}

/** What the server holds on to, in megabytes. */
function heldMemory(): Promise<number> {
  return new Promise((resolve) => {
    child.stderr.once('data', (bytes: Buffer) => {
      resolve(Number(bytes.toString()) / 1024 / 1024);
    });
    child.kill('SIGUSR2');
  });
}
