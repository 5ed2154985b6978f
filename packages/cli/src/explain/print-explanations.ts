import { fill } from '@braze-lint/analyzer';

import { assertNever } from '../assert-never.js';
import type { Paint } from '../format/paint.js';
import { printable } from '../format/printable.js';
import { explainTexts as texts } from '../texts/explain-texts.js';
import type { ExplainedRow, Explanation } from './explanation.js';

/** How much of a text that is not known is repeated, in UTF-16 units. */
const longest = 160;

/** For people: each answer, and what is known of it. */
export function printExplanations(explanations: readonly Explanation[], paint: Paint): string {
  return explanations.map((explanation) => printExplanation(explanation, paint)).join('\n');
}

function printExplanation(explanation: Explanation, paint: Paint): string {
  const { by, rows, answer } = explanation;
  const introduction = introductionOf(explanation);
  const place = answer.place === undefined ? [] : [paint('cyan', `${printable(answer.place)}:`)];
  const shown = by === 'many' ? [] : rows.map((row) => printRow(row, paint));
  return [...place, ...introduction.map((line) => `${line}\n`), ...shown].join('\n');
}

function introductionOf({ answer, by, rows }: Explanation): readonly string[] {
  const { status = '' } = answer;
  const text = shortened(answer.text ?? '');
  switch (by) {
    case 'title':
      return rows.length > 1 ? [texts.severalRows] : [];
    case 'status':
      return text === '' ? [] : [texts.byStatus];
    case 'many': {
      if (rows.length === 0) return [fill(texts.unknownStatus, { status })];
      const titles = [...new Set(rows.map(({ title }) => title))].join(', ');
      return [fill(texts.oneOfMany, { status, count: String(rows.length), titles })];
    }
    case 'nearest':
      return [fill(rows.length > 0 ? texts.unknown : texts.unknownAlone, { text })];
    default:
      return assertNever(by);
  }
}

function printRow({ status, title, fatal, says, look, rules, page }: ExplainedRow, paint: Paint): string {
  const pages = rules.map((rule) => `braze/${rule.name} (${rule.page})`).join(', ');
  const consequence = status.startsWith('5') ? texts.failed : fatal ? texts.refused : '';
  const lines = [
    fill(texts.means, { says: [says, consequence].filter((part) => part !== '').join(' ') }),
    fill(texts.lookAt, { look }),
    ...(rules.length > 0 ? [fill(texts.preventedBy, { rules: pages })] : fatal ? [texts.onlyRunTime] : []),
    fill(texts.readOn, { page }),
  ];
  return `${paint('bold', `${status} ${title}`)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function shortened(text: string): string {
  const shown = printable(text);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
