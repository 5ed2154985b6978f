import type { ServiceDocument } from '../contract/service-document.js';

/** Keeps one value a document, for as long as its version stays the same. */
export interface DocumentCache<T> {
  get(document: ServiceDocument): T;
  forget(uri: string): void;
}

/** @param make gets, besides, what it made of an earlier version; where it throws, nothing is kept */
export function documentCache<T>(make: (document: ServiceDocument, before?: T) => T): DocumentCache<T> {
  const kept = new Map<string, { readonly document: ServiceDocument; readonly value: T }>();
  return {
    get(document) {
      const known = kept.get(document.uri);
      if (known !== undefined && isSame(known.document, document)) return known.value;
      kept.delete(document.uri);
      const value = make(document, known?.value);
      kept.set(document.uri, { document, value });
      return value;
    },
    forget(uri) {
      kept.delete(uri);
    },
  };
}

/** Two texts of one version happen where a client counts wrongly; to compare them costs nothing where they are one string. */
function isSame(one: ServiceDocument, other: ServiceDocument): boolean {
  return one.version === other.version && one.languageId === other.languageId && one.text === other.text;
}
