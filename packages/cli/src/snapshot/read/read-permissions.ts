import { endpoints } from '@braze-lint/schemas';
import pMap from 'p-map';

import type { BrazeClient } from '../http/braze-client.js';
import { SnapshotError } from '../http/snapshot-error.js';

/** What the API answered about permissions. */
export interface PermissionsRead {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** The permissions that reading alone can tell of, each with a path: nothing is changed, and nothing need be found. */
export const probes: readonly { readonly permission: string; readonly path: string }[] = [
  ...new Map(
    endpoints.flatMap(({ method, path, permission }) =>
      method === 'GET' && permission !== undefined && !path.includes('{')
        ? [[permission, path] as const]
        : [],
    ),
  ),
].map(([permission, path]) => ({ permission, path }));

const AT_ONCE = 2;

/**
 * Asks each of the paths without parameters: 403 is a permission that the key lacks, an answer or a complaint about the
 * parameters (400) one that it has. Of other answers nothing can be said.
 */
export async function readPermissions(client: BrazeClient, onProbe: () => void): Promise<PermissionsRead> {
  const answers = await pMap(
    probes,
    async ({ permission, path }) => {
      const verdict = await verdictOf(path, client);
      onProbe();
      return { permission, verdict };
    },
    { concurrency: AT_ONCE },
  );
  const those = (verdict: Verdict): readonly string[] =>
    answers.filter((answer) => answer.verdict === verdict).map(({ permission }) => permission);
  return { granted: those('granted'), denied: those('denied') };
}

type Verdict = 'granted' | 'denied' | 'unknown';

async function verdictOf(path: string, client: BrazeClient): Promise<Verdict> {
  try {
    const answer = await client.get(path);
    if (answer.kind === 'denied') return 'denied';
    return answer.kind === 'ok' || answer.status === 400 ? 'granted' : 'unknown';
  } catch (error) {
    // Some endpoints take keys of another kind (401) or answer with files: of these nothing is known.
    if (error instanceof SnapshotError) return 'unknown';
    throw error;
  }
}
