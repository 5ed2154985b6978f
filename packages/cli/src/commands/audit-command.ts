import type { ReportFormat, ReportOptions } from '../arguments/command.js';
import { audit } from '../audit/audit.js';
import type { AuditReport } from '../audit/audit-report.js';
import { auditJson, auditPage, printAudit } from '../audit/print-audit.js';
import type { ExitCode } from '../exit-code.js';
import type { Paint } from '../format/paint.js';
import { painter } from '../format/paint.js';
import { startProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';

/** The ways to print what an audit found. */
export type ReportPrinters = Readonly<Record<ReportFormat, (report: AuditReport, paint: Paint) => string>>;

/** Lists every call to Braze. */
export async function auditCommand(options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  return reportCommand(options, terminal, { table: printAudit, json: auditJson, markdown: auditPage });
}

/** Audits the code and prints something of it. Ends with 2 when not everything could be read. */
export async function reportCommand(
  options: ReportOptions,
  terminal: Terminal,
  printers: ReportPrinters,
): Promise<ExitCode> {
  const progress = await startProgress(terminal, options.progress);
  const report = await audit(options, {
    cwd: terminal.cwd,
    read: () => terminal.read(),
    onProgress: progress.update,
  }).finally(progress.stop);
  terminal.write(printers[options.format](report, painter(terminal.colors)));
  for (const note of report.notes) terminal.warn(`braze-lint: ${note}\n`);
  for (const { path, message } of report.problems) terminal.warn(`braze-lint: ${path}: ${message}\n`);
  return report.problems.length > 0 ? 2 : 0;
}
