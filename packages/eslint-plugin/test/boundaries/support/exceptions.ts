/** Constraints without a case on both sides, each with the reason. */
export const withoutCases: Readonly<Record<string, string>> = {};
