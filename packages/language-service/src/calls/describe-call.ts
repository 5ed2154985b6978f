import type { CallSite, CheckedCall } from '@braze-lint/analyzer';
import { describeReasons } from '@braze-lint/analyzer';

import type { ServiceWords } from '../texts/service-words.js';

/** The endpoints that a request may reach: `POST /messages/send`. */
export function nameOfCall({ endpoints }: CallSite, words: ServiceWords): string {
  return words.either([...new Set(endpoints.map(({ method, path }) => `${method} ${path}`))]);
}

/** The permissions that the API key needs for it. */
export function permissionsOf({ endpoints }: CallSite): readonly string[] {
  return [...new Set(endpoints.flatMap(({ permission }) => permission ?? []))];
}

/** Whether any of the endpoints that it may reach takes a body. */
export function hasBody({ endpoints }: CallSite): boolean {
  return endpoints.some((endpoint) => endpoint.hasBody);
}

/** How much of the body is checked, and why not all of it. */
export function coverageText({ site, coverage, reasons }: CheckedCall, words: ServiceWords): string {
  if (!hasBody(site)) return words.text('noBody');
  switch (coverage) {
    case 'checked':
      return words.text('checked');
    case 'partly':
      return words.text('partlyChecked', { reasons: describeReasons(reasons, words.language) });
    case 'not':
      return words.text('notChecked', { reasons: describeReasons(reasons, words.language) });
  }
}
