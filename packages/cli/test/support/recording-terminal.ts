import type { Terminal } from '../../src/terminal.js';

/** A terminal that keeps what is printed. */
export class RecordingTerminal implements Terminal {
  readonly colors: boolean = false;
  output = '';
  warnings = '';

  constructor(readonly cwd: string) {}

  write(text: string): void {
    this.output += text;
  }

  warn(text: string): void {
    this.warnings += text;
  }
}
