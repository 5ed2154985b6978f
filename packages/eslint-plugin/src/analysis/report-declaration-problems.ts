import type { Rule } from 'eslint';

import { analyzer } from './analyzer.js';
import type { FileAnalysis } from './analysis-of.js';

/**
 * Tells what is wrong with what the user declared, through the first rule that looks at the file: `settings.braze` at the
 * start of the file, an endpoint that does not exist at the comment, `$schema` or key that names it.
 */
export function reportDeclarationProblems(context: Rule.RuleContext, analysis: FileAnalysis): void {
  if (context.id !== analysis.teller) return;
  const { settingsFaults, language } = analysis;
  for (const fault of settingsFaults) {
    context.report({
      loc: analysis.start,
      messageId: 'invalidSettings',
      data: { path: fault.path, problem: analyzer().phraseText(fault, language) },
    });
  }
  const { commentProblems, unknownEndpoints = [] } = analysis.result();
  const places = [
    ...commentProblems.map(({ comment, endpoint }) => ({ node: comment, endpoint })),
    ...unknownEndpoints,
  ];
  for (const { node, endpoint } of places) {
    context.report({ loc: node.loc, messageId: 'unknownEndpoint', data: { endpoint } });
  }
}
