import type { Analysis, Finding, Language, RuleName } from '@braze-lint/analyzer';
import { docsUrl, renderMessage, ruleSeverities } from '@braze-lint/analyzer';

import type { OffsetRange } from '../contract/service-document.js';
import type { ServiceDiagnostic, ServiceSuggestion } from '../contract/service-results.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import { silencer } from './directives.js';
import { reliability } from './reliable-statements.js';

/** The findings of a document, and what is wrong with what it declares, in the order of the text. */
export function diagnosticsOf(document: DocumentAnalysis): readonly ServiceDiagnostic[] {
  const { analysis } = document;
  const { language } = document.words;
  const isReliable = reliabilityOf(document);
  const isSilenced = silencer(document);
  const { findings, commentProblems, unknownEndpoints = [] } = analysis;
  const declarations = [
    ...commentProblems.map(({ comment, endpoint }) => unknownEndpoint(comment.range, endpoint, language)),
    ...unknownEndpoints.map(({ node, endpoint }) => unknownEndpoint(node.range, endpoint, language)),
  ];
  return [...declarations, ...findings.map((finding) => diagnosticOf(finding, language))]
    .filter(({ range }) => isReliable(range))
    .concat(snapshotProblem(analysis, language))
    .filter(({ range, ruleName }) => !isSilenced(ruleName, range.start))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What is half typed may be what a finding misses. */
function reliabilityOf({ faults, source }: DocumentAnalysis): (range: OffsetRange) => boolean {
  if (faults.length === 0) return () => true;
  return source === undefined ? () => false : reliability(source, faults);
}

function diagnosticOf(finding: Finding, language: Language): ServiceDiagnostic {
  const { rule, range, messageId, constraint, grade, suggestions } = finding;
  return {
    range: offsets(range),
    ruleName: rule,
    messageId,
    severity: severityOf(finding),
    message: renderMessage(finding, language),
    docsUrl: docsUrl(rule),
    tags: tagsOf(rule),
    data: {
      constraint,
      grade,
      suggestions: suggestions.map((suggestion) => suggestionOf(suggestion, language)),
    },
  };
}

function severityOf({ rule, grade }: Finding): ServiceDiagnostic['severity'] {
  if (grade === 'advice') return 'hint';
  return ruleSeverities[rule][0] === 'error' ? 'error' : 'warning';
}

function tagsOf(rule: Finding['rule']): ServiceDiagnostic['tags'] {
  if (rule === 'no-deprecated-property') return ['deprecated'];
  return rule === 'no-unknown-property' ? ['unnecessary'] : [];
}

function suggestionOf(suggestion: Finding['suggestions'][number], language: Language): ServiceSuggestion {
  return {
    title: renderMessage(suggestion, language),
    edits: suggestion.edits.map(({ range, text }) => ({ range: offsets(range), newText: text })),
  };
}

/** The endpoint that a comment or a JSON file names does not exist. */
function unknownEndpoint(
  range: readonly [number, number],
  endpoint: string,
  language: Language,
): ServiceDiagnostic {
  return problem(declarationRule, range, { messageId: 'unknownEndpoint', data: { endpoint } }, language);
}

/** Told once a file, at its start, however much of it is half typed. */
function snapshotProblem(
  { snapshotProblem: told }: Analysis,
  language: Language,
): readonly ServiceDiagnostic[] {
  return told === undefined ? [] : [problem(snapshotRule, [0, 0], told, language)];
}

/** ESLint tells these by whichever rule looks at the file first; here it is always the same one. */
const declarationRule = 'valid-endpoint';
const snapshotRule = 'known-campaign';

/** What is wrong with what the user declared, and not with a request. */
function problem(
  ruleName: RuleName,
  range: readonly [number, number],
  told: Parameters<typeof renderMessage>[0],
  language: Language,
): ServiceDiagnostic {
  return {
    range: offsets(range),
    ruleName,
    messageId: told.messageId,
    severity: ruleSeverities[ruleName][0] === 'error' ? 'error' : 'warning',
    message: renderMessage(told, language),
    docsUrl: docsUrl(ruleName),
    tags: [],
    data: { suggestions: [] },
  };
}

function offsets([start, end]: readonly [number, number]): OffsetRange {
  return { start, end };
}
