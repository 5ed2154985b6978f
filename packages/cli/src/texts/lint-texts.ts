import { localized } from './localized.js';

/** What is said while code is looked for and checked, and at the end of a report. */
export const lintTexts = localized('lint');
