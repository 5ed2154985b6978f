/** Texts that stand for what people write; none of them is special to Braze. */
export const plainTexts = [
  'user-1',
  '',
  'Your order is on its way',
  'de',
  'https://shop.example.com/cart?id=4711',
  '4711',
  'Grüße aus Köln 🎉',
  '{{ ${first_name} | default: "friend" }}',
  'anna@example.com',
  '{% if a %}b{% endif %}',
  'true',
  "it's `quoted` ${not_a_hole}",
  '$price',
] as const;

export const dates = [
  '2027-03-01T09:30:00Z',
  '2027-03-01',
  '2027-03-01T09:30:00+01:00',
  '2027-03-01 09:30:00',
  '{{ ${date} }}',
] as const;

export const wrongDates = [
  'tomorrow',
  '2027-13-01T09:30:00Z',
  '01.03.2027',
  '',
  '1798761600',
  '2027-02-30',
] as const;

/** Texts for the patterns of the schemas. */
const byPattern: Readonly<Record<string, readonly string[]>> = {
  '^[a-zA-Z0-9_+/=-]+$': ['c2FsZQ==', 'spring-sale'],
  '.@.': ['anna@example.com'],
  '[^\\u0000-\\u007f]': ['Grüße'],
};

export function textsFor(pattern: string): readonly string[] {
  return byPattern[pattern] ?? ['abc'];
}

export const unknownKeys = [
  'colour',
  'userId',
  'externalUserIds',
  'push',
  'x',
  'Broadcast',
  '__proto__',
  'a-b',
  '1',
] as const;
