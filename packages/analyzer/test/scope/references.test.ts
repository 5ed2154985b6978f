import { expect, test } from '@jest/globals';

import { analyze } from '../../src/analysis/analyze.js';
import { readSettings } from '../../src/settings/read-settings.js';
import type { SourceContext } from '../../src/source/source-context.js';
import { parseJavaScript } from '../support/parse.js';

const sources = ["'text'", '{ key: 1 }', "'other text'"].map((extra) =>
  parseJavaScript(`export const send = async (user) => {
  const push = { alert: 'Hi', extra: ${extra} };
  await fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    body: JSON.stringify({ external_user_ids: [user.id], messages: { apple_push: push } }),
  });
};`),
);

/** oxlint gives every file the same scope manager, which speaks of the file at hand. */
test('files that share one scope manager are told apart', () => {
  let current: SourceContext | undefined;
  const scopeManager = {
    get scopes() {
      return current?.scopeManager.scopes;
    },
  } as unknown as SourceContext['scopeManager'];
  const found = sources.map((source) => {
    current = source;
    const { findings } = analyze({ ...source, scopeManager }, readSettings(undefined).settings, { now: 0 });
    return findings.map(({ rule }) => rule);
  });
  expect(found).toEqual([['valid-push-extra'], [], ['valid-push-extra']]);
});
