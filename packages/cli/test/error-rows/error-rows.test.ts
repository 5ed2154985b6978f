import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ErrorRow } from '@braze-lint/schemas';
import { errorRows } from '@braze-lint/schemas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-braze';

import type { JudgingServer } from './support/judging-server.js';
import { startJudgingServer } from './support/judging-server.js';
import { snapshotContent } from './support/known-workspace.js';
import { runRequest } from './support/run-request.js';
import type { SeenRow } from './support/table.js';
import { errorRowsPage } from './support/table.js';
import { wrongRequests } from './wrong-requests.js';

const page = join(__dirname, '../../../../docs/error-rows.md');
const folder = mkdtempSync(join(tmpdir(), 'braze-lint-rows-'));
const snapshot = join(folder, 'braze.snapshot.json');

let server: JudgingServer;

beforeAll(async () => {
  writeFileSync(snapshot, JSON.stringify(snapshotContent));
  server = await startJudgingServer();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function lint(code: string): Linter.LintMessage[] {
  const settings = { braze: { snapshot, timeZone: 'UTC' } };
  return new Linter().verify(code, [plugin.configs.strict, { settings }], { filename: 'send.js' });
}

/** The rows that a rule stands for. */
const knowable = errorRows.filter(({ rule }) => rule !== undefined);

it('each row that can be known before sending has a request, and no other one', () => {
  expect(wrongRequests.map(({ row }) => row)).toEqual(knowable.map(({ id }) => id));
});

describe.each(wrongRequests)('$row', ({ row: id, wrong, right }) => {
  const row = rowOf(id);

  it('is what the server answers to the wrong request', async () => {
    const answer = await runRequest(wrong, server.origin);
    expect(answer.row).toBe(id);
    if (row.fatal) expect(answer).toMatchObject({ status: Number(row.status), message: row.title });
    else expect(answer).toMatchObject({ status: 201, message: 'success', errors: [row.title] });
  });

  it('is what the linter reports of it, once and nothing else', () => {
    const [first, ...others] = lint(wrong);
    expect(others).toEqual([]);
    expect(ruleOf(first)).toBe(ruleFor(row));
    if (row.fatal) expect(first?.message).toContain(`(${row.status} ${row.title})`);
    else expect(first?.message).toMatch(/Braze drops this object/);
    if (!row.fatal && /^[A-Z_]+$/.test(row.title)) expect(first?.message).toContain(row.title);
  });

  it('is gone once the request is mended, for both', async () => {
    expect(await runRequest(right, server.origin)).toMatchObject({
      row: 'success',
      message: 'success',
      errors: [],
    });
    expect(lint(right)).toEqual([]);
  });
});

it('the table in the documentation says so', async () => {
  const seen: SeenRow[] = [];
  for (const { row, what, wrong } of wrongRequests) {
    const { status } = await runRequest(wrong, server.origin);
    const [first] = lint(wrong);
    // What depends on the day of the run is not put down.
    const message = (first?.message ?? '')
      .replace(snapshotContent.taken.slice(0, 10), 'YYYY-MM-DD')
      .replace(/\d+ years ago/, 'years ago');
    seen.push({ row: rowOf(row), what, status, rule: ruleOf(first), message });
  }
  const expected = errorRowsPage(
    seen,
    errorRows.filter(({ rule }) => rule === undefined),
  );
  if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(page, expected);
  expect(readFileSync(page, 'utf8')).toBe(expected);
});

function rowOf(id: string): ErrorRow {
  const found = errorRows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`The errors page has no row ${id}.`);
  return found;
}

/** An unknown app is told by the rule for ids, though its row is one of objects that are dropped. */
function ruleFor({ id, rule }: ErrorRow): string | undefined {
  return id === 'bad-push-token-app-id' ? 'known-campaign' : rule;
}

function ruleOf(message: Linter.LintMessage | undefined): string {
  return String(message?.ruleId).replace('braze/', '');
}
