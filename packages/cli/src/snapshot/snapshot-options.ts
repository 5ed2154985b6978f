/** What the user asked `braze-lint snapshot` for. */
export interface SnapshotOptions {
  /** The file as it was named. */
  readonly output: string;
  /** Whether to find out which permissions the key has. */
  readonly permissions: boolean;
  /** Whether to begin anew where an earlier run was interrupted. */
  readonly fresh: boolean;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
}
