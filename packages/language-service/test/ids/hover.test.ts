import { describe, expect, it } from '@jest/globals';

import type { ServiceOptions } from '../../src/index.js';
import { createLanguageService } from '../../src/index.js';
import { readCursor } from '../support/cursor.js';
import { documentOf } from '../support/document.js';
import { send } from '../support/sends.js';
import { ids, morning, snapshotFile } from '../support/workspace.js';

const settings = { snapshot: 'braze.snapshot.json' };
const known: ServiceOptions = { settings, snapshot: snapshotFile(), now: () => morning };

/** What is told of the id before what is told of the key, and the text that it is about. */
function hoverAt(marked: string, languageId = 'typescript', options = known) {
  const { text, offset } = readCursor(marked);
  const hover = createLanguageService(options).hover(documentOf(text, languageId), offset);
  const [first, key] = hover?.markdown.split('\n\n---\n\n') ?? [];
  return {
    id: key === undefined ? undefined : first,
    key: key ?? first,
    on: hover && text.slice(hover.range.start, hover.range.end),
  };
}

const body = `{ campaign_id: '${ids.orders}', segment_id: '${ids.segment}', messages: {
  apple_push: { message_variation_id: 'order-ios' }, email: { app_id: '${ids.app}', message_variation_id: 'nobody' } } }`;
const at = (text: string): string => send(body.replace(text, `${text.slice(0, 2)}‸${text.slice(2)}`));

describe('hover over an id', () => {
  it('tells the name, the channels and the message variations of a campaign, and then of the key', () => {
    expect(hoverAt(at(ids.orders))).toEqual({
      on: `'${ids.orders}'`,
      id: [
        '**Order updates**: campaign',
        'Channels: `email`, `ios_push`',
        'Message variations:\n\n- `order-email`: Receipt (`email`)\n- `order-ios`: On its way (`ios_push`)\n- `order-ios-2`: (`ios_push`)',
      ].join('\n\n'),
      key: expect.stringMatching(/^\*\*campaign_id\*\*: string/),
    });
  });

  it('tells the campaign of a message variation, and the names of segments and apps', () => {
    expect(hoverAt(at('order-ios'))).toMatchObject({
      on: "'order-ios'",
      id: '**On its way**: message variation of Order updates\n\nChannels: `ios_push`',
    });
    expect(hoverAt(at(ids.segment)).id).toBe("**Readers' club**: segment");
    expect(hoverAt(at(ids.app)).id).toBe('**Shop for iOS**: app');
  });

  it('tells whose a message variation of another campaign is', () => {
    expect(
      hoverAt(at('order-ios').replace('order', 'welcome').replace('or‸der-ios', 'we‸lcome-ios')).id,
    ).toBe('**Hello**: message variation of Welcome \\<b\\>\\*back\\*\\</b\\> all\n\nChannels: `ios_push`');
  });

  it('works in JSON and in half-typed code', () => {
    const json = `{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "segment_id": "1b‸${ids.segment.slice(2)}" }`;
    expect(hoverAt(json, 'json')).toMatchObject({ on: `"${ids.segment}"`, id: "**Readers' club**: segment" });
    const half = `post('/canvas/trigger/send', { canvas_id: '8a‸${ids.canvas.slice(2)}', recipients: [{\n`;
    expect(hoverAt(half).id).toBe('**Onboarding**: Canvas');
  });

  it.each([
    ['an id that is not known', at('nobody'), known],
    ['a key', send(body.replace('segment_id', 'segment‸_id')), known],
    ['an id without a snapshot', at(ids.orders), { now: () => morning }],
    [
      'an id, with a snapshot that is too old',
      at(ids.orders),
      { ...known, now: () => morning + 31 * 86_400_000 },
    ],
  ])('says of %s what it says without a snapshot', (_name, marked, options) => {
    const { text, offset } = readCursor(marked);
    const hover = createLanguageService(options).hover(documentOf(text), offset);
    expect(hover).toEqual(createLanguageService().hover(documentOf(text), offset));
    expect(hover?.markdown).toMatch(/^\*\*/);
  });
});
