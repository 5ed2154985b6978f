/** Something that is decided at run time, and what it may turn out to be. */
export interface Unknown {
  readonly name: string;
  readonly written: Written;
  /** Values of JSON, or `undefined`. The first is what was meant, the second what would be right. */
  readonly samples: readonly unknown[];
  /** Code behind the name: a comparison. */
  readonly suffix?: string;
}

/** How an unknown stands in the source; `type` is the annotation of a parameter. */
export type Written =
  | { readonly as: 'parameter'; readonly type?: string }
  | { readonly as: 'call' }
  | { readonly as: 'member' }
  /** A member of a parameter with an annotation. */
  | { readonly as: 'field'; readonly type: string; readonly optional: boolean }
  /** Taken out of `options` at the start. */
  | { readonly as: 'destructured' }
  | { readonly as: 'import' }
  /** Imported, in CONSTANT_CASE: a value that is there. */
  | { readonly as: 'constant' }
  /** An imported function that may change what it is given. */
  | { readonly as: 'helper' }
  | { readonly as: 'environment' };

/** One run of a program: what each unknown turns out to be. */
export type Completion = ReadonlyMap<Unknown, unknown>;

/** The source text that reads an unknown. */
export function readOf({ name, written }: Unknown): string {
  switch (written.as) {
    case 'parameter':
    case 'destructured':
    case 'import':
    case 'constant':
    case 'helper':
      return name;
    case 'call':
      return `${name}()`;
    case 'member':
      return `options.${name}`;
    case 'field':
      return `given.${name}`;
    case 'environment':
      return `process.env.${name}`;
  }
}
