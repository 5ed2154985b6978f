import { fill } from '@braze-lint/analyzer';
import type { ErrorRow, TranslatedLocale } from '@braze-lint/schemas';
import { errorRows, rulesAnswering, translated } from '@braze-lint/schemas';

import type { CliTexts } from '../src/texts/cli-texts.js';
import { textsIn } from '../src/texts/texts-in.js';
import type { Section } from './page-texts.js';
import { pageTexts } from './page-texts.js';

/**
 * The page about Braze's answers in another language than English, which is put together from what `explain` says.
 * @param pages names of the rules that have a page
 */
export function errorPage(locale: TranslatedLocale, pages: ReadonlySet<string>): string {
  const { title, introduction, answer, meaning, foundBy, ...sections } = pageTexts[locale];
  const texts = textsIn(locale);
  const { refused, failed, accepted, dropped } = sections;
  return blocks(
    '<!-- Generated: do not edit, run `npm run build`. -->',
    `# ${title}`,
    introduction,
    table(),
    ...section(refused, ({ status }) => status.startsWith('4')),
    ...section(failed, ({ status }) => status.startsWith('5')),
    ...section(accepted, (row) => row.status.startsWith('2') && !isOfObject(row)),
    ...section(dropped, isOfObject),
  );

  function table(): string {
    const rows = errorRows.map((row) => [
      `[\`${row.status} ${row.title}\`](#${row.id})`,
      translated(row.says, locale),
      linksOf(row) === '' ? '–' : linksOf(row),
    ]);
    const lines = [[answer, meaning, foundBy], ['---', '---', '---'], ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }

  function section({ heading, text }: Section, belongs: (row: ErrorRow) => boolean): readonly string[] {
    return [`## ${heading}`, text, ...errorRows.filter(belongs).flatMap(rowBlocks)];
  }

  function rowBlocks(row: ErrorRow): readonly string[] {
    const { explain } = texts;
    const rules = linksOf(row);
    const found = rules === '' ? explain.onlyRunTime : fill(explain.preventedBy, { rules });
    return [
      `<a id="${row.id}"></a>`,
      `### \`${row.status} ${row.title}\``,
      translated(row.says, locale),
      fill(explain.lookAt, { look: lookOf(row, texts) }),
      ...(row.fatal || rules !== '' ? [found] : []),
    ];
  }

  function linksOf(row: ErrorRow): string {
    const names = rulesAnswering(row).filter((name) => pages.has(name));
    return names.map((name) => `[\`${name}\`](../rules/${name}.md)`).join(', ');
  }
}

/** The errors that `/users/track` reports for single objects are named like constants. */
function isOfObject({ title }: ErrorRow): boolean {
  return /^[A-Z_]+$/.test(title);
}

function lookOf({ id }: ErrorRow, { look }: CliTexts): string {
  return (look as Readonly<Record<string, string>>)[id] ?? '';
}

function blocks(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
