import { expect, it } from '@jest/globals';
import { readSettings } from '@braze-lint/analyzer';
import fc from 'fast-check';

import { lint } from './support/lint.js';
import { triggerCampaign } from './support/senders.js';

const mistaken = triggerCampaign('{ campaign_id: 42, broadcast: true }');

it('any settings are told as far as they cannot be read, and keep no mistake from being found', () => {
  const some = fc.jsonValue();
  const list = fc.oneof(some, fc.array(some));
  const nearly = fc.record(
    { calls: list, files: list, timeZone: some, permissions: list, snapshot: some, other: some },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(some, nearly, nearly), (settings) => {
      const messages = lint(mistaken, { settings, rules: ['valid-payload'] });
      const told = messages.filter(({ messageId }) => messageId === 'invalidSettings');
      expect(told.map(({ message }) => message)).toEqual(
        readSettings(settings).problems.map(({ path }) => expect.stringContaining(`braze${path}\``)),
      );
      expect(messages.length - told.length).toBe(1);
    }),
    { numRuns: 100, seed: 20261128 },
  );
});
