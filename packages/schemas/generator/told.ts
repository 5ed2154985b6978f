/** Where a command tells what it did; the console is one. */
export interface Told {
  log(line: string): void;
  error(line: string): void;
}
