/** `iso8601`: a calendar date with or without a time of day; `track`: also the older forms of the user endpoints. */
export type DatetimeForm = 'iso8601' | 'track';

/** What an ISO 8601 text says: a moment by the clocks of a place that it may not name. */
export interface WrittenMoment {
  /** What the clocks show, as if they were those of UTC; for a date without a time of day, the end of that day. In milliseconds. */
  readonly wall: number;
  /** How far the zone that is written is ahead of UTC, in milliseconds; absent where none is. */
  readonly offset?: number;
}

/** Reads a real date in ISO 8601; `undefined` for any other text. */
export function readIso8601(text: string): WrittenMoment | undefined {
  const match = EXTENDED.exec(text) ?? BASIC.exec(text);
  const groups = match?.groups;
  if (groups === undefined || !isReal(match)) return undefined;
  const number = (name: string): number => Number(groups[name] ?? 0);
  const [hour, minute] = groups['hour'] === undefined ? [24, 0] : [number('hour'), number('minute')];
  const fraction = Number((groups['fraction'] ?? '.0').replace(',', '.'));
  const day = Date.UTC(number('year'), number('month') - 1, number('day'));
  const wall = day + hour * HOUR + minute * MINUTE + (number('second') + fraction) * SECOND;
  const { zone } = groups;
  if (zone === undefined) return { wall };
  const ahead = number('zoneHour') * HOUR + number('zoneMinute') * MINUTE;
  return { wall, offset: zone.startsWith('-') ? -ahead : ahead };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Whether `text` is a real date (and time of day) in one of the forms that Braze documents. */
export function isDatetime(text: string, form: DatetimeForm): boolean {
  return isIso8601(text) || (form === 'track' && isOlderForm(text));
}

const ZONE = String.raw`(?<zone>Z|[+-](?<zoneHour>\d\d)(?::?(?<zoneMinute>\d\d))?)?`;
const EXTENDED_DATE = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`;

const EXTENDED = new RegExp(
  String.raw`^${EXTENDED_DATE}(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>[.,]\d+)?)?${ZONE})?$`,
);
const BASIC = new RegExp(
  String.raw`^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?<fraction>[.,]\d+)?)?${ZONE})?$`,
);
/** Milliseconds after a colon. */
const COLON_FRACTION = new RegExp(
  String.raw`^${EXTENDED_DATE}T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?<fraction>:\d{1,9})${ZONE}$`,
);
const AMERICAN = /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d{4})$/;

const WEEKDAY = /^(?:sun|mon|tue|wed|thu|fri|sat)/i;
const FOUR_DIGITS = /\d{4}/;

function isIso8601(text: string): boolean {
  return isReal(EXTENDED.exec(text) ?? BASIC.exec(text));
}

function isOlderForm(text: string): boolean {
  if (WEEKDAY.test(text)) return FOUR_DIGITS.test(text);
  return isReal(COLON_FRACTION.exec(text) ?? AMERICAN.exec(text));
}

function isReal(match: RegExpExecArray | null): boolean {
  const groups = match?.groups;
  if (groups === undefined) return false;
  const number = (name: string): number => Number(groups[name] ?? 0);
  return (
    isCalendarDay(number('year'), number('month'), number('day')) &&
    isTimeOfDay(number('hour'), number('minute'), number('second'), groups['fraction'] ?? '') &&
    number('zoneHour') < 24 &&
    number('zoneMinute') < 60
  );
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Midnight may be the end of a day (24:00), and a leap second the sixtieth of a minute. */
function isTimeOfDay(hour: number, minute: number, second: number, fraction: string): boolean {
  if (hour === 24) return minute === 0 && second === 0 && !/[1-9]/.test(fraction);
  return hour < 24 && minute < 60 && second <= 60;
}
