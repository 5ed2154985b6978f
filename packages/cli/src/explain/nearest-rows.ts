import type { ErrorRow } from '@braze-lint/schemas';
import { errorRows } from '@braze-lint/schemas';
import MiniSearch from 'minisearch';

import type { Answer } from './answer.js';

/** How many rows are near enough to be worth reading. */
const most = 3;

/** The rows whose title or meaning shares words with an answer, best first; those of its status come before others. */
export function nearestRows({ text = '', status, minor }: Answer): readonly ErrorRow[] {
  const index = new MiniSearch<ErrorRow>({
    fields: ['title', 'says'],
    tokenize: (written) => written.split(/[^\p{L}\p{N}]+/u),
    processTerm: (term) => (term.length > 2 && !fillers.has(term.toLowerCase()) ? term.toLowerCase() : null),
  });
  index.addAll(errorRows.filter((row) => row.fatal !== minor && !row.title.startsWith('success')));
  const found = index.search(text, {
    fuzzy: (term) => (term.length > 4 ? 0.25 : false),
    prefix: (term) => term.length > 3,
    boost: { title: 3 },
    boostDocument: (id) => (errorRows.some((row) => row.id === id && row.status === status) ? 2 : 1),
  });
  return found.slice(0, most).flatMap(({ id }) => errorRows.find((row) => row.id === id) ?? []);
}

/** Words that any row may have. */
const fillers: ReadonlySet<string> = new Set([
  ...['the', 'and', 'for', 'not', 'but', 'was', 'are', 'has', 'its', 'this', 'that', 'with', 'from', 'than'],
  ...['have', 'does', 'this', 'error', 'errors', 'request', 'braze', 'message', 'invalid'],
]);
