import type { CaseSource, RuleCases } from './rule-cases.js';

/** A mistake, and the nearest code that does without it. */
export interface Twin {
  readonly reports: CaseSource;
  readonly silent: CaseSource;
}

/** Mistakes and their twins; the name says what both are about. */
export type Twins = Readonly<Record<string, Twin>>;

/** All twins of several tables, sorted into what must be reported and what must not. */
export function casesOf(...tables: readonly Twins[]): RuleCases {
  const reports: Record<string, CaseSource> = {};
  const silent: Record<string, CaseSource> = {};
  for (const [name, twin] of tables.flatMap((table) => Object.entries(table))) {
    if (name in reports) throw new Error(`Two cases are called: ${name}`);
    reports[name] = twin.reports;
    silent[name] = twin.silent;
  }
  return { reports, silent };
}
