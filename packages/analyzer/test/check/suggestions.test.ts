import { describe, expect, it } from '@jest/globals';

import { suggestionsIn } from '../analysis/support/reports-in.js';
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

describe('a key that is written in another way', () => {
  it.each([
    ['a computed name', `{ ['alrt']: x }`, `{ ['alert']: x }`],
    ['a getter', `{ get alrt() { return 'x' } }`, `{ get alert() { return 'x' } }`],
    ['a template, which is taken out', '{ [`alrt`]: x }', '{  }'],
    ['a comment behind it, which stays', `{ alert: x, colour: 1 /* why */ }`, `{ alert: x /* why */ }`],
    ['a comment before its comma, which goes with it', `{ colour: 1 /* why */, alert: x }`, `{ alert: x }`],
  ])('%s', (_name, before, after) => {
    expect(suggestedCode(body(before))).toEqual([body(after)]);
  });

  it('is left where a comment before it may be about something else', () => {
    expect(suggestedCode(body(`{ alert: x, /* why */ colour: 1 }`))).toEqual([]);
  });
});

describe('a value in another form', () => {
  it.each([
    ['a number in a text', `{ alert: 5.5 }`, `{ alert: '5.5' }`],
    ['a number in a list', `{ buttons: 5 }`, `{ buttons: [5] }`],
    ['a template in a list', '{ buttons: `x` }', '{ buttons: [`x`] }'],
    ['a variable without its text', `{ extra: JSON.stringify(x) }`, `{ extra: x }`],
  ])('%s', (_name, before, after) => {
    expect(suggestedCode(body(before))).toEqual([body(after)]);
  });

  it.each([
    ['a text with a layout', `{ extra: JSON.stringify(x, null, 2) }`],
    ['a number with a sign', `{ alert: -5 }`],
    ['a truth value', `{ alert: true }`],
    ['nothing', `{ badge: null }`],
    ['a word that is far from all others', `{ kind: 'x' }`],
  ])('there is none for %s', (_name, push) => {
    expect(suggestedCode(body(push))).toEqual([]);
  });
});

describe('a missing key', () => {
  it('goes before the others, without a space where they have none', () => {
    expect(suggestedCode(`({ ...rest, messages: { email: {alert: 'x'} } })`)).toEqual([
      `({ ...rest, messages: { email: {kind: 'alert', alert: 'x'} } })`,
    ]);
  });

  it.each([
    ['where a comment takes its place', `{ /* to fill in */ }`],
    ['where a comment is about the first key', `{/* a */ alert: 'x' }`],
    ['where it is written without a value', `{ kind: undefined }`],
  ])('is not added %s', (_name, email) => {
    expect(suggestedCode(`({ ...rest, messages: { email: ${email} } })`)).toEqual([]);
  });
});

describe('an object that is one too many', () => {
  it.each([[''], [' ,']])('what it holds takes its place, without a comma: "%s"', (comma) => {
    const before = `({ ...rest, messages: { wrapper: { email: { kind: 'alert' }${comma} } } })`;
    expect(suggestedCode(before)).toEqual([
      `({ ...rest, messages: { email: { kind: 'alert' }${comma === '' ? '' : ' '} } })`,
    ]);
  });

  it('is left where it holds nothing', () => {
    expect(suggestedCode(`({ ...rest, messages: { wrapper: {} } })`)).toEqual([]);
  });
});

describe('a key of another name whose value has another form', () => {
  it.each([
    ['one id', `'a'`, `['a']`],
    ['ids', `['a']`, `['a']`],
    ['objects with an id each', `[{ id: 'a' }]`, `['a']`],
    ['a list with a gap', `[, 'a']`, `[, 'a']`],
  ])('%s', (_name, before, after) => {
    expect(suggestedCode(`({ ...rest, externalUserIds: ${before} })`)).toEqual([
      `({ ...rest, external_user_ids: ${after} })`,
    ]);
  });

  it('is not renamed where no form is accepted', () => {
    expect(suggestedCode(`({ ...rest, externalUserIds: [5] })`)).toEqual([]);
  });
});

describe('a date', () => {
  const track = (time: string): string =>
    `fetch('https://rest.iad-01.braze.com/users/track', { method: 'POST', body: JSON.stringify({ events: [{ external_id: 'u', name: 'n', time: ${time} }] }) });`;

  it.each([
    ['new Date(x).getTime()', 'new Date(x).toISOString()'],
    ['+new Date()', 'new Date().toISOString()'],
    ['+new Date', 'new Date().toISOString()'],
    ['Number(new Date())', 'new Date().toISOString()'],
    ['Date.now()', 'new Date().toISOString()'],
  ])('as a number, %s, may be sent as a text', (before, after) => {
    expect(suggestionsIn(track(before))).toEqual([track(after)]);
  });

  it.each([
    '5',
    '-new Date()',
    '+x',
    'Number(x)',
    'Number(new Date(), 1)',
    'Number(new Time())',
    '+new this.Date()',
  ])('is nothing that %s says', (time) => {
    expect(suggestionsIn(track(time))).toEqual([]);
  });
});
