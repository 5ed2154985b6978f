import type { Endpoint } from '@braze-lint/schemas';

import { checkBody } from '../../../src/check/check-body.js';
import type { Finding } from '../../../src/check/finding.js';
import { renderMessage } from '../../../src/messages/render.js';
import { bodyOf } from './body-of.js';
import { fakeCatalog, send } from './fake-catalog.js';
import { parse } from './parse.js';

/** The findings in a file whose last statement is a body, in parentheses. */
export function findingsIn(code: string, endpoints: readonly Endpoint[] = [send]): readonly Finding[] {
  const source = parse(code);
  const findings = checkBody(bodyOf(source), endpoints, source, fakeCatalog);
  return [...findings].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** The findings as lines: `1:5-1:6 <underlined text> | sentence`. */
export function reportsIn(code: string, endpoints?: readonly Endpoint[]): readonly string[] {
  return findingsIn(code, endpoints).map((finding) => {
    const { start, end } = finding.loc;
    const place = `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
    return `${place} ${code.slice(...finding.range)} | ${renderMessage(finding)}`;
  });
}

/** What each suggestion of the only finding makes of the code. */
export function suggestedCode(code: string): readonly string[] {
  const findings = findingsIn(code);
  return findings.flatMap(({ suggestions }) => suggestions.map(({ edits }) => applied(code, edits)));
}

/** The code after some edits. */
export function applied(code: string, edits: Finding['suggestions'][number]['edits']): string {
  return [...edits]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((text, { range, text: by }) => text.slice(0, range[0]) + by + text.slice(range[1]), code);
}
