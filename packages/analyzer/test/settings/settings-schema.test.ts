import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { permissions } from '@braze-lint/schemas';
import fc from 'fast-check';

import { strictAjv } from '../../../schemas/generator/compile/ajv.js';
import type { JsonSchema } from '../../../schemas/generator/json-schema/json-schema.js';
import { readSettings } from '../../src/settings/read-settings.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/generated/settings.json', import.meta.url), 'utf8'),
) as JsonSchema;
const accepts = strictAjv().compile(schema);

/** Where the checker asks for more than a form: a documented path, a time zone that the computer knows, a language. */
const onlyForm = /^\.(?:timeZone|locale)$|^\.files\[\d+\]\.endpoint$/;

/** Mostly values that are nearly right, so that both answers are frequent. */
const odd = fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, '', '/', 'x', [], {}, [1], { a: 1 });
const path = fc.constantFrom(
  '/messages/send',
  '/users/track',
  'users/track',
  '/nowhere',
  'POST /users/track',
  '',
);
const one = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: odd });
type Parts = Readonly<Record<string, fc.Arbitrary<unknown>>>;
/** Objects of these parts, now and then with a key that is not known. */
function recordOf(parts: Parts, requiredKeys: readonly string[]): fc.Arbitrary<unknown> {
  const withMore: Parts = { ...parts, more: odd };
  return fc.oneof(
    { weight: 15, arbitrary: fc.record(parts, { requiredKeys: [...requiredKeys] }) },
    { weight: 1, arbitrary: fc.record(withMore, { requiredKeys: [...requiredKeys] }) },
  );
}
const glob = one(fc.constantFrom('*.json', 'a/b/**', '!a', 'x!'));
const call = recordOf(
  {
    callee: one(fc.constantFrom('send', '*.post', 'a.b.c')),
    endpoint: one(path),
    pathArgument: one(fc.nat(3)),
    payloadArgument: one(fc.nat(3)),
  },
  ['callee', 'payloadArgument'],
);
const files = recordOf(
  {
    files: fc.oneof(glob, fc.array(glob, { maxLength: 2 })),
    endpoint: one(path),
    endpointKeys: one(fc.boolean()),
    body: one(fc.constantFrom('', '/body', '/a~1b/*', '/~2', 'body', '/')),
  },
  ['files'],
);
const settings = recordOf(
  {
    calls: one(fc.array(one(call), { maxLength: 2 })),
    files: one(fc.array(one(files), { maxLength: 2 })),
    timeZone: one(fc.constantFrom('Europe/Berlin', 'UTC', 'Nowhere/Atall', '+01:00')),
    permissions: one(fc.array(one(fc.constantFrom(...permissions, 'messages.sent')), { maxLength: 2 })),
    snapshot: one(
      fc.oneof(
        fc.constantFrom('braze.snapshot.json', 'a/b.json', null),
        recordOf({ file: one(fc.constant('a.json')), maxAgeDays: one(fc.integer({ min: 1, max: 90 })) }, [
          'file',
        ]),
      ),
    ),
    locale: one(fc.constantFrom('de', 'pt_BR.UTF-8', 'en-GB', 'pseudo', 'xx')),
  },
  [],
);

describe('the schema of the settings', () => {
  it('accepts what the analyzer can read, and what it cannot only for a path, a time zone or a language', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: settings }, { weight: 1, arbitrary: odd }), (raw) => {
        const problems = readSettings(raw).problems.filter(({ path: at }) => !onlyForm.test(at));
        const accepted = accepts(raw);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        if (readSettings(raw).problems.length === 0) expect(accepted).toBe(true);
        if (accepted) expect(problems).toEqual([]);
      }),
      { numRuns: 3000, seed: 20260101 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(500);
  });

  it('refuses a path and a time zone that have not even the form', () => {
    expect(accepts({ files: [{ files: 'a', endpoint: 'users/track' }] })).toBe(false);
    expect(accepts({ files: [{ files: 'a', endpoint: '/users/trak' }] })).toBe(true);
    expect(accepts({ timeZone: '+01:00' })).toBe(false);
    expect(accepts({ timeZone: 5 })).toBe(false);
    expect(accepts({ locale: '12' })).toBe(false);
    expect(accepts({ locale: 'xx' })).toBe(true);
  });
});
