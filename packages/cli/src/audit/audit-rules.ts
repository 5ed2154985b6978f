import type { AuditEntry } from '@braze-lint/analyzer';
import { auditOf } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';
import { rateLimitOf, translated } from '@braze-lint/schemas';
import type { Rule } from 'eslint';
import { analysisOf } from 'eslint-plugin-braze';

import type { RuleSet } from '../lint/rule-set.js';
import { currentLocale } from '../texts/current-locale.js';
import type { AuditedCall, AuditedEndpoint } from './audit-report.js';

const ruleId = 'braze-audit/collect';

/** A rule that reports nothing but faults, and hands every call to Braze to `collect`; files are absolute there. */
export function auditRules(collect: (call: AuditedCall) => void): RuleSet {
  const rule: Rule.RuleModule = {
    meta: { schema: [], messages: { fault: '{{fault}}' } },
    create(context) {
      const analysis = analysisOf(context);
      if (analysis === undefined) return {};
      return {
        [analysis.whenRead]() {
          const result = analysis.result();
          const entries = auditOf(result, analysis.language);
          for (const [index, { site }] of result.calls.entries()) {
            const entry = entries[index];
            if (entry === undefined) continue;
            collect(auditedCall(context.filename, entry, site.endpoints, 1 - analysis.start.column));
          }
          if (result.fault !== undefined) {
            context.report({
              loc: analysis.start,
              messageId: 'fault',
              data: { fault: result.fault.message },
            });
          }
        },
      };
    },
  };
  const plugin = { meta: { name: 'braze-audit', version: '0' }, rules: { collect: rule } };
  return {
    plugins: { 'braze-audit': plugin },
    rules: { [ruleId]: 'error' },
    isShown: (id) => id === ruleId,
  };
}

/** @param shift what has to be added to columns to count them from 1 */
function auditedCall(
  file: string,
  { loc, found, wrapper, coverage, reasons, callers }: AuditEntry,
  endpoints: readonly Endpoint[],
  shift: number,
): AuditedCall {
  return {
    file,
    line: loc.start.line,
    column: loc.start.column + shift,
    endLine: loc.end.line,
    endColumn: loc.end.column + shift,
    endpoints: endpoints.map(auditedEndpoint),
    found,
    ...(wrapper !== undefined && { wrapper }),
    coverage,
    reasons,
    callers,
  };
}

function auditedEndpoint({ id, method, path, permission }: Endpoint): AuditedEndpoint {
  const rateLimit = rateLimitOf(id);
  return {
    method,
    path,
    ...(permission !== undefined && { permission }),
    ...(rateLimit !== undefined && { rateLimit: translated(rateLimit, currentLocale()) }),
  };
}
