import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { languages } from '../src/languages.js';
import type { Vsix } from './support/vsix.js';
import { packedExtension } from './support/vsix.js';

jest.setTimeout(60_000);

const generated = join(__dirname, '../../schemas/generated');

describe('the packed extension', () => {
  let vsix: Vsix;
  beforeAll(async () => {
    vsix = await packedExtension();
  });
  afterAll(() => {
    vsix.remove();
  });

  const manifest = () =>
    JSON.parse(readFileSync(join(vsix.folder, 'package.json'), 'utf8')) as Readonly<
      Record<string, unknown>
    > & {
      readonly contributes: {
        readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
      };
    };

  it('holds the client, the server, what they load, and nothing else', () => {
    // Into how many parts the server is split is the bundler's affair.
    const files = [...new Set(vsix.files.map((file) => file.replace(/-[A-Z0-9]{8}\.mjs$/, '-*.mjs')))];
    const data = readdirSync(generated, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(generated, file)).isFile())
      .map((file) => `extension/generated/${file}`);
    const expected = [
      'extension.vsixmanifest',
      '[Content_Types].xml',
      'extension/LICENSE.txt',
      'extension/THIRD-PARTY-NOTICES.txt',
      'extension/package.json',
      'extension/readme.md',
      'extension/dist/extension.cjs',
      'extension/dist/server.mjs',
      'extension/dist/chunk-*.mjs',
      'extension/dist/dist-*.mjs',
      'extension/generated/schemas/configuration-file.json',
      ...data,
    ];
    expect(files.sort()).toEqual(expected.sort());
    expect(vsix.files.filter((file) => file.endsWith('.mjs')).length).toBeLessThan(10);
    expect(vsix.size).toBeGreaterThan(1_000_000);
    expect(vsix.size).toBeLessThan(3_000_000);
  });

  it('is activated by the languages that it serves, and by nothing else', () => {
    expect(manifest()).toMatchObject({ name: 'vscode-braze-lint', main: './dist/extension.cjs' });
    expect(manifest()['activationEvents']).toEqual(languages.map((language) => `onLanguage:${language}`));
    expect(manifest()).not.toHaveProperty('devDependencies');
  });

  it('has the settings of the catalogue, all of them unset', () => {
    const schema = JSON.parse(readFileSync(join(generated, 'schemas/settings.json'), 'utf8')) as {
      readonly properties: object;
    };
    const { properties } = manifest().contributes.configuration;
    expect(Object.keys(properties)).toEqual([
      ...Object.keys(schema.properties).map((key) => `braze.${key}`),
      'braze-lint.trace.server',
    ]);
    expect(properties['braze.permissions']).toMatchObject({
      type: ['array', 'null'],
      default: null,
      scope: 'resource',
    });
  });

  it('describes itself without pictures that only this repository has', () => {
    const readme = readFileSync(join(vsix.folder, 'readme.md'), 'utf8');
    expect(readme).toContain('# braze-lint for Visual Studio Code\n');
    expect(readme).not.toContain('![');
  });

  it('names the licences of the code that it brings along', () => {
    const notices = readFileSync(join(vsix.folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['typescript', 'vscode-languageclient', 'vscode-languageserver', 'jsonc-parser'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
  });

  it('can be loaded by VS Code, and starts nothing while no file may hold a request', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['-e', hostProgram, join(vsix.folder, 'dist/extension.cjs')],
      { encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'braze-lint.restart\n', stderr: '' });
  });

  it('brings a server that finds what is wrong', async () => {
    const text =
      "fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify({}) });";
    const server = spawn(process.execPath, [join(vsix.folder, 'dist/server.mjs'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body).toString()}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    send({ method: 'initialized', params: {} });
    const textDocument = { uri: 'file:///a.js', languageId: 'javascript', version: 1, text };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    let received = '';
    for await (const chunk of server.stdout as AsyncIterable<Buffer>) {
      received += chunk.toString();
      if (received.includes('400 No message to send')) break;
    }
    expect(received).toContain('braze/require-recipients');
    server.kill();
  });
});

/** Loads an extension with a `vscode` module that knows just enough, activates it, and says which commands it has. */
const hostProgram = `
  const Module = require('node:module');
  const load = Module._load;
  const commands = [];
  const listen = () => ({ dispose() {} });
  const known = {
    version: '1.91.0',
    workspace: { textDocuments: [], findFiles: async () => [], onDidOpenTextDocument: listen, onDidChangeTextDocument: listen },
    Disposable: class { constructor(dispose) { this.dispose = dispose; } },
    commands: { registerCommand: (name) => (commands.push(name), { dispose() {} }) },
  };
  const anything = (name) => new Proxy(class {}, { get: (target, key) => target[key] ?? (key === 'prototype' ? target.prototype : 0) });
  const vscode = new Proxy(known, { get: (target, key) => target[key] ?? anything(key) });
  Module._load = (request, ...more) => (request === 'vscode' ? vscode : load(request, ...more));
  const { activate, deactivate } = require(process.argv[1]);
  const context = { subscriptions: [], asAbsolutePath: () => { throw new Error('A server was started.'); } };
  activate(context);
  for (const one of context.subscriptions) one.dispose();
  deactivate().then(() => console.log(commands.join()));
`;
