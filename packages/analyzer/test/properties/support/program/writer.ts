/** Collects source text, and where each numbered piece of it stands. */
export class Writer {
  readonly spans: Span[] = [];
  #text = '';
  #indent = 0;

  get text(): string {
    return this.#text;
  }

  write(text: string): void {
    this.#text += text;
  }

  line(): void {
    this.#text += `\n${'  '.repeat(this.#indent)}`;
  }

  indented(write: () => void): void {
    this.#indent++;
    write();
    this.#indent--;
  }

  /** Notes that what is written meanwhile is the piece `id`. */
  piece(id: number, write: () => void): void {
    const start = this.#text.length;
    write();
    this.spans.push({ id, start, end: this.#text.length });
  }
}

/** Offsets in UTF-16 units. */
export interface Span {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}
