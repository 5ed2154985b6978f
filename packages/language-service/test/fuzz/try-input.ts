import { createLanguageService } from '@braze-lint/language-service';

import type { FuzzInput } from './make-input.js';

const service = createLanguageService({ now: () => 0 });
let version = 0;

/** Everything that an editor asks of a text; throws what the analyzer or the service throws. */
export function tryInput({ text, languageId }: FuzzInput, offset: number): void {
  version++;
  const uri = 'file:///fuzz';
  const document = { uri, languageId, version, text };
  const faults = service.diagnostics(document).filter(({ messageId }) => messageId === 'analysisFailed');
  const [fault] = faults;
  if (fault !== undefined) throw new Error(fault.message);
  service.complete(document, offset, { snippets: true });
  service.hover(document, offset);
  service.actions(document, { start: offset, end: offset });
  service.inlayHints(document, { start: 0, end: text.length });
  service.codeLenses(document);
  service.forget(uri);
}
