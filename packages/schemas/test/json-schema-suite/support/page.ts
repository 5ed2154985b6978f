import { count } from './summary.js';
import type { FileSummary } from './summary.js';

/** The text of `docs/json-schema-suite.md`. */
export function suitePage(summaries: readonly FileSummary[]): string {
  return `${introduction(summaries)}\n${table(summaries)}\n`;
}

function introduction(summaries: readonly FileSummary[]): string {
  const total = (figure: (summary: FileSummary) => number): string =>
    count(summaries.map(figure)).toLocaleString('en');
  return `# The official JSON Schema test suite

Each schema of the suite (draft 2020-12) is lifted, as the schemas of the endpoints are, and both lifted forms are asked about each of its values:

- about the whole value: \`may\` and \`must\` both have to give the suite's answer;
- about the value with parts hidden, where the whole value is one way in which it can turn out: for a valid value \`may\` has to accept, for an invalid one \`must\` has to refuse.
  Hidden are each part by itself, in every way that the linter knows of (a hole of the same kind or of any, a text of which some is known, a list or an object with
  more in it, a key that may be left out), and random choices of parts.

Of ${total(({ tests }) => tests)} tests ${total(({ passed }) => passed)} hold, ${total(({ failures }) => failures.length)} do not, and ${total(
    ({ notApplicable }) => notApplicable,
  )} are not applicable: their schema uses
what the lifting refuses, because no schema of ours uses it. \`format\` asserts nothing, which is the draft's default. ${total(
    ({ hidden }) => hidden,
  )} values had parts hidden; *decided*
says of how many of them the answer is certain all the same (\`may\` refuses an invalid one, \`must\` accepts a valid one).

The suite is \`tests/draft2020-12\` of [json-schema-org/JSON-Schema-Test-Suite](https://github.com/json-schema-org/JSON-Schema-Test-Suite), here at commit
\`44401e0c0467\`: all required files, and of the optional ones those about regular expressions. No package on npm has these files, and they are not kept here, so this
run is a script of its own: \`npm run test:json-schema-suite -- <the folder tests/draft2020-12>\`. It compares this page, and with \`UPDATE_DOCS=1\` writes it anew.
`;
}

function table(summaries: readonly FileSummary[]): string {
  const rows = summaries.map((summary) => [
    `\`${summary.name}\``,
    summary.tests,
    summary.passed,
    summary.failures.length,
    summary.notApplicable,
    summary.hidden,
    summary.decided,
    summary.reasons.join('; '),
  ]);
  const head = ['file', 'tests', 'hold', 'fail', 'n/a', 'hidden parts', 'decided', 'why not applicable'];
  return [head, ['---', ...Array<string>(6).fill('--:'), '---'], ...rows].map(line).join('\n');
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
