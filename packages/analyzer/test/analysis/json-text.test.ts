import { describe, expect, it } from '@jest/globals';

import { analyze } from '../../src/analysis/analyze.js';
import { renderMessage } from '../../src/messages/render.js';
import { parse } from '../check/support/parse.js';

describe('a body that is written as a JSON text', () => {
  it('has every mistake reported, though all stand in one literal', () => {
    const body = `{"campaign_id": 5, "recipients": [{}], "broadcast": "x", "audience": 5, "attachments": {}}`;
    const code = `fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: '${body}' });`;
    const { findings } = analyze(parse(code), {});
    expect(findings.map((finding) => renderMessage(finding)).sort()).toEqual([
      '`attachments` is an object; Braze needs an array (400 Bad Request).',
      '`audience` is a number; Braze needs an object (400 Bad Request).',
      '`broadcast` is a string; Braze needs a boolean (400 Bad Request).',
      '`campaign_id` is a number; Braze needs a string (400 Bad Request).',
      '`recipients[0]` lacks one of `external_user_id`, `user_alias`, `braze_id` and `email` (400 Bad Request).',
    ]);
    expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  });
});
