/** What the file is called in which a snapshot is kept, unless it is named. */
export const usualSnapshotFile = 'braze.snapshot.json';
