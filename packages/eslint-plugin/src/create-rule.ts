import type { MessageId, RuleName } from '@braze-lint/analyzer';
import { docsUrl, messages as englishMessages } from '@braze-lint/analyzer/first-look';
import type { Rule } from 'eslint';

import { analysisOf } from './analysis/analysis-of.js';
import { reportFinding } from './analysis/report-finding.js';
import { localizedMessages, tellIn } from './localized-messages.js';
import { reportDeclarationProblems } from './analysis/report-declaration-problems.js';
import { reportSnapshotProblem } from './analysis/report-snapshot-problem.js';

/** What a rule is: a name, and what its page and the configurations say of it. The analyzer holds the logic. */
export interface RuleSpec {
  readonly name: RuleName;
  /** Completes the sentence "This rule makes sure …" of the documentation. */
  readonly description: string;
  /** Whether some of its reports can come with a next step; true unless it says otherwise. */
  readonly hasSuggestions?: false;
  /** Whether it compares with the snapshot that the settings name. */
  readonly readsSnapshot?: true;
}

/** Makes the ESLint rule that reports the analyzer's findings of one name. What is wrong with the user's declarations is told once a file. */
export function createRule(spec: RuleSpec): Rule.RuleModule {
  const { hasSuggestions = true } = spec;
  return {
    meta: {
      type: 'problem',
      docs: { description: spec.description, url: docsUrl(spec.name) },
      hasSuggestions,
      schema: [],
      messages,
    },
    create(context) {
      const analysis = analysisOf(context);
      if (analysis === undefined) return {};
      return {
        [analysis.whenRead]() {
          tellIn(analysis.language, () => {
            reportDeclarationProblems(context, analysis);
            if (spec.readsSnapshot === true) reportSnapshotProblem(context, analysis);
            for (const finding of analysis.result().findings) {
              if (finding.rule === spec.name && finding.grade !== 'advice') reportFinding(context, finding);
            }
          });
        },
      };
    },
  };
}

const messages = localizedMessages(Object.keys(englishMessages) as MessageId[]);
