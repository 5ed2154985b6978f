import { describe, expect, it } from '@jest/globals';

import { analyze } from '../../src/analysis/analyze.js';
import { parse } from '../check/support/parse.js';
import { placesIn } from './support/reports-in.js';

const start = `const body = { campaign_id: 'c', broadcast: true };\n`;
const end = `\npost('/campaigns/trigger/send', body);`;

describe('an unknown key that several ways write', () => {
  it.each([
    [
      'in both arms',
      'if (a) { body.recipent = 1; } else { body.recipent = 2; }',
      ['2:14-2:22 recipent', '2:42-2:50 recipent'],
    ],
    [
      'in both arms, with values that are not known',
      `if (a) body.recipent = x;\nelse body['recipent'] = y;`,
      ['2:12-2:20 recipent', "3:10-3:20 'recipent'"],
    ],
    [
      'in two of three arms',
      'if (a) body.recipent = 1;\nelse if (b) body.recipent = 2;\nelse body.audience = x;',
      ['2:12-2:20 recipent', '3:17-3:25 recipent'],
    ],
    [
      'in the cases of a switch',
      'switch (a) {\ncase 1: body.recipent = 1; break;\ndefault: body.recipent = 2; }',
      ['3:13-3:21 recipent', '4:14-4:22 recipent'],
    ],
    [
      'a deprecated one',
      'if (a) body.api_key = k; else body.api_key = l;',
      ['2:12-2:19 api_key', '2:35-2:42 api_key'],
    ],
    ['in one arm', 'if (a) body.recipent = 1; else body.audience = x;', ['2:12-2:20 recipent']],
    [
      'before, and in one arm: a change to what is there',
      'body.recipent = 1; if (a) body.recipent = 2;',
      ['2:5-2:13 recipent'],
    ],
    [
      'in an arm that leaves',
      'if (a) { body.recipent = 1; throw e; } else body.recipent = 2;',
      ['2:49-2:57 recipent'],
    ],
    ['and later takes away', 'if (a) body.recipent = 1; else body.recipent = 2; delete body.recipent;', []],
    ['and may take away later', 'if (a) body.recipent = 1; else body.recipent = 2; clean(body);', []],
  ])('%s', (_name, code, places) => {
    expect(placesIn(start + code + end)).toEqual(places);
  });

  it('has a suggestion at each place', () => {
    const { findings } = analyze(
      parse(`${start}if (a) body.recipent = []; else body.recipent = [];${end}`),
      {},
    );
    expect(findings.map(({ suggestions }) => suggestions[0]?.edits[0]?.range)).toEqual(
      findings.map(({ range }) => range),
    );
    expect(findings).toHaveLength(2);
  });
});
