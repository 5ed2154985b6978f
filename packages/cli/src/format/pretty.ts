import { relative } from 'node:path';

import { fill } from '@braze-lint/analyzer';
import type { ESLint, Linter } from 'eslint';

import { pageOf } from '../lint/rule-set.js';
import { lintTexts as texts } from '../texts/lint-texts.js';
import { codeFrame } from './code-frame.js';
import type { FormatInput } from './formatter.js';
import type { Paint } from './paint.js';
import { painter } from './paint.js';
import { printable } from './printable.js';
import { summary } from './summary.js';

/** For people: each finding with its place, the source, what is wrong, and where to read on; then a summary. */
export function pretty({ report, strict, terminal }: FormatInput): string {
  const paint = painter(terminal.colors);
  const findings = report.results.flatMap((result) => findingsOf(result, terminal.cwd, paint));
  return [...findings, summary({ report, strict, paint })].join('\n');
}

function findingsOf(result: ESLint.LintResult, cwd: string, paint: Paint): string[] {
  const path = printable(relative(cwd, result.filePath));
  return result.messages.map((message) => {
    const place = `${path}:${message.line.toString()}:${message.column.toString()}`;
    const frame = codeFrame(result.source ?? '', message, paint);
    const lines = [...frame, '', ...explanation(message, paint)].map((line) => `  ${line}`.trimEnd());
    return [`${paint('cyan', place)}  ${kindOf(message, paint)}`, ...lines, ''].join('\n');
  });
}

function kindOf({ fatal, severity, ruleId }: Linter.LintMessage, paint: Paint): string {
  if (fatal === true) return paint('red', texts.unreadable);
  const kind = severity === 2 ? paint('red', texts.error) : paint('yellow', texts.warning);
  return `${kind}  ${paint('dim', ruleId ?? '')}`;
}

function explanation({ message, suggestions, ruleId }: Linter.LintMessage, paint: Paint): string[] {
  const page = ruleId === null ? undefined : pageOf(ruleId);
  return [
    paint('bold', printable(message)),
    ...(suggestions ?? []).map(({ desc }) => fill(texts.possibleFix, { fix: printable(desc) })),
    ...(page === undefined ? [] : [paint('underline', page)]),
  ];
}
