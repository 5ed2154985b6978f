import { describe, expect, it } from '@jest/globals';
import type { AbstractValue } from '@braze-lint/analyzer';
import { isNode, openWorld, project } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';
import type { Endpoint, PartialValue } from '@braze-lint/schemas';
import { checkPartial, constraintOf } from '@braze-lint/schemas';

import { analyzeDocument } from '../../src/document/document-analysis.js';
import type { ServiceDocument } from '../../src/index.js';
import { tokenAt } from '../../src/outline/at-offset.js';
import { isTextual } from '../../src/outline/token.js';
import { createLanguageService } from '../../src/index.js';
import { exampleFiles } from '../support/example-files.js';
import { ruleCaseSources } from '../support/rule-case-sources.js';
import { sampled } from '../support/sampled.js';

const service = createLanguageService();

/** A key that no object has. */
const PROBE = 'no_such_key';

interface LiteralObject {
  readonly path: readonly (string | number)[];
  readonly value: Extract<AbstractValue, { kind: 'object' }>;
}

const caseFiles = sampled(ruleCaseSources(), 9).map(({ code, filename }, index): ServiceDocument => ({
  uri: `file:///work/${String(index)}/${filename}`,
  languageId: 'typescript',
  version: 1,
  text: code,
}));

describe('at the opening of every object of a body', () => {
  it.each([
    ['of the examples', exampleFiles, 25],
    ["of the rules' cases", caseFiles, 60],
  ] as const)('exactly the documented keys are proposed that it lacks: %s', (_name, documents, fewest) => {
    let compared = 0;
    for (const document of documents) {
      const { known } = analyzeDocument(document, { settings: {}, now: 0 });
      if (known === undefined || known.faults.length > 0) continue;
      for (const { value: root, site } of known.analysis.calls) {
        const [endpoint] = site.endpoints;
        if (root === undefined || endpoint === undefined || site.endpoints.length > 1 || !endpoint.hasBody)
          continue;
        // Of a part of a body, what is around it is not written anywhere.
        const depth = site.payload.kind === 'value' ? (site.payload.within ?? []).length : 0;
        for (const { path, value } of objectsIn(root)) {
          if (path.length < depth) continue;
          const [start] = value.node.range;
          const expected = lackingKeys(endpoint, root, path, value);
          // Inside of a text that is JSON, nothing is proposed.
          const token = tokenAt(known.outline, start + 1);
          if (expected === undefined || (token !== undefined && isTextual(token) && token.start < start))
            continue;
          const labels = service
            .complete(document, start + 1, { snippets: true })
            .filter(({ kind }) => kind === 'property')
            .map(({ label }) => label);
          expect({ uri: document.uri, path, labels: labels.sort() }).toEqual({
            uri: document.uri,
            path,
            labels: expected,
          });
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(fewest);
  });
});

/** The documented keys that are not there, by what the validator says of one that it does not know. */
function lackingKeys(
  endpoint: Endpoint,
  root: AbstractValue,
  path: LiteralObject['path'],
  value: LiteralObject['value'],
): readonly string[] | undefined {
  const body = project(root, openWorld);
  const documented = checkPartial(endpoint.id, withKey(body, path, PROBE)).find(
    ({ key }) => key === PROBE,
  )?.known;
  const written = [...value.properties.keys(), ...keysWrittenIn(value.node)];
  return documented
    ?.filter((key) => key !== '$schema' && !written.includes(key) && !isDeprecated(endpoint, body, path, key))
    .sort();
}

/** What is written counts, even where later code may take it away. */
function keysWrittenIn(node: TSESTree.Node): readonly string[] {
  if (!isNode(node, 'ObjectExpression')) return [];
  return node.properties.flatMap((member) =>
    isNode(member, 'Property') && isNode(member.key, 'Identifier') ? [member.key.name] : [],
  );
}

function isDeprecated(
  endpoint: Endpoint,
  body: PartialValue,
  path: LiteralObject['path'],
  key: string,
): boolean {
  const found = checkPartial(endpoint.id, withKey(body, path, key));
  return found.some((violation) => {
    const { kind, id } = constraintOf(violation.constraint) ?? {};
    return violation.key === key && kind === 'deprecatedKey' && id !== undefined;
  });
}

function withKey(body: PartialValue, path: LiteralObject['path'], key: string): PartialValue {
  const [step, ...rest] = path;
  const fields = body as Readonly<Record<string | number, PartialValue>>;
  const value = step === undefined ? 'x' : withKey(fields[step] ?? {}, rest, key);
  const copy = (Array.isArray(body) ? [] : {}) as object as Record<string | number, PartialValue>;
  return Object.assign(copy, body, { [step ?? key]: value });
}

/** The objects that are certainly sent as they are written: no way to them depends on a decision. */
function objectsIn(value: AbstractValue, path: LiteralObject['path'] = []): readonly LiteralObject[] {
  if (value.kind === 'array') {
    if (value.length.min < value.items.length) return [];
    return value.items.flatMap((item, index) => objectsIn(item, [...path, index]));
  }
  if (value.kind !== 'object' || !isNode(value.node, 'ObjectExpression')) return [];
  const inner = [...value.properties].flatMap(([key, property]) =>
    property.presence === 'definite' ? objectsIn(property.value, [...path, key]) : [],
  );
  return [{ path, value }, ...inner];
}
