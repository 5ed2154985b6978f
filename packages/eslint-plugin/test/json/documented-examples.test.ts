import { describe, expect, it } from '@jest/globals';
import { endpoints, schemaAddress } from '@braze-lint/schemas';

import type { PlacedExample } from '../documented-examples/documented-example.js';
import { documentedExamples, placed } from '../documented-examples/documented-example.js';
import { lint } from '../support/lint.js';
import { jsonHosts, lintJson, underlined } from '../support/lint-json.js';

const withBody = endpoints.filter(({ hasBody }) => hasBody);
const addresses = new Map(
  withBody.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, schemaAddress(endpoint, withBody)]),
);

const examples = documentedExamples.flatMap((example) => {
  const whole = placed(example);
  const address = whole && addresses.get(`${whole.method} ${whole.path}`);
  return whole === undefined || address === undefined ? [] : [{ ...whole, address }];
});

describe("The examples of Braze's documentation, as JSON files", () => {
  it('are most of them', () => {
    expect(examples.length).toBeGreaterThan(100);
    expect(examples.filter(({ example }) => !example.valid).length).toBeGreaterThan(10);
  });

  it.each(jsonHosts)('are judged as the same bodies in a program are (%s)', (host) => {
    for (const { address, ...example } of examples) {
      const body = JSON.stringify(example.body, undefined, 2);
      const text = `{\n  "$schema": "${address}"${body === '{}' ? '\n}' : `,${body.slice(1)}`}`;
      const program = `fetch('${urlOf(example)}', { method: '${example.method}', body: JSON.stringify(${body}) });`;
      const ofFile = lintJson(text, host).map((message) => reportOf(text, message));
      expect([example.example.id, ofFile]).toEqual([
        example.example.id,
        lint(program).map((message) => reportOf(program, message)),
      ]);
    }
  });
});

type Message = ReturnType<typeof lint>[number];

/** What a message says, and of which words of the text. */
function reportOf(text: string, message: Message) {
  return { rule: message.ruleId, says: message.message, words: underlined(text, message) };
}

function urlOf({ path }: PlacedExample): string {
  return `https://rest.iad-01.braze.com${path.replaceAll(/\{[^}]*\}/g, '9f2d3a51-6c84-4d5e-8a0b-1f3c5e7d9b20')}`;
}
