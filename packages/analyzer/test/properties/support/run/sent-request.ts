/** A request that left a program while it ran. */
export interface SentRequest {
  /** Of the URL. */
  readonly path: string;
  /** The JSON text of the body; `undefined` where none was sent. */
  readonly text: string | undefined;
  /** How many different expressions and statements had been evaluated when it left. */
  readonly after: number;
}

export type Reached = ReadonlyMap<number, readonly unknown[]>;

/** What happened in one run. */
export interface Run {
  readonly sent: readonly SentRequest[];
  /** The expressions and statements that were evaluated, by their ids, with all values that they had. */
  readonly reached: Reached;
}
