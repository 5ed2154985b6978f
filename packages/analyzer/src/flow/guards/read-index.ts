import type { ReadPath } from './read-paths.js';

/** What a condition reads, for questions about many decisions. */
export interface ReadIndex {
  readonly paths: ReadonlySet<string>;
  /** The paths, and all that they begin with: `user` of `user.email`. */
  readonly beginnings: ReadonlySet<string>;
  /** What other code gets to see, and with it all that is inside. */
  readonly handedOver: ReadonlySet<string>;
  /** Whether anything may be read. */
  readonly isEverything: boolean;
}

export const EVERYTHING: ReadIndex = { ...indexOfReads([]), isEverything: true };

export function indexOfReads(reads: Iterable<ReadPath>): ReadIndex {
  const paths = new Set<string>();
  const beginnings = new Set<string>();
  const handedOver = new Set<string>();
  for (const { path, isHandedOver } of reads) {
    paths.add(path);
    beginnings.add(path);
    for (const beginning of beginningsOf(path)) beginnings.add(beginning);
    if (isHandedOver) handedOver.add(path);
  }
  return { paths, beginnings, handedOver, isEverything: false };
}

/** Whether what is read may tell which way a decision went that was made by `decided`. */
export function mayTell({ beginnings, handedOver }: ReadIndex, decided: string): boolean {
  if (beginnings.has(decided)) return true;
  for (const beginning of beginningsOf(decided)) if (handedOver.has(beginning)) return true;
  return false;
}

function* beginningsOf(path: string): Generator<string, void> {
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1))
    yield path.slice(0, end);
}
