import type { Grade } from '@braze-lint/schemas';

import type { RuleFacts, Severity } from './rule-facts.js';

/** The table of the rules in README.md. */
export function ruleTable(rules: readonly RuleFacts[]): string {
  const rows = rules.map((rule) => {
    const cells = [
      `[\`${rule.name}\`](docs/rules/${rule.name}.md)`,
      rule.meta.docs?.description ?? '',
      answerCell(rule),
      signs[rule.recommended],
      signs[rule.strict],
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| rule | makes sure that | otherwise Braze | recommended | strict |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const signs: Readonly<Record<Severity, string>> = { off: '–', warn: 'W', error: 'E' };

/** Answers with a row of their own are named; some rules have many. */
const mostAnswers = 4;

function answerCell({ answers, grades }: RuleFacts): string {
  const fatal = answers.filter((row) => row.fatal).map(({ status, title }) => `\`${status} ${title}\``);
  const named = [...new Set(fatal)].slice(0, mostAnswers).join(', ');
  if (named !== '') return `answers ${named}`;
  return grades.map((grade) => outcomes[grade]).join(', ') || '–';
}

const outcomes: Readonly<Record<Grade, string>> = {
  fatal: 'refuses the request',
  minor: 'leaves the object out',
  silent: 'ignores it',
  advice: 'accepts it',
};
