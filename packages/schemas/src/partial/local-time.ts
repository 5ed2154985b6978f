import type { WrittenMoment } from './datetime.js';
import { readIso8601 } from './datetime.js';

/** When a check is made, and for whom; what has passed then has passed for good. */
export interface Clock {
  /** Milliseconds since the beginning of 1970, UTC. */
  readonly now: number;
  /** The company's time zone, by its IANA name; where it is not known, a time has passed when it has in every zone. */
  readonly timeZone?: string;
}

/**
 * Since when a time that is meant in local time has passed, in milliseconds since 1970; `undefined` for a text that is no
 * date, and for a time that is still to come somewhere. One that names a zone all the same may be read in either way (the
 * pages disagree), and has passed when both have.
 * @throws RangeError for a time zone that the runtime does not know
 */
export function passedSince(text: string, { now, timeZone }: Clock): number | undefined {
  const written = readIso8601(text);
  if (written === undefined) return undefined;
  const last = lastMoment(written, timeZone);
  return last < now ? last : undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last zone in which the clocks show a time is twelve hours behind UTC. */
const LAST_ZONE = -12 * HOUR;

function lastMoment({ wall, offset }: WrittenMoment, timeZone: string | undefined): number {
  const behind = timeZone === undefined ? LAST_ZONE : leastOffset(wall, timeZone);
  return wall - Math.min(behind, offset ?? behind);
}

/** Around a change of the clocks the same time comes twice, or not at all: the later reading counts. */
function leastOffset(wall: number, timeZone: string): number {
  const offsets = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)];
  const real = offsets.filter((offset) => offsetAt(wall - offset, timeZone) === offset);
  return Math.min(...(real.length > 0 ? real : offsets));
}

/** How far the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
