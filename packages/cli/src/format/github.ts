import { resolve } from 'node:path';

import type { Linter } from 'eslint';

import type { FormatInput } from './formatter.js';
import { repositoryPath } from './shown-path.js';

/** Workflow commands, which GitHub Actions shows as annotations beside the code. */
export function github({ report, terminal }: FormatInput): string {
  const findings = report.results.flatMap(({ filePath, messages }) =>
    messages.map((message) => annotation(repositoryPath(filePath, terminal), message)),
  );
  const problems = report.problems.map(({ path, message }) =>
    command('error', { file: repositoryPath(resolve(terminal.cwd, path), terminal) }, message),
  );
  return [...findings, ...problems].map((line) => `${line}\n`).join('');
}

function annotation(file: string, { ruleId, severity, message, ...place }: Linter.LintMessage): string {
  const { line, column, endLine, endColumn } = place;
  // GitHub shows columns only for what ends in its line.
  const columns = endLine === line ? { col: column, endColumn } : { col: column };
  const level = severity === 2 ? 'error' : 'warning';
  return command(level, { file, line, endLine, ...columns, title: ruleId ?? undefined }, message);
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: 'error' | 'warning', properties: Properties, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
