import type { AuditEntry } from '@braze-lint/analyzer';
import { docsUrl, messages } from '@braze-lint/analyzer/first-look';
import type { Rule } from 'eslint';

import { analysisOf } from '../analysis/analysis-of.js';
import { analyzer } from '../analysis/analyzer.js';
import { reportDeclarationProblems } from '../analysis/report-declaration-problems.js';

/** The audit: every call to Braze of which the body could not be checked, or not all of it, with the reason. */
export const noUncheckedPayload: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'every body that is sent to Braze can be checked',
      url: docsUrl('no-unchecked-payload'),
    },
    schema: [],
    messages: {
      notChecked: messages.notChecked,
      partlyChecked: messages.partlyChecked,
      analysisFailed: messages.analysisFailed,
      invalidSettings: messages.invalidSettings,
      unknownEndpoint: messages.unknownEndpoint,
    },
  },
  create(context) {
    const analysis = analysisOf(context);
    if (analysis === undefined) return {};
    return {
      [analysis.whenRead]() {
        reportDeclarationProblems(context, analysis);
        const result = analysis.result();
        const { fault } = result;
        for (const entry of analyzer().auditOf(result)) reportEntry(context, entry);
        if (fault !== undefined) {
          context.report({
            loc: analysis.start,
            messageId: 'analysisFailed',
            data: { fault: fault.message },
          });
        }
      },
    };
  },
};

function reportEntry(context: Rule.RuleContext, entry: AuditEntry): void {
  const { coverage, endpoints, reasons, callers, found, loc } = entry;
  if (coverage === 'checked') return;
  context.report({
    loc,
    messageId: coverage === 'partly' ? 'partlyChecked' : 'notChecked',
    data: {
      endpoint: endpoints.join(', '),
      reasons,
      callers:
        callers === 0 ? '' : ` (what ${String(callers)} ${callers === 1 ? 'call' : 'calls'} here put in, is)`,
      found,
    },
  });
}
