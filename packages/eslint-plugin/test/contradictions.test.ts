import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import type { SilentRequest } from './cases/contradictions/contradiction.js';
import { messaging } from './cases/contradictions/messaging.js';
import { usersAndRest } from './cases/contradictions/users-and-rest.js';
import { lint } from './support/lint.js';

const catalogFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../schemas/catalog');

function request({ endpoint, method = 'POST', body }: SilentRequest): string {
  return `await fetch('https://rest.iad-01.braze.com${endpoint}', {
  method: '${method}',
  headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + process.env.BRAZE_API_KEY },
  body: JSON.stringify(${body}),
});
`;
}

const rows = Object.entries({ ...messaging, ...usersAndRest });

describe.each(rows)('%s', (_id, { decided, silent, because }) => {
  if (silent.length === 0) {
    it(`needs no case: ${decided}`, () => {
      expect(because).toMatch(/\.$/);
    });
    return;
  }

  it.each(silent.map((one) => [one.endpoint, one.body.slice(0, 80), one] as const))(
    `${decided} %s %s`,
    (_endpoint, _body, one) => {
      expect(
        lint(request(one))
          .filter(({ ruleId }) => ruleId !== 'braze/no-unchecked-payload')
          .map(({ ruleId, message }) => `${String(ruleId)}: ${message}`),
      ).toEqual([]);
    },
  );
});

describe('the tables of contradictions', () => {
  it('are complete', () => {
    const ids = (letter: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`);
    expect(rows.map(([id]) => id)).toEqual([...ids('M', 25), ...ids('U', 30)]);
  });

  it('have a place in the catalogue each, which says how it was decided', () => {
    expect([...new Set(namedInCatalog())].sort()).toEqual(rows.map(([id]) => id).sort());
  });
});

function namedInCatalog(): readonly string[] {
  return readdirSync(catalogFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [
      ...readFileSync(join(catalogFolder, file), 'utf8').matchAll(/^\s*contradiction: (\S+)$/gm),
    ])
    .flatMap(([, id]) => id ?? []);
}
