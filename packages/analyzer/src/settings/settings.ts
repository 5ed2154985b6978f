import type { Locale } from '@braze-lint/schemas';

/** `settings.braze`, as the design lists it; every part is optional. */
export interface BrazeSettings {
  readonly calls?: readonly DeclaredCall[];
  readonly files?: readonly DeclaredFiles[];
  /** The company's time zone, as it is set in the dashboard: an IANA name such as `Europe/Berlin`. */
  readonly timeZone?: string;
  /** The permissions that the API key has. */
  readonly permissions?: readonly string[];
  readonly snapshot?: SnapshotSettings;
  /** The language of all that is told; English, if absent. */
  readonly locale?: Locale;
}

/** Where the ids of the workspace stand. */
export interface SnapshotSettings {
  /** A path, from the folder that ESLint runs in where it is not absolute. */
  readonly file: string;
  /** Days after which it is not gone by any more. */
  readonly maxAgeDays?: number;
}

/** JSON files that hold bodies of requests. */
export interface DeclaredFiles {
  /** Globs, with `/` between folders. One that does not begin at the root of a drive or file system matches below any folder. */
  readonly files: readonly string[];
  /** Where the bodies go: `/messages/send`, or with a method before it. Absent where keys of the file say so. */
  readonly endpoint?: string;
  /** Whether the file is an object whose keys name endpoints, each with its body below. */
  readonly endpointKeys: boolean;
  /** Where a body stands in the file, or below the key of its endpoint; `*` for every element or value. Empty: the whole. */
  readonly body: readonly string[];
}

/** A function of the user's that sends its argument to Braze unchanged. */
export interface DeclaredCall {
  /** Dotted callee as written in the source: `sendToBraze`, `this.braze.post`, `*.brazePost` (any receiver). */
  readonly callee: string;
  /** Path of the endpoint, when the function always calls the same one. */
  readonly endpoint?: string;
  /** Position of the argument that holds the path; counts from 0. */
  readonly pathArgument?: number;
  /** Position of the argument that is the body; counts from 0. */
  readonly payloadArgument: number;
}
