import type { AbstractValue, CheckedCall } from '@braze-lint/analyzer';
import { alternativesOf } from '@braze-lint/analyzer';

import type { OffsetRange } from '../contract/service-document.js';
import type {
  ServiceCodeLens,
  ServiceDefinition,
  ServiceLink,
  ServiceSymbol,
} from '../contract/service-results.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import { addressOf } from './address-of.js';
import { coverageText, hasBody, nameOfCall, permissionsOf } from './describe-call.js';

/** Over each request: where it goes, what the key needs, how much of it is checked. */
export function codeLenses({ analysis, words }: DocumentAnalysis): readonly ServiceCodeLens[] {
  return analysis.calls.map((call) => ({
    range: rangeOf(call.site.node),
    title: [nameOfCall(call.site, words), ...permissionsOf(call.site), coverageText(call, words)].join(' · '),
  }));
}

/** From each request to the page of its endpoint. */
export function links(document: DocumentAnalysis): readonly ServiceLink[] {
  const found = new Map<number, ServiceLink>();
  for (const { site } of document.analysis.calls) {
    const [endpoint] = site.endpoints;
    if (endpoint === undefined) continue;
    const range = addressOf(document, site);
    const { words } = document;
    const title = words.translated(endpoint.title);
    const tooltip = words.text('pageOf', { title, path: endpoint.path });
    if (!found.has(range.start)) found.set(range.start, { range, url: endpoint.source, tooltip });
  }
  return [...found.values()];
}

/** The requests of a text, in its order. */
export function symbols(document: DocumentAnalysis): readonly ServiceSymbol[] {
  return document.analysis.calls.map((call) => {
    const range = rangeOf(call.site.node);
    const selected = addressOf(document, call.site);
    const isInside = range.start <= selected.start && selected.end <= range.end;
    return {
      name: nameOfCall(call.site, document.words),
      detail: coverageText(call, document.words),
      endpoints: call.site.endpoints.map(({ id }) => id),
      coverage: hasBody(call.site) ? call.coverage : 'none',
      range,
      selectionRange: isInside ? selected : { start: range.start, end: range.start },
    };
  });
}

/** From a request to the literals that become its body. */
export function definition(document: DocumentAnalysis, offset: number): readonly ServiceDefinition[] {
  const around = document.analysis.calls.filter(({ site }) => contains(rangeOf(site.node), offset));
  const [innermost] = around.sort((a, b) => lengthOf(a.site.node) - lengthOf(b.site.node));
  if (innermost === undefined) return [];
  const targets = literalsOf(innermost);
  if (targets.some((target) => contains(target, offset))) return [];
  const origin = addressOf(document, innermost.site);
  return targets.map((target) => ({ origin, target }));
}

function literalsOf({ value }: CheckedCall): readonly OffsetRange[] {
  const values: readonly AbstractValue[] =
    value === undefined ? [] : value.kind === 'choice' ? alternativesOf(value) : [value];
  return values.filter(({ kind }) => kind === 'object' || kind === 'array').map(({ node }) => rangeOf(node));
}

interface Ranged {
  readonly range: readonly [number, number];
}

function rangeOf({ range: [start, end] }: Ranged): OffsetRange {
  return { start, end };
}

function lengthOf({ range: [start, end] }: Ranged): number {
  return end - start;
}

function contains({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
