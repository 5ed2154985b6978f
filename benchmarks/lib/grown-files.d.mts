/** Files that grow in one way each: by `size`, what is said by the name. */
export const grownFiles: Readonly<
  Record<string, { readonly sizes: readonly number[]; readonly of: (size: number) => string }>
>;
