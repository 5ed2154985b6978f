import { relative, sep } from 'node:path';

import type { FileOptions } from '../arguments/command.js';
import { checkSource } from '../lint/check-source.js';
import type { Problem } from '../lint/lint-report.js';
import { findSettings } from '../settings/find-settings.js';
import type { Surroundings } from '../surroundings.js';
import type { AuditedCall, AuditReport } from './audit-report.js';
import { auditRules } from './audit-rules.js';

/** Finds every call to Braze in the files that the paths stand for. */
export async function audit(
  { paths, ignore, config }: Pick<FileOptions, 'paths' | 'ignore' | 'config'>,
  { cwd, read, onProgress }: Surroundings,
): Promise<AuditReport> {
  const calls: AuditedCall[] = [];
  const { raw, settings, problems } = await findSettings(cwd, config);
  const ruleSet = auditRules((call) => {
    calls.push({ ...call, file: relative(cwd, call.file).replaceAll(sep, '/') });
  });
  const checked = await checkSource({
    search: { paths, cwd, ignore, settings },
    source: { kind: 'files' },
    engine: { ruleSet, settings: raw },
    read,
    onProgress,
  });
  const unread = checked.results.flatMap(({ filePath, messages }): Problem[] =>
    messages
      .filter(({ fatal, ruleId }) => fatal === true || ruleSet.isShown(ruleId))
      .map(({ message, line, column }) => ({
        path: `${relative(cwd, filePath)}:${String(line)}:${String(column)}`,
        message,
      })),
  );
  return {
    calls: calls.sort(byPlace),
    files: checked.results.length,
    ...(settings.permissions !== undefined && { granted: settings.permissions }),
    problems: [...problems, ...checked.problems, ...unread],
    notes: checked.notes,
  };
}

function byPlace(one: AuditedCall, other: AuditedCall): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
