import type { Coverage } from '@braze-lint/analyzer';

import type { Problem } from '../lint/lint-report.js';

/** Every call to Braze of a code base. */
export interface AuditReport {
  /** By file, and in the order of the source. */
  readonly calls: readonly AuditedCall[];
  /** How many files were read. */
  readonly files: number;
  /** The permissions of the key, if the settings list them. */
  readonly granted?: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

export interface AuditedCall {
  /** Relative to the folder where the command runs, with slashes. */
  readonly file: string;
  /** Counted from 1, columns in UTF-16 units; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** More than one where the path is decided at run time. */
  readonly endpoints: readonly AuditedEndpoint[];
  /** What shows that it goes to Braze, in words. */
  readonly found: string;
  /** The function of the file that the body goes through. */
  readonly wrapper?: string;
  readonly coverage: Coverage;
  /** Why not all of it was checked, in words; empty for a call that was. */
  readonly reasons: string;
  /** How many calls that this one sends the arguments of were checked. */
  readonly callers: number;
}

export interface AuditedEndpoint {
  readonly method: string;
  readonly path: string;
  readonly permission?: string;
  /** In words. */
  readonly rateLimit?: string;
}

/** `file:line:column`. */
export const placeOf = ({ file, line, column }: AuditedCall): string =>
  `${file}:${String(line)}:${String(column)}`;

/** `POST /messages/send`. */
export const nameOf = ({ method, path }: AuditedEndpoint): string => `${method} ${path}`;
