/** A body of which only a part is known. What must be reported, by whichever rule, stands between `«` and `»`. */
export interface HardCase {
  /** Completes "…, because". */
  readonly because: string;
  readonly code: string;
}

/** Hard cases by name. */
export type HardCases = Readonly<Record<string, HardCase>>;
