import { describe, expect, it } from '@jest/globals';
import type { Linter } from 'eslint';

import plugin from '../src/index.js';
import type { CrossFileCase, CrossFileCases } from './cases/cross-file/cross-file-cases.js';
import { beside, trigger } from './cases/cross-file/cross-file-cases.js';
import { knownExports, openExports } from './cases/cross-file/exports.js';
import { builders, openBuilders, otherWrappers, wrappers } from './cases/cross-file/functions.js';
import { rightTypes, wrongTypes } from './cases/cross-file/types.js';
import { addresses, otherAddresses, parts, undecidedParts } from './cases/cross-file/values.js';
import { lint } from './support/lint.js';
import { lintProgram } from './support/lint-program.js';
import { readMarkedSource } from './support/marked-source.js';

testReports('an address of another file', addresses);
testReports('a part of a body of another file', parts);
testReports('a builder of another file', builders);
testReports('a wrapper of another file', wrappers);
testReports('what another file exports', knownExports);
testReports('what another file exports, open', openExports);
testReports('a type', wrongTypes);
testReports('an address of another file that leads nowhere', otherAddresses);
testReports('a part of a body that another file leaves open', undecidedParts);
testReports('a builder of another file that may do otherwise', openBuilders);
testReports('a wrapper of another file that sends something else', otherWrappers);
testReports('a type that leaves something right possible', rightTypes);

function testReports(name: string, cases: CrossFileCases): void {
  describe(name, () => {
    it.each(Object.entries(cases))('%s', (_title, one) => {
      const { code, places, messages } = linted(one);
      expect(messages.map(placeOf)).toEqual(places);
      for (const message of messages) expectToStayInside(message, code);
    });
  });
}

/** A path beside an object is a call of a wrapper that is not in view. */
const BY_NAME_ALONE: ReadonlySet<string> = new Set(['one that is given the path and renames keys']);

const ALL = Object.keys(plugin.rules);

describe('without type information', () => {
  const all = { ...otherAddresses, ...undecidedParts, ...openBuilders, ...otherWrappers, ...rightTypes };
  const silent = Object.entries(all).filter(([title]) => !BY_NAME_ALONE.has(title));

  it.each(silent)('%s is silent, too', (_title, one) => {
    const { code, entry } = entryOf(one);
    const messages = lint(code, {
      rules: ALL.filter((rule) => rule !== 'no-unchecked-payload'),
      filename: entry.slice(1),
    });
    expect(messages.filter(({ fatal }) => fatal !== true)).toEqual([]);
  });
});

describe('the audit', () => {
  it.each(
    Object.entries({ ...addresses, ...parts, ...builders, ...wrappers, ...openBuilders, ...otherWrappers }),
  )('speaks of the linted file only: %s', (_title, one) => {
    const { code, messages } = linted(one, ALL);
    for (const message of messages) expectToStayInside(message, code);
  });
});

describe('a value of another file', () => {
  const messagesOf = (one: CrossFileCase): readonly string[] =>
    linted(one).messages.map(({ message }) => message);

  it('is told of with that file', () => {
    expect(
      messagesOf(
        beside(
          `import { ID } from './other';\n${trigger('{ campaign_id: ID, broadcast: true }')}`,
          'export const ID = 5;',
        ),
      ),
    ).toEqual(['`campaign_id` is a number (written in `other.ts`); Braze needs a string (400 Bad Request).']);
  });

  it('is told of with the file that it is written in, and not with one in between', () => {
    const files = {
      'app.ts': `import { ids } from './other';\n${trigger('{ campaign_id: ids.first, broadcast: true }')}`,
      'other.ts': "import { FIRST } from './third';\nexport const ids = { first: FIRST } as const;",
      'third.ts': 'export const FIRST = 5;',
    };
    expect(messagesOf({ files })).toEqual([
      '`campaign_id` is a number (written in `third.ts`); Braze needs a string (400 Bad Request).',
    ]);
  });

  it('is told of without a file where an argument is written here', () => {
    const one = beside(
      `import { build } from './other';\n${trigger('build(5)')}`,
      'export const build = (campaign_id: unknown) => ({ campaign_id, broadcast: true });',
    );
    expect(messagesOf(one)).toEqual(['`campaign_id` is a number; Braze needs a string (400 Bad Request).']);
  });
});

interface Linted {
  readonly code: string;
  readonly places: ReturnType<typeof readMarkedSource>['places'];
  readonly messages: readonly Linter.LintMessage[];
}

function linted(one: CrossFileCase, rules?: readonly string[]): Linted {
  const { code, places, entry } = entryOf(one);
  const files = Object.fromEntries(Object.entries(one.files).map(([name, text]) => [`/src/${name}`, text]));
  const compiler = one.compiler === undefined ? {} : { compiler: one.compiler };
  const messages = lintProgram({ ...files, [entry]: code }, { entry, ...compiler, ...(rules && { rules }) });
  return { code, places, messages };
}

function entryOf({ files }: CrossFileCase): ReturnType<typeof readMarkedSource> & { readonly entry: string } {
  const [name, marked] = Object.entries(files).find(([file]) => /^app\.[jt]s$/.test(file)) ?? [];
  if (name === undefined || marked === undefined) throw new Error('no app');
  return { ...readMarkedSource(marked), entry: `/src/${name}` };
}

function placeOf({ line, column, endLine, endColumn }: Linter.LintMessage): unknown {
  return { line, column, endLine, endColumn };
}

/** Nothing of another file may be underlined, said or edited. */
function expectToStayInside(
  { line, endLine, message, suggestions = [], fix }: Linter.LintMessage,
  code: string,
): void {
  const lines = code.split('\n').length;
  expect(line).toBeLessThanOrEqual(lines);
  expect(endLine ?? line).toBeLessThanOrEqual(lines);
  expect(message).not.toMatch(/\{\{|undefined|``/);
  for (const { range, text } of [...suggestions.map((one) => one.fix), ...(fix ? [fix] : [])]) {
    expect(range[1]).toBeLessThanOrEqual(code.length);
    const applied = code.slice(0, range[0]) + text + code.slice(range[1]);
    expect(lint(applied, { rules: [] }).filter(({ fatal }) => fatal === true)).toEqual([]);
  }
}
