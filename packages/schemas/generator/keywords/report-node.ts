import type { CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';
import { not } from 'ajv/dist/compile/codegen/index.js';
import type { Name } from 'ajv/dist/compile/codegen/index.js';

import { reportError } from './report-error.js';
import { reportingSubschema, silentSubschema } from './silent-subschema.js';

/** The value of `report:node`; schemas stand below it as they are. */
interface ReportNode {
  /** What the rest makes no sense without: the value's type. */
  readonly guards?: readonly Verdict[];
  readonly verdicts?: readonly Verdict[];
  /** What reports for itself: properties, elements, references. */
  readonly structure?: unknown;
  /** Recommendations, given where nothing else of the node is wrong. */
  readonly advice?: unknown;
}

interface Verdict {
  readonly constraint: string;
  readonly schema: unknown;
}

/** Evaluates the constraints of one node: each one that fails gives one error. */
export const reportNode: CodeKeywordDefinition = {
  keyword: 'report:node',
  code(cxt) {
    const { guards = [], ...rest } = cxt.schema as ReportNode;
    const hasRest = Object.keys(rest).length > 0;
    const isChecked = rest.advice !== undefined || guards.length > 1 || (guards.length > 0 && hasRest);
    const fine = isChecked ? cxt.gen.let('fine', true) : undefined;
    for (const [index, { constraint }] of guards.entries()) {
      const guarded = index > 0 ? fine : undefined;
      whenFine(cxt, guarded, () => {
        judge(cxt, ['guards', index, 'schema'], constraint, fine);
      });
    }
    const guarded = guards.length > 0 ? fine : undefined;
    if (hasRest) {
      whenFine(cxt, guarded, () => {
        reportRest(cxt, rest, fine);
      });
    }
  },
};

function reportRest(
  cxt: KeywordCxt,
  { verdicts = [], structure, advice }: ReportNode,
  fine: Name | undefined,
): void {
  for (const [index, { constraint }] of verdicts.entries()) {
    judge(cxt, ['verdicts', index, 'schema'], constraint, fine);
  }
  if (structure !== undefined) reportingSubschema(cxt, ['structure']);
  if (advice === undefined) return;
  whenFine(cxt, verdicts.length > 0 ? fine : undefined, () => {
    reportingSubschema(cxt, ['advice']);
  });
}

function whenFine({ gen }: KeywordCxt, fine: Name | undefined, body: () => void): void {
  if (fine === undefined) gen.block(body);
  else gen.if(fine, body);
}

function judge(
  cxt: KeywordCxt,
  steps: readonly (string | number)[],
  constraint: string,
  fine: Name | undefined,
): void {
  const { gen } = cxt;
  gen.if(not(silentSubschema(cxt, steps)), () => {
    if (fine !== undefined) gen.assign(fine, false);
    reportError(cxt, { constraint });
  });
}
