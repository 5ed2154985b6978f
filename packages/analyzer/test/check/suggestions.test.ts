import { describe, expect, it } from '@jest/globals';

import { suggestedCode } from './support/findings-in.js';

/** Wraps a push, so that only what the case is about is reported. */
function body(push: string): string {
  return `({ ...rest, messages: { apple_push: ${push} } })`;
}

describe('suggestions in a push', () => {
  it.each([
    ['renames a key', `{ alrt: x }`, `{ alert: x }`],
    ['renames a quoted key', `{ 'alrt': x }`, `{ 'alert': x }`],
    ['renames a key in double quotes', `{ "alrt": x }`, `{ "alert": x }`],
    ['renames a shorthand', `{ alrt }`, `{ alert: alrt }`],
    ['uses the documented replacement', `{ text: x }`, `{ alert: x }`],
    ['removes a key that nothing is near to', `{ alert: x, colour: 1 }`, `{ alert: x }`],
    ['removes the first key', `{ colour: 1, alert: x }`, `{ alert: x }`],
    ['removes the only key', `{ colour: 1 }`, `{  }`],
    ['removes a key with its line', `{\n  alert: x,\n  colour: 1,\n}`, `{\n  alert: x,\n}`],
    ['removes a key and leaves a comment', `{ colour: 1, /* why */ alert: x }`, `{ /* why */ alert: x }`],
    ['removes rather than doubling a key', `{ alert: x, text: y }`, `{ alert: x }`],
    ['replaces a value by the nearest', `{ priority: 'hgih' }`, `{ priority: 'high' }`],
    ['keeps the quotes of a value', `{ priority: "norml" }`, `{ priority: "normal" }`],
    ['unwraps JSON.stringify', `{ extra: JSON.stringify({ a: 1 }) }`, `{ extra: { a: 1 } }`],
    ['takes the quotes off a number', `{ badge: '5' }`, `{ badge: 5 }`],
    ['quotes a number', `{ alert: 2026 }`, `{ alert: '2026' }`],
    ['sends a date as ISO 8601', `{ time: Date.now() }`, `{ time: new Date().toISOString() }`],
    ['wraps a value into a list', `{ buttons: { a: 1 } }`, `{ buttons: [{ a: 1 }] }`],
  ])('%s', (_name, before, after) => {
    expect(suggestedCode(body(before))).toEqual([body(after)]);
  });

  it.each([
    ['a value without a neighbour', `{ priority: 'x' }`],
    ['a text that is no number', `{ badge: 'five' }`],
    ['a number that is no date', `{ time: 2026 }`],
    ['a deprecated key that nothing replaces', `{ old_alert: 1 }`],
    ['a type that nothing leads to', `{ extra: 5 }`],
  ])('there are none for %s', (_name, push) => {
    expect(suggestedCode(body(push))).toEqual([]);
  });
});

describe('suggestions elsewhere', () => {
  it('adds a key that can have one value only', () => {
    const code = `({ ...rest, messages: { email: {} } })`;
    expect(suggestedCode(code)).toEqual([`({ ...rest, messages: { email: { kind: 'alert' } } })`]);
  });

  it('adds the key in the layout of the others', () => {
    const code = `({ ...rest, messages: { email: {\n  alert: 'x' } } })`;
    expect(suggestedCode(code)).toEqual([
      `({ ...rest, messages: { email: {\n  kind: 'alert',\n  alert: 'x' } } })`,
    ]);
  });

  it('removes the key that conflicts', () => {
    const code = `({ broadcast: true, external_user_ids: ['a'], messages: m })`;
    expect(suggestedCode(code)).toEqual([`({ external_user_ids: ['a'], messages: m })`]);
  });

  it.each([
    [
      'beside others',
      `({ ...rest, apple_push: x, messages: { email: y } })`,
      `({ ...rest, messages: { apple_push: x, email: y } })`,
    ],
    [
      'into a new object',
      `({ ...rest, apple_push: { alert: 'x' } })`,
      `({ ...rest, messages: { apple_push: { alert: 'x' } } })`,
    ],
    ['a shorthand', `({ ...rest, apple_push })`, `({ ...rest, messages: { apple_push: apple_push } })`],
  ])('moves a key to where it belongs: %s', (_name, before, after) => {
    expect(suggestedCode(before)).toEqual([after]);
  });

  it('does not move a key into what is not known', () => {
    expect(suggestedCode(`({ ...rest, apple_push: x, messages: m })`)).toEqual([]);
  });

  it('puts an id into a list only where such a list is accepted', () => {
    expect(suggestedCode(`({ ...rest, external_user_ids: 'a' })`)).toEqual([
      `({ ...rest, external_user_ids: ['a'] })`,
    ]);
    expect(suggestedCode(`({ ...rest, external_user_ids: 5 })`)).toEqual([]);
  });
});
