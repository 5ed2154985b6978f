/**
 * What each ratio may be at most, by its name or the beginning of it. The first that fits counts. Some are wider than what the project
 * aims at (see README.md), so that they fail for what got slower, and not for what the machine does besides.
 * @type {Readonly<Record<string, number>>}
 */
export const limits = {
  'without calls: inside the plugin, of ESLint with no rules': 0.01,
  'some calls, ': 0.75,
  'with calls: milliseconds inside the plugin a call': 1,
  'with calls: all rules, of one empty rule': 2.6,
  'with calls and types: what all rules add': 0.5,
  'bodies as JSON: what all rules add': 1,
  'import: of the median of eight well-known plugins': 0.1,
  'import: fastest, in milliseconds': 25,
  'import: heavy packages loaded': 0,
  'one payload, ': 1,
  'curve, ': 1.4,
};
