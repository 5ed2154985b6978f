import type { CatalogProperty, Defaults } from '../catalog/catalog.js';
import type { ObjectMap } from '../catalog/targets.js';
import type { ConstraintBook } from './constraint-book.js';

/** The file that is being turned into a schema. */
export interface Owner {
  /** Id of the file, the first part of its constraints' ids. */
  readonly id: string;
  /** How sentences name it: `` `apple_push` `` or ``the body of `/messages/send` ``. */
  readonly label: string;
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
export function subjectOf(place: Place): string {
  const { path, owner } = place;
  if (path.length === 0) return capitalized(owner.label);
  if (path.at(-1) !== '[]') return `\`${dotted(path)}\` ${preposition(owner)} ${owner.label}`;
  return `Each element of \`${dotted(path.slice(0, -1))}\` ${preposition(owner)} ${owner.label}`;
}

function dotted(path: readonly string[]): string {
  return path.join('.').replaceAll('.[]', '[]');
}

function preposition(owner: Owner): string {
  return owner.label.startsWith('the body') ? 'in' : 'of';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
