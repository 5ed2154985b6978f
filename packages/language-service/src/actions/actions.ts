import type { OffsetRange } from '../contract/service-document.js';
import type { ServiceAction, ServiceDiagnostic } from '../contract/service-results.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import type { ServiceWords } from '../texts/service-words.js';
import { disableLine } from './disable-line.js';

/** What can be done about the findings that touch a range: next steps first, then silence, then the page. */
export function actionsFor(
  document: DocumentAnalysis,
  diagnostics: readonly ServiceDiagnostic[],
  range: OffsetRange,
): readonly ServiceAction[] {
  const touched = diagnostics.filter((one) => one.range.start <= range.end && range.start <= one.range.end);
  return [
    ...touched.flatMap(nextSteps),
    ...touched.flatMap((diagnostic) => silence(document, diagnostic)),
    ...pages(touched, document.words),
  ];
}

function nextSteps(diagnostic: ServiceDiagnostic): readonly ServiceAction[] {
  const { suggestions } = diagnostic.data;
  return suggestions.map(({ title, edits }) => ({
    title: title.replace(/\.(?=\u27E7?$)/, ''),
    kind: 'quickfix',
    edits,
    fixes: diagnostic,
    isPreferred: suggestions.length === 1,
  }));
}

function silence(document: DocumentAnalysis, diagnostic: ServiceDiagnostic): readonly ServiceAction[] {
  const edit = diagnostic.severity === 'hint' ? undefined : disableLine(document, diagnostic);
  if (edit === undefined) return [];
  const title = document.words.text('disable', { rule: `braze/${diagnostic.ruleName}` });
  return [{ title, kind: 'quickfix', edits: [edit], fixes: diagnostic, isPreferred: false }];
}

function pages(diagnostics: readonly ServiceDiagnostic[], words: ServiceWords): readonly ServiceAction[] {
  const byRule = new Map(diagnostics.map((diagnostic) => [diagnostic.ruleName, diagnostic]));
  return [...byRule.values()].map((diagnostic) => ({
    title: words.text('open', { rule: `braze/${diagnostic.ruleName}` }),
    kind: 'open',
    url: diagnostic.docsUrl,
    fixes: diagnostic,
    isPreferred: false,
  }));
}
