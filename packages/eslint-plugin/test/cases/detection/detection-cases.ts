/** Sources by what they are about. What must be reported stands between `«` and `»`; a source without these must be silent. */
export type DetectionCases = Readonly<Record<string, string>>;
