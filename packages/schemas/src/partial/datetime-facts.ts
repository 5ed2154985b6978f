import type { DatetimeForm } from './datetime.js';
import type { TextFacts } from './partial-value.js';

/** Whether a text of which only `facts` are known can turn out to be a date in one of the forms of `form`. */
export function canBeDatetime(facts: TextFacts, form: DatetimeForm): boolean {
  if (facts.liquid) return true;
  if (form === 'track' && canBeginWithWeekday(facts.prefix)) return true;
  return canBeNumeric(facts, form);
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** What the forms that begin with a number are made of. */
const CHARACTERS = { iso8601: /^[-\d:.,+TZ ]*$/, track: /^[-\d:.,+TZ /]*$/ } as const;

/** How the forms that begin with a number can begin. */
const BEGINNINGS = {
  iso8601: /^(?:\d{0,3}|\d{4}(?:-(?:\d{0,1}|\d\d(?:-.*)?)|\d.*)?)$/,
  track: /^(?:\d{0,3}|\d\d\/.*|\d{4}(?:-(?:\d{0,1}|\d\d(?:-.*)?)|\d.*)?)$/,
} as const;

function canBeginWithWeekday(prefix: string): boolean {
  const start = prefix.slice(0, 3).toLowerCase();
  return WEEKDAYS.some((name) => name.startsWith(start));
}

function canBeNumeric({ prefix, fragments }: TextFacts, form: DatetimeForm): boolean {
  return fragments.every((fragment) => CHARACTERS[form].test(fragment)) && BEGINNINGS[form].test(prefix);
}
