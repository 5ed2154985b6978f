import { hasTriggerWord } from '../calls/trigger-words.js';
import { mayNameOurSchema } from '../json/schema-endpoints.js';
import type { BrazeSettings } from '../settings/settings.js';

/**
 * Whether a text that an editor holds can have a finding at all, before anything is loaded that reads it: one search. Which JSON files
 * the settings speak of is not looked up: it is enough that they speak of any.
 * @param languageId as editors name languages
 */
export function mayHoldRequests(text: string, languageId: string, settings: BrazeSettings): boolean {
  if (languageId.startsWith('json')) return (settings.files ?? []).length > 0 || mayNameOurSchema(text);
  return hasTriggerWord(text, settings);
}
