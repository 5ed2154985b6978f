import type { Rule } from 'eslint';

import type { FileAnalysis } from './analysis-of.js';

/**
 * Tells what is wrong with what the user declared, through the first rule that looks at the file: `settings.braze` at the
 * start of the file, a `@braze` comment at the comment.
 */
export function reportDeclarationProblems(context: Rule.RuleContext, analysis: FileAnalysis): void {
  if (context.id !== analysis.teller) return;
  for (const { path, message } of analysis.settingsProblems) {
    context.report({
      loc: { line: 1, column: 0 },
      messageId: 'invalidSettings',
      data: { path, problem: message },
    });
  }
  for (const { comment, endpoint } of analysis.result().commentProblems) {
    context.report({ loc: comment.loc, messageId: 'unknownEndpoint', data: { endpoint } });
  }
}
