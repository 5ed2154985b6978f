import { localized } from './localized.js';

/** What `audit` and `permissions` say. */
export const auditTexts = localized('audit');
