import type { english } from './locales/en.js';

/** Names the texts, the same in every language. */
export type ServiceTextId = keyof typeof english;

/** The texts of one language. Placeholders are `{{name}}`. */
export type ServiceTexts = Readonly<Record<ServiceTextId, string>>;
