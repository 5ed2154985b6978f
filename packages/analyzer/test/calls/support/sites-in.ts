import type { TSESTree } from '@typescript-eslint/types';

import type { CallSite, FoundBy, PayloadSource } from '../../../src/calls/call-site.js';
import { findCalls } from '../../../src/calls/find-calls.js';
import type { BrazeSettings } from '../../../src/settings/settings.js';
import type { SourceContext } from '../../../src/source/source-context.js';
import { createEvaluator } from '../../../src/value/evaluator.js';
import { printValue } from '../../support/print-value.js';
import { parseJavaScript, parseTypeScript } from '../../support/parse.js';
import { endpoints } from './endpoints.js';

export type ParserName = 'typescript' | 'espree';

export interface SiteOptions {
  readonly parser?: ParserName;
  readonly filename?: string;
  readonly settings?: BrazeSettings;
}

/** The sites of a source, a line each: `endpoint | found by | payload`. */
export function sitesIn(code: string, options: SiteOptions = {}): readonly string[] {
  const source = parse(code, options);
  return sitesOf(source, options.settings).map((site) => describeSite(site, source));
}

export function sitesOf(source: SourceContext, settings: BrazeSettings = {}): readonly CallSite[] {
  return findCalls(source, createEvaluator(source), settings, endpoints);
}

/** A source as ESLint hands it over. */
export function parse(code: string, options: SiteOptions = {}): SourceContext {
  const { parser = 'typescript', filename = 'src/job.ts' } = options;
  return parser === 'typescript' ? parseTypeScript(code, filename) : parseJavaScript(code, filename);
}

function describeSite(site: CallSite, source: SourceContext): string {
  const paths = site.endpoints
    .map(({ method, path }) => (method === 'POST' ? path : `${method} ${path}`))
    .join(' or ');
  return `${paths} | ${describeFound(site.found)} | ${describePayload(site.payload, source)}`;
}

function describeFound(found: FoundBy): string {
  switch (found.by) {
    case 'strong-path':
      return 'strong';
    case 'weak-path':
      return `weak: ${found.sign}`;
    case 'client':
      return `client ${found.method}`;
    case 'setting':
      return `setting ${found.callee}`;
    case 'comment':
    case 'schema':
    case 'file':
      return found.by;
    case 'type':
      return `type ${found.type}`;
  }
}

function describePayload(payload: PayloadSource, source: SourceContext): string {
  switch (payload.kind) {
    case 'value':
      return textOf(payload.node, source);
    case 'text':
      return `text ${textOf(payload.node, source)}`;
    case 'passed':
      return `through ${payload.wrapper}: ${printValue(payload.value)}`;
    case 'none':
      return `none: ${payload.reason.code}`;
  }
}

function textOf(node: TSESTree.Node, source: SourceContext): string {
  return source.text.slice(...node.range);
}
