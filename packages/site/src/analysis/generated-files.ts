/** How a file of the catalogue comes: a schema, a validator, a table of translations. */
export type Fetch = (path: string) => Promise<unknown>;

const files = new Map<string, unknown>();
const wanted = new Set<string>();

/** How often a question may turn out to need further files: a validator, tables of constraints, a language. */
const mostRounds = 20;

/**
 * Stands for the function of this name in `@braze-lint/schemas`, which reads from a disk.
 * @throws Error if the file is not there yet; `withFiles` gets it
 */
export function loadGenerated(path: string): unknown {
  if (files.has(path)) return files.get(path);
  wanted.add(path);
  throw new Error(`${path} is not loaded yet.`);
}

/**
 * The answer to a question, with all files that it needs: it is asked again until none is missing.
 * @param forget drops what was worked out without the files
 */
export async function withFiles<T>(ask: () => T, fetch: Fetch, forget: () => void): Promise<T> {
  for (let round = 0; round < mostRounds; round += 1) {
    const outcome = attempt(ask);
    if (wanted.size === 0) return outcome();
    const paths = [...wanted];
    wanted.clear();
    const loaded = await Promise.all(paths.map(fetch));
    for (const [index, path] of paths.entries()) files.set(path, loaded[index]);
    forget();
  }
  throw new Error('A question needs ever more files.');
}

/** What a function gives or throws, to be had later. */
function attempt<T>(run: () => T): () => T {
  try {
    const value = run();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
