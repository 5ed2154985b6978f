import { open } from 'node:fs/promises';
import { extname } from 'node:path';

import { mayNameOurSchema } from '@braze-lint/analyzer';

import { isSourceFile } from './source-files.js';

const extensions: ReadonlySet<string> = new Set(['.json', '.jsonc', '.json5']);

/** How much of a JSON file is looked through for its `$schema`, in bytes: data and lock files are large. */
const searched = 64 * 1024;

/** Whether a file is JSON, by its name. */
export const isJsonFile = (file: string): boolean => extensions.has(extname(file).toLowerCase());

/** Whether a file is checked: source code, and JSON that names a schema of ours, so that it holds the body of a request. */
export async function isChecked(file: string): Promise<boolean> {
  return isSourceFile(file) || (isJsonFile(file) && mayNameOurSchema(await beginningOf(file)));
}

/** Empty for a file that cannot be read: nothing shows that it is one of ours. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(searched), 0, searched, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
