/** Keywords of ours that assert; a validator that does not know them accepts everything. */
export const assertionKeywords = [
  'x-datetime',
  'x-maxBytes',
  'x-maxJsonBytes',
  'x-maxTotalItems',
  'x-upcoming',
] as const;

/** Keywords of ours that only annotate. */
export const annotationKeywords = ['x-constraint', 'x-advice', 'x-deprecated', 'x-instead'] as const;
