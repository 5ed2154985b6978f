/** Where the command line runs: the only way in which it reads its surroundings and prints. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether colours can be shown. */
  readonly colors: boolean;
  /** Whether somebody watches the standard error, so that progress can be shown there. */
  readonly watched: boolean;
  /** Whether the standard input is a keyboard, so that nothing comes from it by itself. */
  readonly interactive: boolean;
  /** Prints to the standard output. */
  write(text: string): void;
  /** Prints to the standard error. */
  warn(text: string): void;
  /** The whole standard input. */
  read(): Promise<string>;
}
