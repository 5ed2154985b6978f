import type { ErrorRow } from '@braze-lint/schemas';
import { errorRows } from '@braze-lint/schemas';

import type { Answer } from './answer.js';
import { nearestRows } from './nearest-rows.js';

/** How an answer fits the errors page. */
export type Match =
  /** Its text is the title of these rows; more than one have it. */
  | { readonly by: 'title'; readonly rows: readonly ErrorRow[] }
  /** Its text is none of the titles, but only one row has its status. */
  | { readonly by: 'status'; readonly rows: readonly ErrorRow[] }
  /** There is a status and no text, and several rows have it. */
  | { readonly by: 'many'; readonly rows: readonly ErrorRow[] }
  /** No row has it. These are the nearest, best first; there may be none. */
  | { readonly by: 'nearest'; readonly rows: readonly ErrorRow[] };

/** Finds the rows of the errors page that an answer is. */
export function matchRows(answer: Answer): Match {
  const { status, text, minor } = answer;
  const possible = errorRows.filter((row) => (minor ? !row.fatal : fits(row, status)));
  const titled = text === undefined ? [] : rowsTitled(text, possible);
  if (titled.length > 0) return { by: 'title', rows: titled };
  const ofStatus =
    status === undefined || minor ? [] : possible.filter((row) => row.title !== row.title.toUpperCase());
  if (text === undefined) return { by: ofStatus.length === 1 ? 'status' : 'many', rows: ofStatus };
  const anywhere = rowsTitled(text, errorRows);
  if (anywhere.length > 0 && status === undefined) return { by: 'title', rows: anywhere };
  if (ofStatus.length === 1) return { by: 'status', rows: ofStatus };
  return { by: 'nearest', rows: nearestRows(answer) };
}

/** Whether a row can have this status: the most precise rows do, a class only where no row names the code. */
function fits({ status: documented }: ErrorRow, status: string | undefined): boolean {
  if (status === undefined || documented === status) return true;
  const isNamed = errorRows.some((row) => row.status === status && row.fatal);
  return documented === `${status.charAt(0)}XX` && !(isNamed && documented.startsWith('5'));
}

/** The rows with the longest title that the text is or holds. */
function rowsTitled(text: string, rows: readonly ErrorRow[]): readonly ErrorRow[] {
  const words = ` ${normal(text)} `;
  const held = rows.filter(({ title }) => words.includes(` ${normal(title)} `));
  const longest = Math.max(...held.map(({ title }) => title.length));
  return held.filter(({ title }) => title.length === longest);
}

/** Case, quotes and punctuation do not count. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
