import { describe, expect, it } from '@jest/globals';
import type { Linter } from 'eslint';

import { messages } from './cases/real-mistakes/messages.js';
import { recipients } from './cases/real-mistakes/recipients.js';
import { requests } from './cases/real-mistakes/requests.js';
import { users } from './cases/real-mistakes/users.js';
import { lint } from './support/lint.js';
import { readMarkedSource } from './support/marked-source.js';

/** The request that sends the body, as most code writes it. */
function request(endpoint: string, body: string): string {
  return `await fetch('https://rest.iad-01.braze.com${endpoint}', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + process.env.BRAZE_API_KEY },
  body: JSON.stringify(${body}),
});
`;
}

const mistakes = Object.entries({ ...messages, ...recipients, ...requests, ...users });

describe.each(mistakes)('%s', (_name, mistake) => {
  const { code, places } = readMarkedSource(request(mistake.endpoint, mistake.body));

  it('is reported where it is, and nothing else is', () => {
    const found = reportsIn(code);
    expect(found.map(({ ruleId, message }) => [ruleId?.replace('braze/', ''), message])).toEqual(
      mistake.reports,
    );
    expect(
      found.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn })),
    ).toEqual(places);
  });

  it('has these next steps, each of which mends it and breaks nothing', () => {
    const steps = reportsIn(code).flatMap((report) => stepsOf(code, report));
    expect(steps.map(({ output }) => output)).toEqual(
      mistake.suggestions.map((body) => request(mistake.endpoint, body)),
    );
    for (const { report, output } of steps) {
      const left = reportsIn(output).map(({ message }) => message);
      expect(left).not.toContain(report.message);
      expect(mistake.reports.map(([, message]) => message)).toEqual(expect.arrayContaining(left));
    }
  });

  it('is silent once it is corrected', () => {
    expect(reportsIn(request(mistake.endpoint, mistake.corrected))).toEqual([]);
  });
});

/** What all rules report, the audit aside. */
function reportsIn(code: string): Linter.LintMessage[] {
  return lint(code).filter(({ ruleId }) => ruleId !== 'braze/no-unchecked-payload');
}

function stepsOf(
  code: string,
  report: Linter.LintMessage,
): readonly { readonly report: Linter.LintMessage; readonly output: string }[] {
  return (report.suggestions ?? []).map(({ fix: { range, text } }) => ({
    report,
    output: code.slice(0, range[0]) + text + code.slice(range[1]),
  }));
}
