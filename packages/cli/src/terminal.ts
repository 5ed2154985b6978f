/** Where the command line runs: the only way in which it reads its surroundings and prints. */
export interface Terminal {
  readonly cwd: string;
  /** Whether colours can be shown. */
  readonly colors: boolean;
  /** Prints to the standard output. */
  write(text: string): void;
  /** Prints to the standard error. */
  warn(text: string): void;
}
