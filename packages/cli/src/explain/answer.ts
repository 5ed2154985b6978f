/** One thing that Braze said. */
export interface Answer {
  /** `400`, or a class as `4XX`; absent where none is known. */
  readonly status?: string;
  /** The title or message; absent where there is a status only. */
  readonly text?: string;
  /** Which object of the request it is about: `events[3]`. */
  readonly place?: string;
  /** Whether it is one of the errors that leave the rest of a request alone. */
  readonly minor: boolean;
}
