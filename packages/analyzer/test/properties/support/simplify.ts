/**
 * A simpler list of bytes that still fails: pieces of it are left out or set to zero, large ones first, as long as that
 * goes on to fail and `attempts` are left.
 */
export function simplify(
  bytes: Uint8Array,
  isFailing: (bytes: Uint8Array) => boolean,
  attempts: number,
): Uint8Array {
  let best = bytes;
  let left = attempts;
  const tryOut = (candidate: Uint8Array): boolean => {
    if (left-- <= 0 || !isFailing(candidate)) return false;
    best = candidate;
    return true;
  };
  for (let size = 256; size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < best.length && left > 0;) {
      if (tryOut(without(best, start, size))) continue;
      if (best.subarray(start, start + size).some((byte) => byte !== 0))
        tryOut(best.slice().fill(0, start, start + size));
      start += size;
    }
  }
  return best;
}

function without(bytes: Uint8Array, start: number, size: number): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(start + size)]);
}
