import type { FoundBy } from '../calls/call-site.js';
import { assertNever } from '../calls/syntax/assert-never.js';
import { code } from './wording.js';

/** What shows that a request goes to Braze, in words that end a sentence: `its path, which no other service has`. */
export function foundText(found: FoundBy): string {
  switch (found.by) {
    case 'strong-path':
      return 'its path, which no other service has';
    case 'weak-path':
      return `its path, together with ${code(found.sign)}`;
    case 'client':
      return `the method ${code(found.method)} of ${code('braze-api')}`;
    case 'setting':
      return `${code(found.callee)} in ${code('settings.braze.calls')}`;
    case 'comment':
      return `a comment with ${code('@braze')}`;
    case 'type':
      return `the type ${code(found.type)} of ${code(found.module)}`;
    case 'schema':
      return `its ${code('$schema')}`;
    case 'file':
      return code('settings.braze.files');
    default:
      return assertNever(found);
  }
}
