import { fileURLToPath } from 'node:url';

/** The path of a `file:` address; `undefined` for any other one, such as that of a text without a file. */
export function filePathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
