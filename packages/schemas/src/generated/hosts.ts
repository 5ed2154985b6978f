// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/** One of Braze's instances. Hosts are names without scheme. */
export interface Instance {
  readonly id: string;
  /** Answers the REST API. */
  readonly rest: string;
  /** For apps; refuses REST requests. */
  readonly sdk: string;
  /** For people; refuses REST requests. Every documented spelling, the current one first. */
  readonly dashboard: readonly string[];
}

/** Braze's instances. */
export const hosts: readonly Instance[] = [
  { id: 'US-01', rest: 'rest.iad-01.braze.com', sdk: 'sdk.iad-01.braze.com', dashboard: ['dashboard-01.braze.com'] },
  { id: 'US-02', rest: 'rest.iad-02.braze.com', sdk: 'sdk.iad-02.braze.com', dashboard: ['dashboard-02.braze.com'] },
  { id: 'US-03', rest: 'rest.iad-03.braze.com', sdk: 'sdk.iad-03.braze.com', dashboard: ['dashboard-03.braze.com'] },
  { id: 'US-04', rest: 'rest.iad-04.braze.com', sdk: 'sdk.iad-04.braze.com', dashboard: ['dashboard-04.braze.com'] },
  { id: 'US-05', rest: 'rest.iad-05.braze.com', sdk: 'sdk.iad-05.braze.com', dashboard: ['dashboard-05.braze.com'] },
  { id: 'US-06', rest: 'rest.iad-06.braze.com', sdk: 'sdk.iad-06.braze.com', dashboard: ['dashboard-06.braze.com'] },
  { id: 'US-07', rest: 'rest.iad-07.braze.com', sdk: 'sdk.iad-07.braze.com', dashboard: ['dashboard-07.braze.com'] },
  { id: 'US-08', rest: 'rest.iad-08.braze.com', sdk: 'sdk.iad-08.braze.com', dashboard: ['dashboard-08.braze.com'] },
  { id: 'US-10', rest: 'rest.us-10.braze.com', sdk: 'sdk.us-10.braze.com', dashboard: ['dashboard.us-10.braze.com', 'dashboard-10.braze.com'] },
  { id: 'EU-01', rest: 'rest.fra-01.braze.eu', sdk: 'sdk.fra-01.braze.eu', dashboard: ['dashboard-01.braze.eu'] },
  { id: 'EU-02', rest: 'rest.fra-02.braze.eu', sdk: 'sdk.fra-02.braze.eu', dashboard: ['dashboard-02.braze.eu'] },
  { id: 'AU-01', rest: 'rest.au-01.braze.com', sdk: 'sdk.au-01.braze.com', dashboard: ['dashboard.au-01.braze.com'] },
  { id: 'ID-01', rest: 'rest.id-01.braze.com', sdk: 'sdk.id-01.braze.com', dashboard: ['dashboard.id-01.braze.com'] },
  { id: 'JP-01', rest: 'rest.jp-01.braze.com', sdk: 'sdk.jp-01.braze.com', dashboard: ['dashboard.jp-01.braze.com'] },
  { id: 'KR-01', rest: 'rest.kr-01.braze.com', sdk: 'sdk.kr-01.braze.com', dashboard: ['dashboard.kr-01.braze.com'] },
];
