import type { Terminal } from '../../src/terminal.js';

/** A terminal that keeps what is printed. */
export class RecordingTerminal implements Terminal {
  readonly colors: boolean = false;
  readonly watched: boolean = false;
  readonly interactive: boolean;
  output = '';
  warnings = '';
  readonly #input: string | undefined;

  /** @param input what comes from the standard input; a keyboard that nobody touches when absent */
  constructor(
    readonly cwd: string,
    input?: string,
    readonly env: Terminal['env'] = {},
  ) {
    this.#input = input;
    this.interactive = input === undefined;
  }

  write(text: string): void {
    this.output += text;
  }

  warn(text: string): void {
    this.warnings += text;
  }

  read(): Promise<string> {
    if (this.#input === undefined) throw new Error('Nobody types anything.');
    return Promise.resolve(this.#input);
  }
}
