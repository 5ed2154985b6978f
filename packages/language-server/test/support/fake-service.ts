import type { LanguageService, ServiceDiagnostic } from '@braze-lint/language-service';

import type { ServerOptions } from '../../src/server.js';

/** Loads a service that has nothing to say, except for what a test gives it. */
export function withService(service: Partial<LanguageService>): ServerOptions {
  return { loadService: () => Promise.resolve({ createLanguageService: () => fakeService(service) }) };
}

export function fakeService(service: Partial<LanguageService>): LanguageService {
  return {
    diagnostics: () => [],
    complete: () => [],
    hover: () => undefined,
    actions: () => [],
    fixAll: () => [],
    inlayHints: () => [],
    codeLenses: () => [],
    links: () => [],
    symbols: () => [],
    definition: () => [],
    syntaxFaults: () => [],
    settingsProblems: () => [],
    forget: () => undefined,
    ...service,
  };
}

/** A finding with a suggestion that writes `instead` at its place. */
export function finding(start: number, end: number, instead = 'external_user_ids'): ServiceDiagnostic {
  const range = { start, end };
  return {
    range,
    ruleName: 'no-unknown-property',
    messageId: 'unknownProperty' as ServiceDiagnostic['messageId'],
    severity: 'warning',
    message: 'This key is not known.',
    docsUrl: 'https://braze-lint.dev/rules/no-unknown-property',
    tags: ['unnecessary'],
    data: { suggestions: [{ title: `Rename to ${instead}`, edits: [{ range, newText: instead }] }] },
  };
}
