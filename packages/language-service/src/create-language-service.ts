import { readSettings } from '@braze-lint/analyzer';
import { matchLocale } from '@braze-lint/schemas';

import { actionsFor } from './actions/actions.js';
import { codeLenses, definition, links, symbols } from './calls/call-features.js';
import { complete } from './completion/complete.js';
import { firstAddress } from './completion/first-address.js';
import type { LanguageService, ServiceOptions } from './contract/language-service.js';
import type { ServiceDocument } from './contract/service-document.js';
import type { ServiceDiagnostic } from './contract/service-results.js';
import { diagnosticsOf } from './diagnostics/diagnostics-of.js';
import type { AnalyzedDocument, DocumentAnalysis } from './document/document-analysis.js';
import { analyzeDocument } from './document/document-analysis.js';
import { documentCache } from './document/document-cache.js';
import { hover } from './hover/hover.js';
import { inlayHints } from './numbers/inlay-hints.js';
import { serviceWords } from './texts/service-words.js';

/** Makes a service for the documents that share one `settings.braze`. */
export function createLanguageService({
  settings: raw,
  snapshot,
  locale,
  now = Date.now,
}: ServiceOptions = {}): LanguageService {
  const { settings, problems } = readSettings(raw, locale === undefined ? undefined : matchLocale(locale));
  const words = serviceWords(settings.locale ?? 'en');
  const documents = documentCache<AnalyzedDocument>((document, before) =>
    analyzeDocument(document, { settings, now: now(), ...(snapshot && { snapshot }) }, before),
  );
  const diagnosed = documentCache((document) => ofDocument(document, diagnosticsOf, noDiagnostics));
  return {
    diagnostics: (document) => diagnosed.get(document),
    complete(document, offset, wanted) {
      const { known } = documents.get(document);
      return known === undefined
        ? firstAddress(document, offset, { ...wanted, words })
        : complete(known, offset, wanted);
    },
    hover: (document, offset) => ofDocument(document, (known) => hover(known, offset), undefined),
    actions: (document, range) =>
      ofDocument(document, (known) => actionsFor(known, diagnosed.get(document), range), []),
    // Every finding is about what is sent: nothing that mends one leaves it as it is.
    fixAll: () => [],
    inlayHints: (document, range) => ofDocument(document, (known) => inlayHints(known, range, locale), []),
    codeLenses: (document) => ofDocument(document, codeLenses, []),
    links: (document) => ofDocument(document, links, []),
    symbols: (document) => ofDocument(document, symbols, []),
    definition: (document, offset) => ofDocument(document, (known) => definition(known, offset), []),
    syntaxFaults: (document) => ofDocument(document, ({ faults }) => faults, []),
    settingsProblems: () => problems,
    forget(uri) {
      documents.forget(uri);
      diagnosed.forget(uri);
    },
  };

  function ofDocument<T>(document: ServiceDocument, ask: (known: DocumentAnalysis) => T, otherwise: T): T {
    const { known } = documents.get(document);
    return known === undefined ? otherwise : ask(known);
  }
}

const noDiagnostics: readonly ServiceDiagnostic[] = [];
