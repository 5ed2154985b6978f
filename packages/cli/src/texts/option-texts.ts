import { localized } from './localized.js';

/** What `--help` says, and what is wrong with arguments. */
export const optionTexts = localized('option');
