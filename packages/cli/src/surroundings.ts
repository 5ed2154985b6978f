/** What a command needs of the place where it runs, beside the files. */
export interface Surroundings {
  /** Absolute; paths are relative to it. */
  readonly cwd: string;
  /** The standard input. */
  readonly read: () => Promise<string>;
  /** Told from time to time how many of all files are done. */
  readonly onProgress: (done: number, total: number) => void;
}

/** A folder, and nobody who watches or types. */
export const noSurroundings = (cwd: string): Surroundings => ({
  cwd,
  read: () => Promise.resolve(''),
  onProgress: () => undefined,
});
