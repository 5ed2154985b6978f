import type { Constraint, ErrorRow, Grade } from '@braze-lint/schemas';
import type { Linter, Rule } from 'eslint';

import plugin from '../src/index.js';

/** What the catalogue, the plugin and its configurations say of one rule. */
export interface RuleFacts {
  readonly name: string;
  readonly meta: NonNullable<Rule.RuleModule['meta']>;
  readonly recommended: Severity;
  readonly strict: Severity;
  /** The rows of the errors page that Braze answers with. */
  readonly answers: readonly ErrorRow[];
  /** Those that are reported, which leaves out recommendations. */
  readonly constraints: readonly Constraint[];
  /** The grades of the constraints, the worst first. */
  readonly grades: readonly Grade[];
}

export type Severity = 'off' | 'warn' | 'error';

/** The rules of the plugin, the severe ones first and otherwise in the order of the configurations. */
export function rulesOf(constraints: readonly Constraint[], rows: readonly ErrorRow[]): readonly RuleFacts[] {
  const known: Readonly<Record<string, Rule.RuleModule>> = plugin.rules;
  const order = Object.keys(plugin.configs.all.rules ?? {}).map((rule) => rule.replace('braze/', ''));
  return order.flatMap((name) => {
    const module = known[name];
    return module === undefined ? [] : [factsOf(name, module, constraints, rows)];
  });
}

function factsOf(
  name: string,
  { meta = {} }: Rule.RuleModule,
  constraints: readonly Constraint[],
  rows: readonly ErrorRow[],
): RuleFacts {
  const own = constraints.filter(({ rule, grade }) => rule === name && grade !== 'advice');
  const answers = new Set(own.map(({ answer }) => answer));
  return {
    name,
    meta,
    recommended: severityIn(plugin.configs.recommended, name),
    strict: severityIn(plugin.configs.strict, name),
    answers: rows.filter(({ id, rule, fatal }) => answers.has(id) || (rule === name && fatal)),
    constraints: own,
    grades: grades.filter((grade) => own.some((constraint) => constraint.grade === grade)),
  };
}

const grades: readonly Grade[] = ['fatal', 'minor', 'silent'];

function severityIn({ rules = {} }: Linter.Config, name: string): Severity {
  const severity = rules[`braze/${name}`];
  return severity === 'error' || severity === 'warn' ? severity : 'off';
}
