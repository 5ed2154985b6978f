/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {readonly number[]} values
 * @param {number} share 0.95 for the value that 95 % do not exceed
 * @returns {number}
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** @param {number} value */
export const milliseconds = (value) => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

/** @param {number} ratio 1.05 for 5 % more */
export const percentMore = (ratio) => `${ratio >= 1 ? '+' : ''}${((ratio - 1) * 100).toFixed(1)} %`;

/** @param {number} share 0.05 for 5 % */
export const percent = (share) => `${(share * 100).toFixed(2)} %`;

/** @param {number} ratio */
export const times = (ratio) => `${ratio.toFixed(2)} x`;
