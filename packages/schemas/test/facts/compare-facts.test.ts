import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { loadCatalog } from '../../generator/catalog/load-catalog.js';
import { compareFacts, differenceLine } from '../../generator/facts/compare-facts.js';
import type { FactFile, FactFiles } from '../../generator/facts/fact-file.js';
import { factsCommand } from '../../generator/facts/facts-command.js';
import { factsOfCatalog } from '../../generator/facts/facts-of-catalog.js';
import { readFactFiles, writeFactFiles } from '../../generator/facts/read-fact-files.js';

const packageFolder = join(__dirname, '../..');
const catalog = factsOfCatalog(
  loadCatalog(join(packageFolder, '../../schemas/catalog'), join(packageFolder, 'generator')),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('facts of the catalogue', () => {
  it('come back from their files as they were', () => {
    writeFactFiles(folder, catalog);
    const read = readFactFiles(folder);
    expect([...read.keys()].sort()).toEqual([...catalog.keys()].sort());
    expect(compareFacts(catalog, read)).toEqual([]);
  });

  it('hold addresses, limits, elements, parameters, rules, errors and hosts', () => {
    expect(factsAt('endpoints/messages-send', '.')).toMatchObject({ method: 'POST', path: '/messages/send' });
    expect(factsAt('endpoints/users-track', 'events')).toMatchObject({ type: 'array' });
    expect(factsAt('endpoints/users-track', 'events[]')).toHaveProperty('ref');
    expect(factsAt('endpoints/campaigns-data-series', '?length')).toMatchObject({ minimum: 1, maximum: 100 });
    expect(factsAt('errors', 'no-recipients')).toMatchObject({ status: '400', fatal: true });
    expect(Object.keys(catalog.get('hosts')?.facts ?? {}).length).toBeGreaterThan(0);
    const rules = [...catalog.values()]
      .flatMap(({ facts }) => Object.keys(facts))
      .filter((one) => one.startsWith('!'));
    expect(rules.length).toBeGreaterThan(20);
  });

  it('hold none of our own words', () => {
    const words = new Set(
      [...catalog.values()].flatMap(({ facts }) => Object.values(facts).flatMap(Object.keys)),
    );
    for (const word of ['description', 'says', 'note', 'grade', 'title', 'examples'])
      expect(words).not.toContain(word);
    expect(factsAt('endpoints/campaigns-duplicate', 'tag_names')).toEqual({
      anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }],
    });
  });
});

describe('newer facts', () => {
  const before = files({ a: { type: 'string', maxLength: 10 }, 'b[]': { enum: ['x', 'y'] } });

  it.each<[string, FactFile['facts'], readonly string[]]>([
    [
      'nothing where all is the same',
      { a: { maxLength: 10, type: 'string' }, 'b[]': { enum: ['y', 'x'] } },
      [],
    ],
    [
      'a changed limit',
      { a: { type: 'string', maxLength: 11 }, 'b[]': { enum: ['x', 'y'] } },
      ['changed  f  a  maxLength: 10 -> 11'],
    ],
    [
      'a limit that came and one that went',
      { a: { type: 'string', minLength: 1 }, 'b[]': { enum: ['x', 'y'] } },
      ['removed  f  a  maxLength: 10', 'added    f  a  minLength: 1'],
    ],
    [
      'one value more',
      { a: { type: 'string', maxLength: 10 }, 'b[]': { enum: ['x', 'y', 'z'] } },
      ['changed  f  b[]  enum: ["x","y"] -> ["x","y","z"]'],
    ],
    [
      'a place that came',
      { a: { type: 'string', maxLength: 10 }, 'b[]': { enum: ['x', 'y'] }, c: { type: 'integer' } },
      ['added    f  c  type: "integer"'],
    ],
    ['a place that went', { a: { type: 'string', maxLength: 10 } }, ['removed  f  b[]  enum: ["x","y"]']],
  ])('tell of %s', (_name, facts, lines) => {
    expect(compareFacts(before, files(facts)).map(differenceLine)).toEqual(lines);
  });

  it('say nothing of what a partial file leaves out, and something of what it names', () => {
    const after = new Map([['f', { partial: true, facts: { a: { maxLength: 9 } } }]]);
    expect(compareFacts(before, after).map(differenceLine)).toEqual(['changed  f  a  maxLength: 10 -> 9']);
  });

  it('tell of whole files that came and went', () => {
    const after: FactFiles = new Map([['g', { facts: {} }]]);
    expect(compareFacts(before, after).map(differenceLine)).toEqual(['removed  f', 'added    g']);
  });
});

describe('files of facts', () => {
  it.each([
    ['no YAML', 'facts: [', ''],
    ['without facts', 'partial: true', "must have required property 'facts'"],
    ['with a place that holds no words', 'facts: { a: 5 }', '/facts/a must be object'],
    ['with an unknown key', 'facts: {}\nfact: {}', 'must NOT have additional properties'],
  ])('are refused by name, and with what is wrong: %s', (_name, text, mistake) => {
    writeFileSync(join(folder, 'odd.yaml'), text);
    expect(() => readFactFiles(folder)).toThrow(/odd\.yaml/);
    expect(() => readFactFiles(folder)).toThrow(mistake);
  });

  it('must be there', () => {
    expect(() => readFactFiles(folder)).toThrow(/no \.yaml file/);
  });
});

describe('the command', () => {
  const facts = files({ a: { type: 'string', maxLength: 10 } });

  it('writes facts from the folder where it was called, and finds them equal', () => {
    expect(run(facts, '--export', 'new')).toEqual({ code: 0, log: ['1 files of facts in new'], error: [] });
    expect(run(facts, 'new')).toEqual({ code: 0, log: ['0 differences'], error: [] });
  });

  it('tells what is different, and how much', () => {
    run(files({ a: { type: 'string', maxLength: 11 } }), '--export', 'new');
    expect(run(facts, 'new')).toEqual({
      code: 1,
      log: ['changed  f  a  maxLength: 10 -> 11', '1 differences'],
      error: [],
    });
  });

  it('asks for a folder', () => {
    expect(run(facts)).toEqual({ code: 2, log: [], error: [expect.stringContaining('--export <folder>')] });
  });

  it('tells of a folder that it cannot read', () => {
    expect(run(facts, 'nowhere')).toEqual({ code: 2, log: [], error: [expect.stringContaining('nowhere')] });
  });

  function run(
    catalogFacts: FactFiles,
    ...args: readonly string[]
  ): { code: number; log: string[]; error: string[] } {
    const log: string[] = [];
    const error: string[] = [];
    const told = { log: (line: string) => log.push(line), error: (line: string) => error.push(line) };
    return { code: factsCommand(args, catalogFacts, folder, told), log, error };
  }
});

function files(facts: FactFile['facts']): FactFiles {
  return new Map([['f', { facts }]]);
}

function factsAt(file: string, place: string): unknown {
  return catalog.get(file)?.facts[place];
}
