import type { DocumentedExample } from './documented-example.js';

/** The page about the examples that disagree with the rules of the pages they stand on. */
export function disagreementsPage(examples: readonly DocumentedExample[]): string {
  const wrong = examples.filter(({ valid, silent }) => !valid && silent === undefined);
  const queries = examples.filter(({ kind }) => kind === 'query');
  const left = examples.filter(({ silent }) => silent !== undefined);
  const malformed = examples.filter(({ syntax }) => syntax !== undefined);
  return [
    introduction(
      examples.length,
      wrong.length,
      left.length,
      malformed.length,
      queries.map(linkTo).join(', '),
    ),
    table(
      'Examples that are reported',
      'They break a rule that the pages state, and Braze would not take them as they stand.',
      ['example', 'what is wrong', wrong.map((example) => [linkTo(example), sentence(example.why)])],
    ),
    table(
      'Examples that are left alone',
      'They break a rule as well, and are not reported: the reason says why.',
      [
        'example',
        'what is wrong; why it is left alone',
        left.map((example) => [
          linkTo(example),
          `${sentence(example.why)} ${sentence(example.silent?.reason)}`,
        ]),
      ],
    ),
    table(
      'Examples that are no JSON as printed',
      'The tests use the body that is meant, with the slip mended.',
      [
        'example',
        'what is wrong with the text',
        malformed.map((example) => [linkTo(example), sentence(example.syntax)]),
      ],
    ),
  ].join('\n');
}

function introduction(all: number, wrong: number, left: number, malformed: number, queries: string): string {
  return `# The examples of Braze's documentation

Braze's documentation prints ${String(all)} bodies of requests and parts of them. The tests send each one through all recommended rules, a part
inside of a body that it fits in: a right example must give no report, a wrong one must give at least one. Only ${queries} is left out: it is
printed as JSON, and it is a query, which has no body.

Not every example keeps the rules of the pages. ${String(wrong)} are reported, ${String(left)} break a rule and are left alone, because the pages
contradict each other or only the print is at fault, and ${String(malformed)} are no JSON as printed. Which they are, and why, is listed here.

This page is made from \`packages/schemas/test/fixtures/documented-examples.json\`; a test compares it. To write it anew:
\`UPDATE_DOCS=1 npx jest packages/eslint-plugin/test/documented-examples\`.
`;
}

type Table = readonly [string, string, readonly (readonly [string, string])[]];

function table(title: string, text: string, [first, second, rows]: Table): string {
  const lines = rows.map(([one, other]) => `| ${one} | ${other} |`);
  return `## ${title}\n\n${text}\n\n| ${first} | ${second} |\n|---|---|\n${lines.join('\n')}\n`;
}

function linkTo({ id, page }: DocumentedExample): string {
  return `[\`${id}\`](${new URL(`${page}/`, 'https://www.braze.com/docs/api/').href})`;
}

function sentence(text = ''): string {
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
