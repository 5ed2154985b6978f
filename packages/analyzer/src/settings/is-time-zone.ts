/** Whether the runtime knows a time zone of this IANA name; a bare offset such as `+01:00` is no name. */
export function isTimeZone(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = /^[A-Za-z]/.test(name) && isKnown(name);
  answers.set(name, answer);
  return answer;
}

/** The settings are read for every file, and to ask the runtime is slow. */
const answers = new Map<string, boolean>();

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
