import { endpoints, hosts } from '@braze-lint/schemas';

import type { BrazeSettings } from '../settings/settings.js';
import { clientMethodNames } from './braze-api-methods.js';
import { declaredName } from './declared-calls.js';
import { mayLeadElsewhere } from './may-lead-to-braze.js';
import { typePackages } from './typed/payload-types.js';
import { namesBrazeAddress } from './url/address-names.js';
import { anyOf, pathStarts, pathWords, sharedEnds } from './url/path-words.js';

/**
 * Whether a file can hold a request to Braze at all: one search through its text, and no parsing. `hasProgram`: whether other files
 * are in view, so that the path may stand in one of them.
 */
export function hasTriggerWord(text: string, settings: BrazeSettings, hasProgram = false): boolean {
  return (
    ownWords().test(text) ||
    namesBrazeAddress(text) ||
    (hasProgram && mayLeadElsewhere(text)) ||
    (settings.calls ?? []).some((call) => text.includes(declaredName(call)))
  );
}

let made: RegExp | undefined;

/** Put together when the first file is looked at: whoever only imports the plugin does not pay for it. */
function ownWords(): RegExp {
  return (made ??= triggerPattern());
}

/** Fixed words only, without repetition, so that the search never goes back. */
function triggerPattern(): RegExp {
  const methods = new Set(clientMethodNames.map(methodPattern));
  const paths = [...pathWords(endpoints), ...sharedEnds(endpoints), ...pathStarts(endpoints)];
  const words = ['@braze ', ...typePackages, ...restDomains(), ...paths];
  return new RegExp([anyOf(words), ...methods].join('|'));
}

/** A path that is put together at run time is written beside its host: `.braze.com`. */
function restDomains(): readonly string[] {
  return [...new Set(hosts.map(({ rest }) => `.${rest.split('.').slice(-2).join('.')}`))];
}

/** The first two names of a method chain: a longer one may be broken into lines. */
function methodPattern(name: string): string {
  return name
    .split('.')
    .slice(0, 2)
    .join(String.raw`\??\.`);
}
