import { open } from 'node:fs/promises';

import type { BrazeSettings } from '@braze-lint/analyzer';
import { mayNameOurSchema } from '@braze-lint/analyzer';
import { filesFor } from 'eslint-plugin-braze';

import { isJsonFile, languageOf } from '../languages/extensions.js';
import { lintTexts as texts } from '../texts/lint-texts.js';

/** How much of a JSON file is looked through for its `$schema`, in bytes: data and lock files are large. */
const searched = 64 * 1024;

/**
 * Whether a file is checked: source code, and JSON that holds the body of a request, because it names a schema of ours or the
 * settings say so.
 */
export async function isChecked(file: string, settings: BrazeSettings): Promise<boolean> {
  if (!isJsonFile(file)) return languageOf(file) !== undefined;
  return isDeclared(file, settings) || mayNameOurSchema(await beginningOf(file));
}

/** The same for a text that is not read from its file. */
export function isCheckedText(file: string, text: string, settings: BrazeSettings): boolean {
  if (!isJsonFile(file)) return languageOf(file) !== undefined;
  return isDeclared(file, settings) || mayNameOurSchema(text.slice(0, searched));
}

/** Why a file is not checked. */
export const whyUnchecked = (file: string): string => (isJsonFile(file) ? texts.noSchema : texts.noSource);

const isDeclared = (file: string, settings: BrazeSettings): boolean => filesFor(file, settings).length > 0;

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
