import { localized } from './localized.js';

/** What `explain` says around the rows of the errors page. */
export const explainTexts = localized('explain');

/** What to look at for each row of the errors page, by the id of the row. */
export const lookTexts: Readonly<Record<string, string>> = localized('look');
