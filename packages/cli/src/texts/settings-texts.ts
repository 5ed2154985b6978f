import { localized } from './localized.js';

/** What is wrong with settings. */
export const settingsTexts = localized('settings');
