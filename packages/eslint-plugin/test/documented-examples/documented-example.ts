import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A request body, or a part of one, that a page of Braze's documentation prints. */
export interface DocumentedExample {
  readonly id: string;
  /** Below `https://www.braze.com/docs/api/`. */
  readonly page: string;
  readonly kind: 'request' | 'query' | 'fragment';
  readonly valid: boolean;
  readonly body: Json;
  readonly endpoint?: string;
  readonly method?: string;
  readonly at?: { readonly endpoint: string; readonly pointer: string; readonly around: Json };
  /** Which rule of the pages it breaks. */
  readonly why?: string;
  /** What is wrong with the JSON as printed. */
  readonly syntax?: string;
  /** Why it must not be reported although it breaks a rule. */
  readonly silent?: { readonly reason: string };
}

/** A whole body, and where it goes. */
export interface PlacedExample {
  readonly example: DocumentedExample;
  readonly method: string;
  readonly path: string;
  readonly body: Json;
}

const file = new URL('../../../schemas/test/fixtures/documented-examples.json', import.meta.url);

export const documentedExamples = JSON.parse(
  readFileSync(fileURLToPath(file), 'utf8'),
) as readonly DocumentedExample[];

/** The example as a whole request; `undefined` for query parameters and for parts that stand nowhere. */
export function placed(example: DocumentedExample): PlacedExample | undefined {
  const { kind, endpoint, method = 'POST', at, body } = example;
  if (kind === 'query') return undefined;
  if (endpoint !== undefined) return { example, method, path: endpoint, body };
  return (
    at && { example, method, path: at.endpoint, body: withValueAt(at.around, stepsOf(at.pointer), body) }
  );
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function withValueAt(root: Json, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    const items = root as readonly Json[];
    const index = Number(step);
    return items.toSpliced(index, 1, withValueAt(items[index] ?? {}, rest, value));
  }
  const object = typeof root === 'object' && root !== null ? (root as Readonly<Record<string, Json>>) : {};
  return { ...object, [step]: withValueAt(object[step] ?? {}, rest, value) };
}
