import * as typescriptParser from '@typescript-eslint/parser';
import { endpoints } from '@braze-lint/schemas';
import type { Rule } from 'eslint';
import { Linter } from 'eslint';

import { analysisOf } from '../../../src/analysis/analysis-of.js';
import plugin from '../../../src/index.js';
import type { Json } from '../../../../analyzer/test/properties/support/payload/json.js';

/** A body and the endpoint it is sent to. */
export interface SentBody {
  readonly endpoint: string;
  readonly body: Json;
}

/** What the rules say of one body. */
export interface BodyReports {
  /** Names of the rules that reported, without the plugin's; one for each report. */
  readonly rules: readonly string[];
  /** The constraints behind the reports. */
  readonly constraints: readonly string[];
}

/** Calls in one file: many, since each file costs a set-up, and not all, since each name in it is looked up. */
const perFile = 100;

/** Lints each body as a literal in a call of its own, with all rules that look at bodies. */
export function lintBodies(bodies: readonly SentBody[]): readonly BodyReports[] {
  const files = Array.from({ length: Math.ceil(bodies.length / perFile) }, (_, index) =>
    bodies.slice(index * perFile, (index + 1) * perFile),
  );
  return files.flatMap(lintFile);
}

function lintFile(bodies: readonly SentBody[]): readonly BodyReports[] {
  const constraints = new Map<number, string[]>();
  const spy = spyRule((line, constraint) => {
    constraints.set(line, [...(constraints.get(line) ?? []), constraint]);
  });
  const messages = new Linter().verify(bodies.map(callOf).join('\n'), [configWith(spy)], {
    filename: 'src/app.ts',
  });
  return bodies.map((_, index) => ({
    rules: messages
      .filter(({ line }) => line === index + 1)
      .map(({ ruleId, message }) => ruleId?.slice(6) ?? message),
    constraints: constraints.get(index + 1) ?? [],
  }));
}

/** Tells the constraint of each finding, which ESLint's messages do not name. */
function spyRule(tell: (line: number, constraint: string) => void): Rule.RuleModule {
  return {
    create: (context) => ({
      'Program:exit'() {
        for (const { grade, loc, constraint } of analysisOf(context)?.result().findings ?? []) {
          if (grade !== 'advice') tell(loc.start.line, constraint);
        }
      },
    }),
  };
}

function configWith(spy: Rule.RuleModule): Linter.Config {
  const rules = Object.keys(plugin.rules).map((rule) => [`braze/${rule}`, 'error'] as const);
  return {
    files: ['**/*.ts'],
    plugins: { braze: { ...plugin, rules: { ...plugin.rules, spy } } },
    languageOptions: { parser: typescriptParser },
    rules: Object.fromEntries([...rules, ['braze/spy', 'error']]),
  };
}

/** One line of code that sends the body. */
function callOf({ endpoint, body }: SentBody): string {
  const { method, path } = known(endpoint);
  const address = `https://rest.iad-01.braze.com${path.replaceAll(/\{[^}]*\}/g, 'summer_sale')}`;
  return `await fetch('${address}', { method: '${method}', headers, body: JSON.stringify(${JSON.stringify(body)}) });`;
}

function known(id: string): { readonly method: string; readonly path: string } {
  const endpoint = endpoints.find((each) => each.id === id);
  if (endpoint === undefined) throw new Error(`No endpoint ${id}`);
  return endpoint;
}
