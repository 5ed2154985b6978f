/** A type of the user's program, as far as it tells what its values are sent as. Parts are worked out when they are asked for. */
export type TypeView =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'intrinsic'; readonly name: IntrinsicName }
  /** Something that can be called, or made with `new`. */
  | { readonly kind: 'function' }
  /** The `Date` of the language. */
  | { readonly kind: 'date' }
  /** A list of any length; `element` is absent where nothing is known of its elements. */
  | { readonly kind: 'array'; readonly element: () => TypeView | undefined }
  /** A list of certain length. `undefined` for an element of which nothing is known. */
  | { readonly kind: 'tuple'; readonly elements: () => readonly (TypeView | undefined)[] }
  /** Values may have further keys. */
  | { readonly kind: 'object'; readonly members: () => ReadonlyMap<string, TypeMember> }
  | { readonly kind: 'union'; readonly types: readonly TypeView[] };

/** Types that every compiler knows, by the names that they are written with. */
export type IntrinsicName =
  'string' | 'number' | 'boolean' | 'bigint' | 'symbol' | 'object' | 'null' | 'undefined' | 'void';

export interface TypeMember {
  readonly isOptional: boolean;
  /** Absent where nothing is known of it. */
  readonly type: () => TypeView | undefined;
}
