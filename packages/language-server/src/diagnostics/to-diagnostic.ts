import type { DiagnosticData, ServiceDiagnostic } from '@braze-lint/language-service';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';

import type { TextView } from '../documents/text-view.js';
import type { Session } from '../session.js';
import { stampOf } from '../session.js';

export const diagnosticSource = 'braze-lint';

/** What travels with a diagnostic, for a client that gives it back with its request for code actions. */
export interface StampedData extends DiagnosticData {
  /** The text that the offsets of the edits belong to. */
  readonly stamp: string;
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** A finding as the client can show it. */
export function toDiagnostic(
  finding: ServiceDiagnostic,
  text: TextView,
  session: Pick<Session, 'client' | 'id'>,
): Diagnostic {
  const { client } = session;
  const data: StampedData = { stamp: stampOf(session, text), ...finding.data };
  return {
    range: text.rangeOf(finding.range),
    severity: severities[finding.severity],
    code: codeOf(finding),
    source: diagnosticSource,
    message: finding.message,
    ...(client.diagnosticPages && { codeDescription: { href: finding.docsUrl } }),
    ...(client.diagnosticTags && finding.tags.length > 0 && { tags: finding.tags.map((tag) => tags[tag]) }),
    ...(client.diagnosticData && { data }),
  };
}

/** The rule as ESLint names it, so that both can be told to be quiet in the same words. */
export function codeOf({ ruleName }: Pick<ServiceDiagnostic, 'ruleName'>): string {
  return `braze/${ruleName}`;
}
