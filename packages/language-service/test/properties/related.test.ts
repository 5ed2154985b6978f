import { describe, expect, it } from '@jest/globals';

import type { BodyIndex } from '../../src/body/body-index.js';
import type { AnalyzedDocument } from '../../src/document/document-analysis.js';
import { analyzeDocument } from '../../src/document/document-analysis.js';
import type { ServiceDocument } from '../../src/index.js';
import { exampleFiles } from '../support/example-files.js';
import { ruleCaseSources } from '../support/rule-case-sources.js';
import { sampled } from '../support/sampled.js';

const caseFiles = sampled(ruleCaseSources(), 3).map(({ code, filename }, index): ServiceDocument => ({
  uri: `file:///work/${String(index)}/${filename}`,
  languageId: 'typescript',
  version: 1,
  text: code,
}));

/** A file in which much stands that has nothing to do with the rest, so that a part of it is worth looking at. */
function amongOthers(document: ServiceDocument): ServiceDocument {
  const other = (n: number): string => `
function unrelatedStep${String(n)}(unrelatedList, unrelatedOptions) {
  const unrelatedFound = unrelatedList.filter((unrelated) => unrelated.id !== unrelatedOptions.id);
  if (unrelatedFound.length > ${String(n)}) return unrelatedFound.map((unrelated) => ({ ...unrelated, step: ${String(n)} }));
  return unrelatedOptions.fallback ?? unrelatedFound;
}
`;
  const block = Array.from({ length: Math.ceil(document.text.length / 150) }, (_, n) => other(n)).join('');
  return { ...document, text: `${document.text}\n${block}` };
}

describe('what is found of a body without looking at all of a file', () => {
  it.each([
    ['of the examples', exampleFiles, 25],
    ["of the rules' cases", caseFiles, 60],
  ] as const)('is what is found in all of it: %s', (_name, documents, fewest) => {
    let compared = 0;
    const differing: string[] = [];
    for (const document of documents.map(amongOthers)) {
      const whole = analyze(document).known;
      if (whole === undefined || whole.isJson) continue;
      const bodies = wholeIndex(analyze(document));
      for (const start of bodies.keys()) {
        // Asked of a state of which nothing else is known.
        const part = analyze(document).known?.around(start).bodies.get(start);
        if (JSON.stringify(summary(part)) !== JSON.stringify(summary(bodies.get(start))))
          differing.push(`${document.text.slice(start, start + 60)} of ${document.text.slice(0, 2000)}`);
        compared++;
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(fewest);
  });
});

function analyze(document: ServiceDocument): AnalyzedDocument {
  return analyzeDocument(document, { settings: {}, now: 0 });
}

/** Once all of a text is analyzed, that is what is asked. */
function wholeIndex({ known }: AnalyzedDocument): BodyIndex {
  expect(known?.analysis).toBeDefined();
  return known?.around(0).bodies ?? new Map();
}

function summary(part: ReturnType<BodyIndex['get']>): unknown {
  return (
    part && {
      paths: part.endpoints.map(({ id }) => id),
      path: part.path,
      root: shape(part.root),
    }
  );
}

/** The kinds of the parts of a value, and what is known of them. */
function shape(value: unknown, depth = 0): unknown {
  const one = value as {
    readonly kind?: string;
    readonly value?: unknown;
    readonly properties?: ReadonlyMap<string, { readonly value: unknown; readonly presence: string }>;
    readonly items?: readonly unknown[];
  };
  if (depth > 6) return one.kind;
  return {
    kind: one.kind,
    value: one.kind === 'literal' ? one.value : undefined,
    properties: [...(one.properties ?? [])].map(([key, property]) => [
      key,
      property.presence,
      shape(property.value, depth + 1),
    ]),
    items: one.items?.map((item) => shape(item, depth + 1)),
  };
}
