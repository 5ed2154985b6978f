import { jest, describe, expect, it } from '@jest/globals';
import { locales } from '@braze-lint/schemas';

import { textWidth } from '../src/format/text-width.js';
import { textsIn } from '../src/texts/texts-in.js';
import { good, lossy, refused, runIn } from './support/run-in.js';

jest.setTimeout(60_000);

const files = { 'src/send.mjs': `${refused}${lossy}${good}` };

/** What a report is in every language: places, rules, frames. */
function withoutWords(output: string): readonly string[] {
  const lines = output.split('\n').filter((line) => /^(?: {2}[ >]|\S+:\d+:\d+)|https:/.test(line));
  return lines.map((line) => line.replace(/^(\S+:\d+:\d+ ) .* ( braze\/)/, '$1$2'));
}

describe('the language of a run', () => {
  const firstLine = async (place: Parameters<typeof runIn>[0], ...args: string[]) =>
    (await runIn({ files, ...place }, ...args)).output
      .split('\n')
      .find((line) => line.includes('src/send.mjs'));

  it('is English, unless something asks for another', async () => {
    expect(await firstLine({})).toMatch(/ {2}error {2}braze\//);
    expect(await firstLine({ env: { LANG: 'C.UTF-8' } })).toMatch(/ {2}error {2}braze\//);
    expect(await firstLine({ env: { LANG: 'xx_XX' } })).toMatch(/ {2}error {2}braze\//);
  });

  it('is what the environment asks for', async () => {
    expect(await firstLine({ env: { LANG: 'de_AT.UTF-8' } })).toMatch(/ {2}Fehler {2}braze\//);
    expect(await firstLine({ env: { LANG: 'de', LC_ALL: 'fr_FR' } })).toMatch(/ {2}erreur {2}braze\//);
    expect(await firstLine({ env: { LC_MESSAGES: 'pt_BR' } })).toMatch(/ {2}erro {2}braze\//);
  });

  it('is what the settings ask for, whatever the environment does', async () => {
    const configured = { ...files, 'braze-lint.config.json': '{ "locale": "fr" }' };
    expect(await firstLine({ files: configured, env: { LANG: 'de' } })).toMatch(/ {2}erreur {2}/);
  });

  it('is what --locale asks for, whatever the rest does', async () => {
    const configured = { ...files, 'braze-lint.config.json': '{ "locale": "fr" }' };
    expect(await firstLine({ files: configured, env: { LANG: 'de' } }, '--locale', 'pt-BR')).toMatch(
      / {2}erro {2}/,
    );
    expect(await firstLine({ files: configured }, '--locale=de')).toMatch(/ {2}Fehler {2}/);
  });

  it('is told where there is no such language, and the run goes on', async () => {
    const { code, warnings, output } = await runIn({ files }, '--locale', 'xx');
    expect(warnings).toBe('braze-lint: There is no language xx; there are en, pt-br, fr, de.\n');
    expect(code).toBe(1);
    expect(output).toContain('braze/require-recipients');
  });

  it('does not leak into a run beside it', async () => {
    const [german, english] = await Promise.all([
      firstLine({}, '--locale', 'de'),
      firstLine({}, '--locale', 'en'),
    ]);
    expect([german, english]).toEqual([expect.stringContaining('Fehler'), expect.stringContaining('error')]);
  });
});

describe.each(locales)('the report in %s', (locale) => {
  it('has the same places, frames and links', async () => {
    const inLanguage = await runIn({ files }, '--locale', locale);
    const inEnglish = await runIn({ files }, '--locale', 'en');
    expect(withoutWords(inLanguage.output)).toEqual(withoutWords(inEnglish.output));
    expect(withoutWords(inLanguage.output).length).toBeGreaterThan(6);
    expect(inLanguage.code).toBe(inEnglish.code);
  });

  it('keeps its carets below the code, and its lines as many', async () => {
    const { output } = await runIn({ files }, '--locale', locale);
    const lines = output.split('\n');
    const caretLines = lines.flatMap((line, index) => (/^ +\| +\^+$/.test(line) ? [index] : []));
    expect(caretLines.length).toBeGreaterThan(1);
    for (const index of caretLines) {
      expect(textWidth(lines[index] ?? '')).toBeLessThanOrEqual(textWidth(lines[index - 1] ?? ''));
    }
    const { output: english } = await runIn({ files }, '--locale', 'en');
    expect(lines.length).toBe(english.split('\n').length);
  });

  it('has all columns of the audit in line', async () => {
    const { output } = await runIn({ files }, 'audit', '--locale', locale);
    const rows = output.split('\n').filter((line) => line.startsWith('src/send.mjs'));
    const { endpoint } = textsIn(locale).audit;
    const head = output.split('\n')[0] ?? '';
    expect(rows.length).toBe(3);
    expect(new Set(rows.map((line) => line.indexOf('POST')))).toEqual(new Set([head.indexOf(endpoint)]));
  });

  it('explains answers', async () => {
    const { output, code } = await runIn({}, 'explain', '400 No Recipients', '--locale', locale);
    expect(code).toBe(0);
    expect(output).toMatch(/^400 No Recipients\n/);
    expect(output).toContain('braze/require-recipients (https://braze-lint.dev/rules/require-recipients)');
    expect(output.split('\n').length).toBe(6);
  });

  it('helps', async () => {
    const { output } = await runIn({}, '--help', '--locale', locale);
    const options = output.match(/^ {2}(?:-\w, )?--[\w-]+/gm) ?? [];
    expect(options.length).toBeGreaterThan(15);
    if (locale !== 'en') expect(output).not.toMatch(/Usage:|Commands:|default: |show this text/);
  });
});

describe('nothing escapes the pseudo-locale', () => {
  /** Without code, names, paths, links and what Braze answers. */
  const prose = (text: string): string =>
    text
      .replaceAll(
        /`[^`]*`|https?:\S+|braze[-/]\S*|\S*send\.mjs\S*|\b[45]\d\d [A-Z][\w ]+\b|POST \S+|\S+\.\S+/g,
        ' ',
      )
      .split('\n')
      .filter((line) => !/^ {2}[ >] |npm install|eslint|import braze|export default/.test(line))
      .join('\n');
  const plainWords = (text: string): readonly string[] => prose(text).match(/[A-Za-z]{2,}/g) ?? [];

  it('of the report', async () => {
    const { output } = await runIn({ files }, '--locale', 'pseudo');
    expect(plainWords(output)).toEqual([]);
  });

  it('of explain', async () => {
    const { output } = await runIn({}, 'explain', '401 Unauthorized', '--locale', 'pseudo');
    expect(plainWords(output)).toEqual([]);
  });

  it('of the audit', async () => {
    const { output } = await runIn({ files }, 'audit', '--locale', 'pseudo');
    expect(plainWords(output)).toEqual([]);
  });

  it('of wrong arguments', async () => {
    const said = await Promise.all(
      [
        ['--fromat', 'x'],
        ['--max-warnings', 'x'],
        ['--cache-strategy=x'],
        ['--stdin', '--staged'],
        ['nothing.js'],
      ].map(async (args) => (await runIn({}, '--locale', 'pseudo', ...args)).warnings),
    );
    for (const text of said) {
      const rest = text.replaceAll(/'[^']*'|--[\w-]+|braze-lint|nothing\.js|metadata, content/g, ' ');
      expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    }
  });
});
