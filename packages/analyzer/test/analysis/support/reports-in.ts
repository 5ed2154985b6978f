import { analyze } from '../../../src/analysis/analyze.js';
import { renderMessage } from '../../../src/messages/render.js';
import { applied } from '../../check/support/findings-in.js';
import { parse } from '../../check/support/parse.js';

/** What is found in a file, a line each: `1:5-1:6 <underlined text> | sentence`. */
export function reportsIn(code: string): readonly string[] {
  const { findings } = analyze(parse(code), {});
  return [...findings]
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
    .map((finding) => {
      const { start, end } = finding.loc;
      const place = `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
      return `${place} ${code.slice(...finding.range)} | ${renderMessage(finding)}`;
    });
}

/** As `reportsIn`, without the sentences. */
export function placesIn(code: string): readonly string[] {
  return reportsIn(code).map((line) => line.split(' | ')[0] ?? '');
}

/** What each suggestion makes of the file. */
export function suggestionsIn(code: string): readonly string[] {
  const { findings } = analyze(parse(code), {});
  return findings.flatMap(({ suggestions }) => suggestions.map(({ edits }) => applied(code, edits)));
}
