import { readSettings } from '@braze-lint/analyzer';

import type { LanguageService, ServiceOptions } from './contract/language-service.js';
import { diagnosticsOf } from './diagnostics/diagnostics-of.js';
import { analyzeDocument } from './document/document-analysis.js';
import { documentCache } from './document/document-cache.js';

/** Makes a service for the documents that share one `settings.braze`. */
export function createLanguageService({
  settings: raw,
  now = Date.now,
}: ServiceOptions = {}): LanguageService {
  const { settings, problems } = readSettings(raw);
  const documents = documentCache((document) => analyzeDocument(document, settings, now()));
  return {
    diagnostics(document) {
      const analysis = documents.get(document);
      return analysis === undefined ? [] : diagnosticsOf(analysis);
    },
    complete: () => [],
    hover: () => undefined,
    actions: () => [],
    fixAll: () => [],
    inlayHints: () => [],
    codeLenses: () => [],
    links: () => [],
    symbols: () => [],
    definition: () => [],
    settingsProblems: () => problems,
    forget: (uri) => {
      documents.forget(uri);
    },
  };
}
