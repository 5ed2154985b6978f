/** A mistake of real code: all that is reported of it, and the code as it should be, of which nothing may be. */
export interface RealMistake {
  readonly endpoint: string;
  /** The source of the body; each place that is reported stands between `«` and `»`. */
  readonly body: string;
  /** Rule and message of each report, in the order of their places. */
  readonly reports: readonly (readonly [rule: string, message: string])[];
  /** The body after each suggestion, in the order of the reports. */
  readonly suggestions: readonly string[];
  readonly corrected: string;
}

/** By what the mistake is. */
export type RealMistakes = Readonly<Record<string, RealMistake>>;
