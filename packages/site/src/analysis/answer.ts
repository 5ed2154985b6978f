import type { LanguageService, ServiceDocument } from '@braze-lint/language-service';
import { createLanguageService } from '@braze-lint/language-service';
import { endpoints, schemaOf } from '@braze-lint/schemas';

import type { Answer, Asked, EndpointChoice, Finding, Report, Setup, Topic } from './protocol.js';

/** Answers questions about texts; what was worked out for a text is kept while its version stays. */
export interface Answers {
  readonly answer: <T extends Topic>(topic: T, asked: Asked<T>) => Answer<T>;
  /** Drops everything that was worked out. */
  readonly forget: () => void;
}

export function createAnswers(): Answers {
  const services = new Map<string, LanguageService>();
  const table: { readonly [T in Topic]: (asked: Asked<T>) => Answer<T> } = {
    endpoints: () => withBody,
    report: ({ document, setup }) => reportOf(serviceFor(setup), document),
    complete: ({ document, setup, offset }) =>
      serviceFor(setup).complete(document, offset, { snippets: true }),
    hover: ({ document, setup, offset }) => serviceFor(setup).hover(document, offset),
    schema: ({ endpoint }) => JSON.stringify(schemaOf(endpoint), undefined, 2),
  };
  return {
    answer: (topic, asked) => table[topic](asked),
    forget: () => {
      services.clear();
    },
  };

  function serviceFor({ locale, endpoint }: Setup): LanguageService {
    const key = `${locale} ${endpoint ?? ''}`;
    const known = services.get(key);
    if (known !== undefined) return known;
    const name = withBody.find(({ id }) => id === endpoint)?.name;
    const settings = name === undefined ? {} : { files: [{ files: '*', endpoint: name }] };
    const service = createLanguageService({ settings, locale });
    services.set(key, service);
    return service;
  }
}

const withBody: readonly EndpointChoice[] = endpoints
  .filter(({ hasBody }) => hasBody)
  .map(({ id, method, path }) => ({ id, name: `${method} ${path}` }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

function reportOf(service: LanguageService, document: ServiceDocument): Report {
  const findings = service.diagnostics(document).map((finding): Finding => ({
    ...finding,
    actions: service
      .actions(document, finding.range)
      .filter(({ kind, fixes }) => kind === 'quickfix' && fixes === finding),
  }));
  const everything = { start: 0, end: document.text.length };
  return {
    findings,
    calls: service.symbols(document),
    hints: service.inlayHints(document, everything),
    faults: service.syntaxFaults(document),
  };
}
