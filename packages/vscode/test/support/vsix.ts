import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { readFileSync } from 'node:fs';

/** A packed extension, unpacked into a folder. */
export interface Vsix {
  /** Its files, as the archive names them. */
  readonly files: readonly string[];
  /** Of the archive, in bytes. */
  readonly size: number;
  /** Where the extension stands. */
  readonly folder: string;
  remove(): void;
}

/** Packs the extension as `npm run package:vscode` does, and unpacks it as VS Code does. */
export async function packedExtension(): Promise<Vsix> {
  const root = mkdtempSync(join(tmpdir(), 'braze-lint-vsix-'));
  const script = join(__dirname, '../../../../scripts/package-vscode.mjs');
  const printed = execFileSync(process.execPath, [script, root], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const archive = printed.trim().split('\n').at(-1) ?? '';
  const files = await unpack(archive, join(root, 'unpacked'));
  return {
    files,
    size: statSync(archive).size,
    folder: join(root, 'unpacked/extension'),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function unpack(archive: string, target: string): Promise<readonly string[]> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(readFileSync(archive), {
    lazyEntries: true,
  });
  const files: string[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => {
      resolve(files.sort());
    });
    zip.on('entry', (entry: Entry) => {
      files.push(entry.fileName);
      void write(zip, entry, join(target, entry.fileName)).then(() => {
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

async function write(zip: ZipFile, entry: Entry, file: string): Promise<void> {
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await buffer(stream));
}
