import { describe, expect, it } from '@jest/globals';
import type { ESLint, Linter } from 'eslint';

import { breakdownOf, keepOurMessages } from '../../src/lint/our-messages.js';

const message = (ruleId: string | null, more: Partial<Linter.LintMessage> = {}): Linter.LintMessage => ({
  ruleId,
  message: 'text',
  line: 1,
  column: 1,
  severity: 2,
  ...more,
});

const resultWith = (...messages: Linter.LintMessage[]): ESLint.LintResult => ({
  filePath: '/a.js',
  messages,
  suppressedMessages: [],
  errorCount: messages.length,
  warningCount: 0,
  fatalErrorCount: 0,
  fixableErrorCount: 0,
  fixableWarningCount: 0,
  usedDeprecatedRules: [],
});

describe('keepOurMessages', () => {
  it('keeps our rules and parsing errors, and counts anew', () => {
    const ours = message('braze/valid-payload', { severity: 1, fix: { range: [0, 0], text: '' } });
    const fatal = message(null, { fatal: true });
    const others = [message('no-undef'), message(null), message('braze/no-unchecked-payload')];
    expect(keepOurMessages(resultWith(...others, ours, fatal))).toMatchObject({
      messages: [ours, fatal],
      errorCount: 1,
      warningCount: 1,
      fatalErrorCount: 1,
      fixableErrorCount: 0,
      fixableWarningCount: 1,
    });
  });
});

describe('breakdownOf', () => {
  it('finds the message about an analysis that broke down, and no other of the audit', () => {
    const audit = (messageId: string): Linter.LintMessage =>
      message('braze/no-unchecked-payload', { messageId });
    expect(breakdownOf(resultWith(audit('notChecked')))).toBeUndefined();
    expect(breakdownOf(resultWith(audit('notChecked'), audit('analysisFailed')))).toBe('text');
  });
});
