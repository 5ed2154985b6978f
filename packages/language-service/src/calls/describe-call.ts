import type { CallSite, CheckedCall } from '@braze-lint/analyzer';
import { describeReasons } from '@braze-lint/analyzer';

/** The endpoints that a request may reach: `POST /messages/send`. */
export function nameOfCall({ endpoints }: CallSite): string {
  return [...new Set(endpoints.map(({ method, path }) => `${method} ${path}`))].join(' or ');
}

/** The permissions that the API key needs for it. */
export function permissionsOf({ endpoints }: CallSite): readonly string[] {
  return [...new Set(endpoints.flatMap(({ permission }) => permission ?? []))];
}

/** How much of the body is checked, and why not all of it. */
export function coverageText({ site, coverage, reasons }: CheckedCall): string {
  if (!site.endpoints.some(({ hasBody }) => hasBody)) return 'no body';
  switch (coverage) {
    case 'checked':
      return 'checked';
    case 'partly':
      return `partly checked: ${describeReasons(reasons)}`;
    case 'not':
      return `not checked: ${describeReasons(reasons)}`;
  }
}
