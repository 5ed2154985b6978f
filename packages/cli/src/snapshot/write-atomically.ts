import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file so that whoever reads it sees the old text or the new one, and never a part. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
