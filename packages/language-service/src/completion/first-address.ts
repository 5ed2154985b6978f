import type { ServiceDocument } from '../contract/service-document.js';
import type { ServiceCompletion } from '../contract/service-results.js';
import { dialectOf } from '../document/languages.js';
import { buildOutline } from '../outline/build-outline.js';
import { scan } from '../outline/scan.js';
import { tokenAt } from '../outline/at-offset.js';
import { isTextual } from '../outline/token.js';
import type { AddressOptions } from './endpoint-completions.js';
import { endpointCompletions } from './endpoint-completions.js';

/** What goes on from the first address that is typed in a file which speaks of Braze and has no request yet: nothing is parsed for it. */
export function firstAddress(
  { text, languageId }: ServiceDocument,
  offset: number,
  options: AddressOptions,
): readonly ServiceCompletion[] {
  const dialect = dialectOf(languageId);
  if (dialect === undefined || dialect === 'json' || !/braze|appboy/i.test(text)) return [];
  const outline = buildOutline(text, scan(text), { isJson: false, isBroken: false });
  const token = tokenAt(outline, offset);
  return token !== undefined && isTextual(token) ? endpointCompletions(outline, token, offset, options) : [];
}
