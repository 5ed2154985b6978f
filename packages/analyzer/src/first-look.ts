/**
 * What a host needs for every file, before it knows whether there is anything to analyze. By itself it loads a tenth of the analyzer;
 * all of it is in the main entry too.
 */
export { localizedText, matchLocale } from '@braze-lint/schemas';

export { mayHoldRequests } from './analysis/may-hold-requests.js';
export { hasTriggerWord } from './calls/trigger-words.js';
export { jsoncView } from './json/jsonc-view.js';
export { momoaView } from './json/momoa-view.js';
export { mayNameOurSchema } from './json/schema-endpoints.js';
export { fill } from './messages/fill.js';
export { messages } from './messages/locales/en-messages.js';
export { docsUrl } from './rules/docs-url.js';
export { ruleSeverities } from './rules/rule-severities.js';
export { fileDeclarations } from './settings/files-for.js';
export { isRecord } from './settings/is-record.js';
export { settingsOf } from './settings/settings-of.js';
export { usualSnapshotFile } from './snapshot/usual-file.js';
export { javascriptLines } from './value/json/positions-in.js';
