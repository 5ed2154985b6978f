import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { loadCatalog } from '../../generator/catalog/load-catalog.js';
import { compareFacts, differenceLine } from '../../generator/facts/compare-facts.js';
import type { FactFile, FactFiles } from '../../generator/facts/fact-file.js';
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
    ['no YAML', 'facts: ['],
    ['without facts', 'partial: true'],
    ['with a place that holds no words', 'facts: { a: 5 }'],
    ['with an unknown key', 'facts: {}\nfact: {}'],
  ])('are refused by name: %s', (_name, text) => {
    writeFileSync(join(folder, 'odd.yaml'), text);
    expect(() => readFactFiles(folder)).toThrow(/odd\.yaml/);
  });

  it('must be there', () => {
    expect(() => readFactFiles(folder)).toThrow(/no \.yaml file/);
  });
});

function files(facts: FactFile['facts']): FactFiles {
  return new Map([['f', { facts }]]);
}

function factsAt(file: string, place: string): unknown {
  return catalog.get(file)?.facts[place];
}
