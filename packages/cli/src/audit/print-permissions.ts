import { fill } from '@braze-lint/analyzer';

import type { Paint } from '../format/paint.js';
import { auditTexts as texts } from '../texts/audit-texts.js';
import { countText } from '../texts/count-text.js';
import type { AuditReport } from './audit-report.js';
import { placeOf } from './audit-report.js';
import type { CallsOfEndpoints, NeededPermission, PermissionReport } from './permission-report.js';
import { permissionReport } from './permission-report.js';
import type { Table } from './table.js';
import { alignedTable, markdownTable } from './table.js';

/** For a terminal: each permission, and below it the calls that need it. */
export function printPermissions(report: AuditReport, paint: Paint): string {
  const grouped = permissionReport(report);
  if (report.calls.length === 0) return summaryOf(report, grouped);
  return [alignedTable(permissionsTable(grouped, false), paint), summaryOf(report, grouped)].join('\n');
}

/** The same as a page of Markdown. */
export function permissionsPage(report: AuditReport): string {
  const grouped = permissionReport(report);
  const head = `# ${texts.permissionsTitle}\n\n${summaryOf(report, grouped)}`;
  return report.calls.length === 0 ? head : `${head}\n${markdownTable(permissionsTable(grouped, true))}`;
}

/** For other programs. */
export function permissionsJson(report: AuditReport): string {
  const { permissions, undocumented, unused } = permissionReport(report);
  const plain = <T extends CallsOfEndpoints>(group: T) => ({
    ...group,
    calls: group.calls.map(({ file, line, column }) => ({ file, line, column })),
  });
  const { files, problems } = report;
  const whole = {
    version: 1,
    files,
    permissions: permissions.map(plain),
    undocumented: undocumented.map(plain),
    unused,
  };
  return `${JSON.stringify({ ...whole, problems }, undefined, 2)}\n`;
}

/** @param wide whether the calls have a column of their own */
function permissionsTable({ permissions, undocumented }: PermissionReport, wide: boolean): Table {
  const row = (name: string, { endpoints, calls }: CallsOfEndpoints) => {
    const places = calls.map(placeOf);
    const cells = [name, endpoints.join(', ')];
    return wide ? { cells: [...cells, places.join(', ')] } : { cells, below: places };
  };
  return {
    head: [texts.permission, texts.endpoint, ...(wide ? [texts.calls] : [])],
    rows: [
      ...permissions.map((needed) => row(shownName(needed), needed)),
      ...undocumented.map((group) => row(texts.undocumented, group)),
    ],
  };
}

function shownName({ permission, granted }: NeededPermission): string {
  if (granted === undefined) return permission;
  return `${permission} (${granted ? texts.granted : texts.missing})`;
}

function summaryOf({ calls, files }: AuditReport, { permissions, unused }: PermissionReport): string {
  const lines =
    calls.length === 0
      ? [fill(texts.noCalls, { files: countText(texts.files, files) })]
      : [
          fill(countText(texts.permissionCount, permissions.length), {
            calls: countText(texts.callCount, calls.length),
          }),
        ];
  if (unused.length > 0) lines.push(fill(texts.unused, { permissions: unused.join(', ') }));
  return lines.map((line) => `${line}\n`).join('');
}
