import { pseudo } from '@braze-lint/schemas';

import type { Language } from '../language.js';
import { mapped } from './mapped.js';

/** English in disguise. Each message stands in brackets, which shows where texts are cut or put together. */
export function pseudoLanguage({ messages, reasons, phrases }: Language): Language {
  return {
    locale: 'pseudo',
    messages: mapped(messages, (text) => `⟦${pseudo(text)}⟧`),
    reasons: mapped(reasons, pseudo),
    phrases: mapped(phrases, pseudo),
  };
}
