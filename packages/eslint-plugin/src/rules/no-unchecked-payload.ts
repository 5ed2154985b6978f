import type { AuditEntry, Language } from '@braze-lint/analyzer';
import { docsUrl } from '@braze-lint/analyzer/first-look';
import type { Rule } from 'eslint';

import type { FileAnalysis } from '../analysis/analysis-of.js';
import { analysisOf } from '../analysis/analysis-of.js';
import { analyzer } from '../analysis/analyzer.js';
import { reportDeclarationProblems } from '../analysis/report-declaration-problems.js';
import { localizedMessages, tellIn } from '../localized-messages.js';

/** The audit: every call to Braze of which the body could not be checked, or not all of it, with the reason. */
export const noUncheckedPayload: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'every body that is sent to Braze can be checked',
      url: docsUrl('no-unchecked-payload'),
    },
    schema: [],
    messages: localizedMessages([
      'notChecked',
      'partlyChecked',
      'analysisFailed',
      'invalidSettings',
      'unknownEndpoint',
    ]),
  },
  create(context) {
    const analysis = analysisOf(context);
    if (analysis === undefined) return {};
    return {
      [analysis.whenRead]() {
        tellIn(analysis.language, () => {
          reportAudit(context, analysis);
        });
      },
    };
  },
};

function reportAudit(context: Rule.RuleContext, analysis: FileAnalysis): void {
  reportDeclarationProblems(context, analysis);
  const result = analysis.result();
  const { fault } = result;
  for (const entry of analyzer().auditOf(result, analysis.language))
    reportEntry(context, entry, analysis.language);
  if (fault !== undefined) {
    context.report({ loc: analysis.start, messageId: 'analysisFailed', data: { fault: fault.message } });
  }
}

function reportEntry(context: Rule.RuleContext, entry: AuditEntry, language: Language): void {
  const { coverage, endpoints, reasons, callers, found, loc } = entry;
  if (coverage === 'checked') return;
  context.report({
    loc,
    messageId: coverage === 'partly' ? 'partlyChecked' : 'notChecked',
    data: {
      endpoint: endpoints.join(', '),
      reasons,
      callers: callersText(callers, language),
      found,
    },
  });
}

/** How many calls are checked in the place of the one that sends what it is given. */
function callersText(callers: number, language: Language): string {
  if (callers === 0) return '';
  const id = callers === 1 ? 'checkedCaller' : 'checkedCallers';
  return ` (${analyzer().phrase(language, id, { count: String(callers) })})`;
}
