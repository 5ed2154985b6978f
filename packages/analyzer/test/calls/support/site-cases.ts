import { describe, expect, it } from '@jest/globals';

import type { ParserName, SiteOptions } from './sites-in.js';
import { sitesIn } from './sites-in.js';

/** A source, and its sites as `endpoint | found by | payload`. */
export type SiteCase = readonly [code: string, ...sites: string[]];

/** One test a case and parser. */
export function siteCases(title: string, cases: readonly SiteCase[], options: SiteOptions = {}): void {
  const parsers: readonly ParserName[] =
    options.parser === undefined ? ['typescript', 'espree'] : [options.parser];
  for (const parser of parsers) {
    describe(`${title} (${parser})`, () => {
      it.each(cases.map(([code, ...sites]) => [code, sites] as const))('%s', (code, sites) => {
        expect(sitesIn(code, { ...options, parser })).toEqual(sites);
      });
    });
  }
}

/** Sources in which no request to Braze is found. */
export function silentCases(title: string, sources: readonly string[], options: SiteOptions = {}): void {
  siteCases(
    title,
    sources.map((code) => [code]),
    options,
  );
}
