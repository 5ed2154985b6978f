import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { endpoints } from '@braze-lint/schemas';

import plugin from '../../src/index.js';
import { lint } from '../support/lint.js';
import { documentedExamples, placed, type PlacedExample } from './documented-example.js';

const rules = Object.keys(plugin.configs.recommended.rules ?? {}).map((rule) => rule.replace('braze/', ''));

const known = new Set(endpoints.filter(({ hasBody }) => hasBody).map(nameOf));
const examples = documentedExamples.flatMap((example) => placed(example) ?? []);

/** Their pages print no body, or only a table of its keys. */
const withoutExample = [
  'POST /campaigns/duplicate',
  'POST /canvas/duplicate',
  'POST /preference_center/v1',
  'PUT /canvas/translations',
  'POST /users/track/bulk',
];

const isReported = ({ example: { valid, silent } }: PlacedExample): boolean => !valid && silent === undefined;

/** The dates of the examples have passed by now: they are linted as when all of them were still to come. */
beforeAll(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2013, 0));
});

describe("The examples of Braze's documentation", () => {
  it('cover every endpoint that is checked, but for those whose pages print none', () => {
    const covered = new Set(examples.map(nameOf));
    expect([...known].filter((name) => !covered.has(name))).toEqual(withoutExample);
  });

  it('are all sent, but for one that is a query', () => {
    const sent = new Set(examples.map(({ example }) => example.id));
    const others = documentedExamples.filter(({ id }) => !sent.has(id));
    expect(documentedExamples).toHaveLength(131);
    expect(others.map(({ id, kind }) => [id, kind])).toEqual([['messages-scheduled-broadcasts-1', 'query']]);
    expect(examples.filter((example) => !known.has(nameOf(example)))).toEqual([]);
  });

  describe('break no rule', () => {
    it.each(examples.filter((example) => !isReported(example)).map(named))('%s', (_id, example) => {
      // Some pages are about keys that have a successor by now.
      const others = rules.filter((rule) => rule !== 'no-deprecated-property');
      expect(lint(programOf(example), { rules: others }).map(({ message }) => message)).toEqual([]);
    });
  });

  describe("are reported where they break the pages' own rules", () => {
    it.each(examples.filter(isReported).map(named))('%s', (_id, example) => {
      expect(lint(programOf(example), { rules })).not.toEqual([]);
    });
  });
});

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

function named(example: PlacedExample): [id: string, example: PlacedExample] {
  return [example.example.id, example];
}

/** The body as it would be pasted into a program. */
function programOf({ method, path, body }: PlacedExample): string {
  const url = `https://rest.iad-01.braze.com${path.replaceAll(/\{[^}]*\}/g, '9f2d3a51-6c84-4d5e-8a0b-1f3c5e7d9b20')}`;
  return `fetch('${url}', { method: '${method}', body: JSON.stringify(${JSON.stringify(body, undefined, 2)}) });`;
}
