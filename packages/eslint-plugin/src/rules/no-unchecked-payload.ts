import type { CheckedCall } from '@braze-lint/analyzer';
import { describeReasons, messages } from '@braze-lint/analyzer';
import type { Rule } from 'eslint';

import { analysisOf } from '../analysis/analysis-of.js';
import { reportDeclarationProblems } from '../analysis/report-declaration-problems.js';
import { docsUrl } from '../docs-url.js';

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
        const { calls, fault } = analysis.result();
        for (const call of calls) reportCall(context, call);
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

function reportCall(context: Rule.RuleContext, call: CheckedCall): void {
  if (call.coverage === 'checked') return;
  context.report({
    loc: call.site.node.loc,
    messageId: call.coverage === 'partly' ? 'partlyChecked' : 'notChecked',
    data: {
      endpoint: call.site.endpoints.map((endpoint) => endpoint.path).join(', '),
      reasons: describeReasons(call.reasons),
    },
  });
}
