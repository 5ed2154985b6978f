import type { Finding, Suggestion } from '@braze-lint/analyzer';
import type { Rule } from 'eslint';

/** Hands a finding over to ESLint, with its suggestions as edits. */
export function reportFinding(context: Rule.RuleContext, finding: Finding): void {
  context.report({
    loc: finding.loc,
    messageId: finding.messageId,
    data: { ...finding.data },
    suggest: finding.suggestions.map(toEslintSuggestion),
  });
}

function toEslintSuggestion(suggestion: Suggestion): Rule.SuggestionReportDescriptor {
  return {
    messageId: suggestion.messageId,
    data: { ...suggestion.data },
    fix: (fixer) =>
      suggestion.edits.map((edit) => fixer.replaceTextRange([edit.range[0], edit.range[1]], edit.text)),
  };
}
