import type { Coverage } from '@braze-lint/analyzer';
import { fill } from '@braze-lint/analyzer';

import type { Paint } from '../format/paint.js';
import { auditTexts as texts } from '../texts/audit-texts.js';
import { countText } from '../texts/count-text.js';
import type { AuditedCall, AuditedEndpoint, AuditReport } from './audit-report.js';
import { nameOf, placeOf } from './audit-report.js';
import type { Table } from './table.js';
import { alignedTable, markdownTable } from './table.js';

/** For a terminal: the calls, then their endpoints, then how many there are. */
export function printAudit(report: AuditReport, paint: Paint): string {
  if (report.calls.length === 0) return summaryOf(report);
  const tables = [callsTable(report.calls, false), endpointsTable(report.calls)];
  return [...tables.map((table) => alignedTable(table, paint)), summaryOf(report)].join('\n');
}

/** The same as a page of Markdown. */
export function auditPage(report: AuditReport): string {
  if (report.calls.length === 0) return `# ${texts.callsTitle}\n\n${summaryOf(report)}`;
  const calls = `# ${texts.callsTitle}\n\n${summaryOf(report)}\n${markdownTable(callsTable(report.calls, true))}`;
  return `${calls}\n## ${texts.endpointsTitle}\n\n${markdownTable(endpointsTable(report.calls))}`;
}

/** For other programs. */
export function auditJson({ calls, files, problems }: AuditReport): string {
  return `${JSON.stringify({ version: 1, files, calls, problems }, undefined, 2)}\n`;
}

/** @param wide whether the reasons have a column of their own, and do not stand below their call */
function callsTable(calls: readonly AuditedCall[], wide: boolean): Table {
  return {
    head: [texts.place, texts.endpoint, texts.body, texts.found, ...(wide ? [texts.why] : [])],
    rows: calls.map((call) => {
      const why = whyNot(call);
      const cells = [
        placeOf(call),
        call.endpoints.map(nameOf).join(', '),
        texts[call.coverage],
        foundBy(call),
      ];
      return wide ? { cells: [...cells, why] } : { cells, below: why === '' ? [] : [why] };
    }),
  };
}

function foundBy({ found, wrapper }: AuditedCall): string {
  return wrapper === undefined ? found : fill(texts.passes, { found, wrapper });
}

function whyNot({ reasons, callers }: AuditedCall): string {
  if (reasons === '' || callers === 0) return reasons;
  return fill(countText(texts.callersChecked, callers), { reasons });
}

function endpointsTable(calls: readonly AuditedCall[]): Table {
  const endpoints = new Map<string, { readonly endpoint: AuditedEndpoint; readonly count: number }>();
  for (const endpoint of calls.flatMap((call) => call.endpoints)) {
    const name = nameOf(endpoint);
    endpoints.set(name, { endpoint, count: (endpoints.get(name)?.count ?? 0) + 1 });
  }
  const rows = [...endpoints].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    head: [texts.endpoint, texts.calls, texts.permission, texts.rateLimit],
    rows: rows.map(([name, { endpoint, count }]) => ({
      cells: [
        name,
        String(count),
        endpoint.permission ?? texts.undocumented,
        endpoint.rateLimit ?? texts.undocumented,
      ],
    })),
  };
}

function summaryOf({ calls, files }: AuditReport): string {
  const fileText = countText(texts.files, files);
  if (calls.length === 0) return `${fill(texts.noCalls, { files: fileText })}\n`;
  const count = (coverage: Coverage): string =>
    String(calls.filter((call) => call.coverage === coverage).length);
  const text = fill(texts.summary, {
    calls: countText(texts.callCount, calls.length),
    affected: String(new Set(calls.map(({ file }) => file)).size),
    files: fileText,
    checked: count('checked'),
    partly: count('partly'),
    not: count('not'),
  });
  return `${text}\n`;
}
