import { findCommentProblems } from '../calls/comment-calls.js';
import { findCalls } from '../calls/find-calls.js';
import type { CallSite } from '../calls/call-site.js';
import { hasTriggerWord } from '../calls/trigger-words.js';
import { brazeCatalog } from '../check/braze-catalog.js';
import type { Catalog } from '../check/catalog.js';
import type { BrazeSettings } from '../settings/settings.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from '../value/abstract-value.js';
import type { Evaluator } from '../value/evaluator.js';
import { createEvaluator } from '../value/evaluator.js';
import type { Analysis } from './analysis.js';
import { callChecker } from './call-checker.js';

/** Finds the requests of one file that go to Braze, and what is certainly wrong with their bodies. */
export function analyze(
  source: SourceContext,
  settings: BrazeSettings,
  catalog: Catalog = brazeCatalog,
): Analysis {
  if (!hasTriggerWord(source.text, settings)) return { calls: [], findings: [], commentProblems: [] };
  const evaluator = createEvaluator(source);
  const checker = callChecker(source, catalog);
  for (const site of findCalls(source, evaluator, settings)) checker.check(site, bodyOf(site, evaluator));
  return { ...checker.checked(), commentProblems: findCommentProblems(source) };
}

/** What the body can be; `undefined` where no body was found. */
function bodyOf({ payload }: CallSite, evaluator: Evaluator): AbstractValue | undefined {
  switch (payload.kind) {
    case 'value':
      return evaluator.evaluate(payload.node, payload.at);
    case 'text':
      return evaluator.evaluateJsonText(payload.node, payload.at);
    case 'none':
      return undefined;
  }
}
