import type { CatalogProperty, Defaults } from '../catalog/catalog.js';
import type { ObjectMap } from '../catalog/targets.js';
import type { CatalogWords } from '../phrases/catalog-words.js';
import type { ConstraintBook } from './constraint-book.js';

/** The file that is being turned into a schema. */
export interface Owner {
  /** Id of the file, the first part of its constraints' ids. */
  readonly id: string;
  /** The path of the endpoint whose body it is; absent for an object that bodies are made of. */
  readonly bodyOf?: string;
  /** A page of the documentation. */
  readonly source: string;
  readonly defaults: Defaults;
  readonly objects: ObjectMap;
  readonly book: ConstraintBook;
}

/** Where a value stands. */
export interface Place {
  readonly owner: Owner;
  /** Keys from the owner's root; `[]` stands for every element of an array. */
  readonly path: readonly string[];
  readonly source: string;
}

export function keyPlace(parent: Place, key: string, value: CatalogProperty): Place {
  return { owner: parent.owner, path: [...parent.path, key], source: value.source ?? parent.source };
}

export function elementPlace(parent: Place, value: CatalogProperty): Place {
  return keyPlace(parent, '[]', value);
}

/** `email.attachments[].url.type` */
export function constraintId(place: Place, name: string): string {
  return `${[place.owner.id, ...place.path].join('.').replaceAll('.[]', '[]')}.${name}`;
}

/** How a sentence begins that is about the value at a place. */
export function subjectOf({ path, owner }: Place, words: CatalogWords): string {
  const { id, bodyOf } = owner;
  const isElement = path.at(-1) === '[]';
  const key = `\`${dotted(isElement ? path.slice(0, -1) : path)}\``;
  if (bodyOf === undefined) {
    const object = `\`${id}\``;
    if (path.length === 0) return object;
    return words.phrase(isElement ? 'elementOfObject' : 'keyOfObject', { key, object });
  }
  const endpoint = `\`${bodyOf}\``;
  if (path.length === 0) return words.phrase('body', { path: endpoint });
  return words.phrase(isElement ? 'elementOfBody' : 'keyOfBody', { key, path: endpoint });
}

function dotted(path: readonly string[]): string {
  return path.join('.').replaceAll('.[]', '[]');
}
