import type { LanguageService, ServiceDiagnostic, ServiceDocument } from '../../src/index.js';
import type { ComparedFinding } from './eslint-findings.js';
import { byPlace } from './eslint-findings.js';

/** What the service reports, without what is only advised: ESLint does not tell it. */
export function serviceFindings(
  service: LanguageService,
  document: ServiceDocument,
): readonly ComparedFinding[] {
  return service
    .diagnostics(document)
    .filter(({ severity }) => severity !== 'hint')
    .map(compared)
    .sort(byPlace);
}

function compared({
  ruleName,
  messageId,
  severity,
  range,
  message,
  data,
}: ServiceDiagnostic): ComparedFinding {
  return {
    rule: ruleName,
    messageId,
    severity,
    start: range.start,
    end: range.end,
    message,
    suggestions: data.suggestions.map(({ title }) => title),
  };
}
