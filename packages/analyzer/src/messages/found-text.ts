import type { FoundBy } from '../calls/call-site.js';
import { assertNever } from '../calls/syntax/assert-never.js';
import type { Language } from './language.js';
import { phrase } from './phrase.js';
import { code } from './wording.js';

/** What shows that a request goes to Braze, in words that end a sentence: `its path, which no other service has`. */
export function foundText(found: FoundBy, language: Language): string {
  switch (found.by) {
    case 'strong-path':
      return phrase(language, 'byStrongPath', {});
    case 'weak-path':
      return phrase(language, 'byWeakPath', { sign: code(found.sign) });
    case 'client':
      return phrase(language, 'byClient', { method: code(found.method), client: code('braze-api') });
    case 'setting':
      return phrase(language, 'bySetting', {
        callee: code(found.callee),
        setting: code('settings.braze.calls'),
      });
    case 'comment':
      return phrase(language, 'byComment', { comment: code('@braze') });
    case 'type':
      return phrase(language, 'byType', { type: code(found.type), module: code(found.module) });
    case 'schema':
      return phrase(language, 'bySchema', { key: code('$schema') });
    case 'file':
      return code('settings.braze.files');
    default:
      return assertNever(found);
  }
}
