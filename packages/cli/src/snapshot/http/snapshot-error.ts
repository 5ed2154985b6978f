/** Why no snapshot was written, in words for the user. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}
