import { errorRows } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { explainText } from '../../src/explain/explanation.js';
import { lookTexts } from '../../src/texts/explain-texts.js';
import { runIn } from '../support/run-in.js';

/** Each answer as how it fits and the ids of its rows. */
const found = (text: string): string[] =>
  explainText(text).map(({ answer, by, rows }) =>
    [answer.place, by, ...rows.map(({ id }) => id)].filter((part) => part !== undefined).join(' '),
  );

const json = JSON.stringify;

describe('explainText', () => {
  it.each(errorRows.map(({ id, status, title }) => [`${status} ${title}`, id] as const))(
    'knows %s',
    (answer, id) => {
      const [only, ...others] = explainText(answer);
      expect(others).toEqual([]);
      expect(only?.by).toBe('title');
      expect(only?.rows.map((row) => row.id)).toContain(id);
      expect(only?.rows.length).toBe(answer === '400 Bad Request' ? 3 : 1);
    },
  );

  it.each([
    // A status alone.
    ['429', ['status rate-limited']],
    ['HTTP 503', ['status service-unavailable']],
    ['500', ['status internal-server-error']],
    ['507', ['status internal-server-error']],
    ['415 Unsupported', ['status unsupported-media-type']],
    // A title alone, and in other words around it.
    ['No Recipients', ['title no-recipients']],
    ['no recipients.', ['title no-recipients']],
    ['Error: Braze answered 400 "No Recipients" (messages/send)', ['title no-recipients']],
    ['2026-11-27T10:00:00 400 Apple Push Length Exceeded', ['title apple-push-length-exceeded']],
    // Bodies.
    [json({ message: 'No Recipients' }), ['title no-recipients']],
    [`400 ${json({ message: 'Invalid Campaign ID' })}`, ['title invalid-campaign-id']],
    [`400 Bad Request\n${json({ message: 'No message to send', errors: [] })}`, ['title no-message-to-send']],
    [json({ message: 'success' }), ['title success']],
    [json({ message: 'success', errors: [] }), ['title success']],
    [json({ message: 'queued' }), ['title queued']],
    [json({ message: 'success', send_id: 'a' }), ['title success-with-send-id']],
    [
      json({ message: 'success', errors: ['EMAIL_BAD_FORMAT', 'BAD_DEVICE_ID'] }),
      ['title success-with-errors', 'title email-bad-format', 'title bad-device-id'],
    ],
    [
      json({ message: 'No Recipients', errors: ['BAD_DEVICE_ID'] }),
      ['title no-recipients', 'title bad-device-id'],
    ],
    // The errors of a batch alone.
    [
      json(['EMAIL_BAD_FORMAT', { type: 'BAD_LOCATION_UPDATE', input_array: 'attributes', index: 4 }]),
      ['title email-bad-format', 'attributes[4] title bad-location-update'],
    ],
    [json({ errors: [{ code: 'BAD_PUSH_TOKEN_VALUE' }] }), ['title bad-push-token-value']],
    [
      json([
        { status: 400, body: { message: 'No Recipients' } },
        { status: 201, body: json({ message: 'success' }) },
      ]),
      ['title no-recipients', 'title success'],
    ],
    // What clients make of an answer.
    [
      `AxiosError: Request failed with status code 400 ${json({ response: { status: 400, data: { message: 'Invalid Message Variant' } } })}`,
      ['title invalid-message-variant'],
    ],
    [json({ statusCode: 401, error: 'Unauthorized', message: 'Invalid API key' }), ['status unauthorized']],
    // Dumps of curl.
    [
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/2 400 \r\ncontent-type: application/json\r\nx-ratelimit-limit: 250000\r\n\r\n${json({ message: 'Mismatched Message Type' })}`,
      ['title mismatched-message-type'],
    ],
    [
      '> POST /messages/send HTTP/2\n> authorization: Bearer x\n< HTTP/2 429 Too Many Requests\n< x-ratelimit-remaining: 0\n',
      ['status rate-limited'],
    ],
    ['HTTP/1.1 502 Bad Gateway\ncontent-type: text/html\n\n<html><h1>502</h1></html>', ['title bad-gateway']],
    // What is not documented.
    ['400 campaign unknown', ['nearest invalid-campaign-id']],
    ['400 receipients missing', ['nearest no-recipients']],
    [
      json({ message: 'success', errors: ['the device id is bad'] }),
      ['title success-with-errors', 'nearest bad-device-id'],
    ],
    ['xyzzy', ['nearest']],
    ['{ "message": "No Recipients"', ['title no-recipients']],
    ['{}', []],
    ['HTTP/2 401\n\n{}', ['status unauthorized']],
  ])('reads %j', (text, expected) => {
    const starts = found(text).map((line, index) =>
      expected[index]?.includes('nearest ') === true ? line.slice(0, expected[index].length) : line,
    );
    expect(starts).toEqual(expected);
  });

  it('finds nothing in nothing', () => {
    expect(explainText(' \n')).toEqual([]);
  });

  it('never throws, whatever it is given', () => {
    for (const text of [
      '[',
      '[[[[[[[[[',
      '{"a":{"data":{"data":{"data":{"data":{"data":{"data":{}}}}}}}}',
      '[null, 1, [2], ""]',
      '\0',
      '{'.repeat(10_000),
    ]) {
      expect(() => explainText(text)).not.toThrow();
    }
  });

  it('has something to look at for each row, and for nothing else', () => {
    expect(Object.keys(lookTexts).sort()).toEqual(errorRows.map(({ id }) => id).sort());
  });

  it('names all rules that prevent a row', () => {
    const rules = (text: string) =>
      explainText(text).flatMap(({ rows }) => rows.flatMap((row) => row.rules.map(({ name }) => name)));
    expect(rules('401 Unauthorized')).toEqual(['valid-authorization', 'valid-endpoint']);
    expect(rules('429 Rate Limited')).toEqual([]);
  });
});

describe('braze-lint explain', () => {
  it('says what an answer means, what to look at, which rule prevents it, and where to read on', async () => {
    const { code, output } = await runIn({}, 'explain', '400', 'No', 'Recipients');
    expect(code).toBe(0);
    expect(output.split('\n').map((line) => line.trim())).toEqual([
      '400 No Recipients',
      'What it means: The request names no user, no segment and no audience. Nothing of the request was carried out.',
      expect.stringMatching(/^Look at: the list of recipients/),
      'Found before sending by: braze/require-recipients (https://braze-lint.dev/rules/require-recipients)',
      'Read on: https://braze-lint.dev/errors#no-recipients',
      '',
    ]);
  });

  it('reads the standard input, also for a dash', async () => {
    const input = json({ message: 'No Recipients' });
    expect((await runIn({ input }, 'explain')).output).toMatch(/^400 No Recipients\n/);
    expect((await runIn({ input }, 'explain', '-')).output).toMatch(/^400 No Recipients\n/);
  });

  it('ends with 1 for what is not documented, and names the nearest rows', async () => {
    const { code, output } = await runIn({}, 'explain', '400 campaign unknown');
    expect(code).toBe(1);
    expect(output).toMatch(
      /^"campaign unknown" is no documented answer\. The nearest rows are:\n\n400 Invalid Campaign ID\n/,
    );
    expect(await runIn({}, 'explain', '400')).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^400 alone can be any of 16 rows: Bad Request, No Recipients, .* Give the text of the answer, too\.\n$/,
      ),
    });
    expect((await runIn({}, 'explain', '418')).output).toBe(
      '418 is no documented status, and the answer says nothing more.\n',
    );
  });

  it('ends with 2 when there is nothing to explain', async () => {
    expect(await runIn({}, 'explain')).toMatchObject({ code: 2, output: '' });
    expect(await runIn({ input: '' }, 'explain')).toMatchObject({ code: 2, output: '' });
  });

  it('writes JSON', async () => {
    const input = json({
      message: 'success',
      errors: [{ type: 'BAD_DEVICE_ID', input_array: 'attributes', index: 0 }],
    });
    const { code, output } = await runIn({ input }, 'explain', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual([
      expect.objectContaining({
        status: '201',
        match: 'title',
        place: null,
        rows: [expect.objectContaining({ id: 'success-with-errors' })],
      }),
      {
        status: null,
        text: 'BAD_DEVICE_ID',
        place: 'attributes[0]',
        match: 'title',
        rows: [
          {
            id: 'bad-device-id',
            status: '2XX',
            title: 'BAD_DEVICE_ID',
            fatal: false,
            says: expect.any(String),
            look: expect.any(String),
            rules: [{ name: 'valid-track-object', page: 'https://braze-lint.dev/rules/valid-track-object' }],
            page: 'https://braze-lint.dev/errors#bad-device-id',
          },
        ],
      },
    ]);
  });
});
