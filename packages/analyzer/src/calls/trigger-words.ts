import { endpoints, hosts } from '@braze-lint/schemas';

import { declaredName } from '../settings/declared-name.js';
import type { BrazeSettings } from '../settings/settings.js';
import { clientMethodNames } from './braze-api-methods.js';
import { mayLeadElsewhere } from './may-lead-to-braze.js';
import { typePackages } from './typed/payload-types.js';
import { namesBrazeAddress } from './url/address-names.js';
import { pathStarts, pathWords, sharedEnds } from './url/path-words.js';
import type { TextSearch } from './word-search.js';
import { anyCaseSearch, wordSearch } from './word-search.js';

/**
 * Whether a file can hold a request to Braze at all: one search through its text, and no parsing. `hasProgram`: whether other files
 * are in view, so that the path may stand in one of them.
 */
export function hasTriggerWord(text: string, settings: BrazeSettings, hasProgram = false): boolean {
  return (
    hasOwnWord(text) ||
    (hasProgram && mayLeadElsewhere(text)) ||
    (settings.calls ?? []).some((call) => text.includes(declaredName(call)))
  );
}

/** The fixed words that make a file one to look into: some by themselves, others only in a file that names Braze as well. */
export function triggerWords(): Readonly<Record<'alone' | 'besideBraze', readonly string[]>> {
  return { alone: [...pathTriggers(), ...nameTriggers()], besideBraze: methodTriggers() };
}

/**
 * The methods of the client have names like those of any other (`subscription.status`): without a word for Braze beside them they are
 * not its methods.
 */
function hasOwnWord(text: string): boolean {
  return namesPath(text) || (namesBraze(text) && (namesMethod(text) || speaksOfRequests(text)));
}

/** The searches are put together when they are needed first: whoever only imports the plugin does not pay for them. */
function namesPath(text: string): boolean {
  return (paths ??= wordSearch(pathTriggers(), '/'))(text);
}

function namesMethod(text: string): boolean {
  return (methods ??= wordSearch(methodTriggers(), '.'))(text);
}

let paths: TextSearch | undefined;
let methods: TextSearch | undefined;

/** Of a text that names Braze; most files do not, and are done with before this. */
function speaksOfRequests(text: string): boolean {
  return nameTriggers().some((word) => text.includes(word)) || namesBrazeAddress(text);
}

function namesBraze(text: string): boolean {
  return hasBraze(text) || hasAppboy(text);
}

const hasBraze = anyCaseSearch('braze', 'bra'.length);
const hasAppboy = anyCaseSearch('appboy', 'app'.length);

function pathTriggers(): readonly string[] {
  return [...pathWords(endpoints), ...sharedEnds(endpoints), ...pathStarts(endpoints)];
}

/** Words that name Braze: those of a comment, of packages, and of hosts, beside which a path is put together at run time. */
function nameTriggers(): readonly string[] {
  const domains = hosts.map(({ rest }) => `.${rest.split('.').slice(-2).join('.')}`);
  return ['@braze ', ...typePackages, ...new Set(domains)];
}

/** The first two names of a method chain: a longer one may be broken into lines. */
function methodTriggers(): readonly string[] {
  return clientMethodNames.flatMap((name) => {
    const [first = '', second = ''] = name.split('.');
    return [`${first}.${second}`, `${first}?.${second}`];
  });
}
