import type { ESLint, Linter } from 'eslint';

import { auditRule, isOurRule } from './rule-set.js';

/**
 * A result without what is not about Braze (comments in a file can bring other rules in), and without the audit; parsing
 * errors stay. The counts are made anew.
 */
export function keepOurMessages(result: ESLint.LintResult): ESLint.LintResult {
  const messages = result.messages.filter((message) => message.fatal === true || isShown(message.ruleId));
  const count = (matches: (message: Linter.LintMessage) => boolean) => messages.filter(matches).length;
  return {
    ...result,
    messages,
    suppressedMessages: result.suppressedMessages.filter((message) => isShown(message.ruleId)),
    errorCount: count(isError),
    warningCount: count((message) => !isError(message)),
    fatalErrorCount: count((message) => message.fatal === true),
    fixableErrorCount: count((message) => isError(message) && message.fix !== undefined),
    fixableWarningCount: count((message) => !isError(message) && message.fix !== undefined),
  };
}

/** Why the analysis of the file broke down, if it did: then its silence means nothing. */
export const breakdownOf = ({ messages }: ESLint.LintResult): string | undefined =>
  messages.find(({ ruleId, messageId }) => ruleId === auditRule && messageId === 'analysisFailed')?.message;

const isShown = (ruleId: string | null): boolean => isOurRule(ruleId) && ruleId !== auditRule;

const isError = (message: Linter.LintMessage): boolean => message.severity === 2;
