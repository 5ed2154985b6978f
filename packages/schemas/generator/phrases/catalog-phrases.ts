/** The sentences and parts of sentences that the generator puts together, and the placeholders that each has. */
export const catalogPlaceholders = {
  body: ['path'],
  keyOfObject: ['key', 'object'],
  keyOfBody: ['key', 'path'],
  elementOfObject: ['key', 'object'],
  elementOfBody: ['key', 'path'],
  isType: ['subject', 'expected'],
  isTypeOnly: ['subject', 'expected'],
  isValue: ['subject', 'values'],
  isLimited: ['subject', 'predicate'],
  isNeeded: ['subject'],
  isDeprecated: ['subject'],
  isClosed: ['subject'],
  isAsDocumented: ['subject'],
  bodyIsObject: [],
  isDatetime: ['expected'],
  matches: ['pattern'],
  isAtLeast: ['limit'],
  isAtMost: ['limit'],
  hasAtLeast: ['quantity'],
  hasAtMost: ['quantity'],
  hasAtMostInUtf8: ['quantity'],
  takesAtMost: ['quantity'],
  oneOf: ['values'],
  oneOfAndMore: ['values', 'count'],
  datetime: [],
  datetimeOrOlder: [],
  matchingString: ['pattern'],
  rateLimit: ['limit'],
  documentation: [],
  letThrough: [],
  schemaKey: [],
} as const;

export type CatalogPhraseId = keyof typeof catalogPlaceholders;

/** The phrases of one language. */
export type CatalogPhrases = Readonly<Record<CatalogPhraseId, string>>;
