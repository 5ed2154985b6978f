import type { ReportOptions } from '../arguments/command.js';
import { permissionsJson, permissionsPage, printPermissions } from '../audit/print-permissions.js';
import type { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import { reportCommand } from './audit-command.js';

/** Lists the permissions that the API key of the code needs. */
export async function permissionsCommand(options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  return reportCommand(options, terminal, {
    table: printPermissions,
    json: permissionsJson,
    markdown: permissionsPage,
  });
}
