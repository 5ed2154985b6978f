import { describe, expect, it } from '@jest/globals';

import { placesIn } from '../analysis/support/reports-in.js';

/** A wrapper that sends its body in a loop, and a call of it with a body that names nobody to send to. */
function wrapper(loop: string, parameters = '', given = ''): string {
  return `async function trigger(body${parameters}) {
  ${loop} {
    await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ ...body }) });
  }
}
trigger({ campaign_id: 'c1' }${given});`;
}

describe('a wrapper that sends in a loop', () => {
  it.each([
    ['a number of times of its own', wrapper('for (let i = 0; i < 3; i++)')],
    [
      'as often as it is told, or some times by itself',
      wrapper('for (let i = 0; i < times; i++)', ', times = 3'),
    ],
    ['once, and as often again as it is told', wrapper('for (let i = 0; i <= times; i++)', ', times', ', 0')],
    ['as often as the file says', `const times = 3; ${wrapper('for (let i = 0; i < times; i++)')}`],
    ['without an end', wrapper('for (;;)')],
  ])('sends when it does so %s', (_name, code) => {
    expect(placesIn(code)).toEqual(['6:8-6:9 {']);
  });

  it.each([
    ['as often as it is told', wrapper('for (let i = 0; i < times; i++)', ', times', ', 0')],
    ['as often as it is told but once', wrapper('for (let i = 1; i <= times; i++)', ', times', ', 0')],
    ['from where it is told', wrapper('for (; i <= times; i++)', ', times, i', ', 0, 1')],
    ['for each of what it is told', wrapper('for (let i = 0; i < all.length; i++)', ', all', ', []')],
    [
      'for all of a set that it is told',
      wrapper('for (let i = 0; i < all.size; i++)', ', all', ', new Set()'),
    ],
  ])('may send nothing when it does so %s', (_name, code) => {
    expect(placesIn(code)).toEqual([]);
  });
});
