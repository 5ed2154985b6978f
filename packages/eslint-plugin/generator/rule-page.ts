import type { Constraint, ErrorRow, Grade } from '@braze-lint/schemas';

import type { RuleFacts, Severity } from './rule-facts.js';

const endOfHead = '<!-- The head above is generated: edit what follows. -->';
const startOfTail = '<!-- What follows is generated. -->';

/** Where the descriptions of endpoints and objects stand, by the first part of a constraint's id. */
export type Anchors = ReadonlyMap<string, string>;

/** The page of a rule with its head and its tail made anew; what is between them is kept. */
export function rulePage(text: string, rule: RuleFacts, anchors: Anchors): string {
  return `${headOf(rule)}${endOfHead}\n\n${middleOf(text)}\n\n${startOfTail}\n\n${tailOf(rule, anchors)}`;
}

/** Everything from the first section on that is written by hand. */
function middleOf(text: string): string {
  const start = /^## /m.exec(text)?.index ?? text.length;
  const end = text.indexOf(startOfTail);
  return text.slice(start, end < 0 ? undefined : end).trim();
}

function headOf({ name, meta, recommended, strict, answers, grades }: RuleFacts): string {
  return [
    `# ${name}`,
    `📝 Makes sure that ${meta.docs?.description ?? ''}.`,
    `💼 ${severities(recommended, strict)}`,
    ...(answers.length === 0 ? [] : [`📮 Braze answers ${answers.map(answerLink).join(', ')}.`]),
    ...(grades.length === 0 ? [] : [`⚖️ ${grades.map((grade) => gradeTexts[grade]).join(' ')}`]),
    ...(meta.fixable === undefined ? [] : ['🔧 Some reports are fixed by `--fix`.']),
    ...(meta.hasSuggestions === true ? ['💡 Some reports come with suggestions.'] : []),
    '',
  ].join('\n\n');
}

const gradeTexts: Readonly<Record<Grade, string>> = {
  fatal: 'Fatal: the whole request is refused.',
  minor: 'Minor: the object is left out, the rest of the request is carried out.',
  silent: 'Silent: the request is accepted, and what is wrong in it is ignored.',
  advice: 'Advice: a recommendation, which no rule reports.',
};

export function answerLink({ id, status, title }: ErrorRow): string {
  return `[\`${status} ${title}\`](../errors.md#${id})`;
}

function severities(recommended: Severity, strict: Severity): string {
  if (recommended === 'off' && strict === 'off') return 'Off in `recommended` and in `strict`; on in `all`.';
  if (recommended === strict) return `${words[strict]} in \`recommended\` and in \`strict\`.`;
  return `${words[recommended]} in \`recommended\`, ${words[strict].toLowerCase()} in \`strict\`.`;
}

const words: Readonly<Record<Severity, string>> = { off: 'Off', warn: 'Warning', error: 'Error' };

/** More than these are counted, and listed on the pages of the endpoints. */
const longestList = 80;

function tailOf({ name, constraints }: RuleFacts, anchors: Anchors): string {
  const owners = [...new Set(constraints.map(({ id }) => ownerOf(id)))].sort();
  const lines = owners.map((owner) => {
    const own = constraints.filter(({ id }) => ownerOf(id) === owner);
    return constraints.length > longestList
      ? `- ${ownerLink(owner, anchors)}: ${String(own.length)}`
      : `- ${ownerLink(owner, anchors)}\n${own.map(constraintLine).join('\n')}`;
  });
  const list =
    lines.length === 0
      ? 'None: the rule looks at the code around the requests.'
      : `${String(constraints.length)} in the catalogue${constraints.length > longestList ? ', counted by the endpoint or object that they belong to' : ''}:\n\n${lines.join('\n')}`;
  return `## Constraints\n\n${list}\n\n## In this repository\n\n${sourceLinks(name)}\n`;
}

function constraintLine({ says, source }: Constraint): string {
  return `  - ${says} ([source](${source}))`;
}

function ownerLink(owner: string, anchors: Anchors): string {
  const anchor = anchors.get(owner);
  return anchor === undefined ? `\`${owner}\`` : `[\`${owner}\`](../${anchor})`;
}

function sourceLinks(name: string): string {
  return `- [the rule](../../packages/eslint-plugin/src/rules/${name}.ts)\n- [its constraints](../../schemas/catalog/README.md)`;
}

function ownerOf(id: string): string {
  return id.split(/[.[]/)[0] ?? id;
}

/** Finds the anchors of the generated pages of endpoints and objects. */
export function anchorsIn(pages: readonly { readonly path: string; readonly text: string }[]): Anchors {
  return new Map(
    pages.flatMap(({ path, text }) =>
      [...text.matchAll(/^<a id="([^"]+)"><\/a>$/gm)].map(([, id = '']): [string, string] => [
        id,
        `${path}#${id}`,
      ]),
    ),
  );
}
