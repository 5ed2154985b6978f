import { describe, expect, it } from '@jest/globals';

import { analyze } from '../../src/analysis/analyze.js';
import { checkBody } from '../../src/check/check-body.js';
import type { Suggestion } from '../../src/check/finding.js';
import { renderMessage } from '../../src/messages/render.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { fakeCatalog, send } from '../check/support/fake-catalog.js';
import { parse } from '../check/support/parse.js';
import { findSend } from '../support/value-of.js';

describe('a body that is written as a JSON text', () => {
  const body = `{"campaign_id": 5, "recipients": [{}], "broadcast": "x", "audience": 5, "attachments": {}}`;

  it.each([
    ['between quotes', `'${body}'`],
    ['with an escape sequence', `'${body.replace(': 5', String.raw`: \x35`)}'`],
    ['in two pieces', `'{' + '${body.slice(1)}'`],
  ])('has every mistake reported: %s', (_name, expression) => {
    const { findings } = analyze(parse(request(expression)), {});
    expect(findings.map((finding) => renderMessage(finding)).sort()).toEqual([
      '`attachments` is an object; Braze needs an array (400 Bad Request).',
      '`audience` is a number; Braze needs an object (400 Bad Request).',
      '`broadcast` is a string; Braze needs a boolean (400 Bad Request).',
      '`campaign_id` is a number; Braze needs a string (400 Bad Request).',
      '`recipients[0]` lacks one of `external_user_id`, `user_alias`, `braze_id` and `email` (400 Bad Request).',
    ]);
    expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  });

  it('has them reported where they stand in the text', () => {
    expect(reportedIn(request(`'${body}'`))).toEqual(['5', '{', '"x"', '5', '{}']);
    expect(reportedIn(request('`{\n  "campaign_id": "c",\n  "broadcats": true\n}`'))).toEqual([
      '{',
      '"broadcats"',
    ]);
  });

  it('has them reported once where two requests send it', () => {
    const twice = request('text');
    expect(reportedIn(`const text = '{"campaign_id":5,"broadcast":true}'; ${twice} ${twice}`)).toEqual(['5']);
  });
});

describe('suggestions about JSON texts', () => {
  it.each([
    ['a key', '{"campaign_id":"c","broadcast":true,"audiense":{}}', '"audiense"'],
    ['a key that none is like', '{"campaign_id":"c","broadcast":true,"colour":1}', '"colour"'],
    ['a value of another type', '{"campaign_id":"c","broadcast":"true"}', '"true"'],
    [
      'a single value',
      '{"campaign_id":"c","recipients":{"external_user_id":"a"}}',
      '{"external_user_id":"a"}',
    ],
  ])('there are none for %s', (_name, json, reported) => {
    const { findings } = analyze(parse(request(`'${json}'`)), {});
    expect(findings.map(({ suggestions }) => suggestions)).toEqual([[]]);
    const code = request(`JSON.stringify(JSON.parse('${json}'))`);
    expect(reportedIn(code)).toEqual([reported]);
    expect(suggestedIn(code)).toEqual([]);
    expect(suggestedIn(request(`JSON.stringify(${json})`))).toHaveLength(1);
  });

  it('do not move a key into one', () => {
    const email = '{"email":{"kind":"alert"}}';
    expect(movesOf(`send({ ...rest, apple_push: x, messages: ${email} })`)).toHaveLength(1);
    expect(movesOf(`send({ ...rest, apple_push: x, messages: JSON.parse('${email}') })`)).toEqual([]);
  });

  it('change a key outside, though what is sent under it is inside', () => {
    const code = request(
      `JSON.stringify({ campaign_id: 'c', broadcast: true, trigger_propertys: JSON.parse('{"a":1}') })`,
    );
    expect(suggestedIn(code)).toEqual(['trigger_properties']);
  });
});

function request(text: string): string {
  return `fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: ${text} });`;
}

function reportedIn(code: string): readonly string[] {
  return analyze(parse(code), {}).findings.map(({ range }) => code.slice(...range));
}

function suggestedIn(code: string): readonly string[] {
  const suggestions = analyze(parse(code), {}).findings.flatMap((finding) => finding.suggestions);
  return suggestions.map(({ edits }) => edits.map(({ text }) => text).join());
}

/** The suggestions for a body passed to `send(…)`, by the catalogue in which some keys belong into another object. */
function movesOf(code: string): readonly Suggestion[] {
  const source = parse(code);
  const { argument, call } = findSend(source);
  const body = createEvaluator(source).evaluate(argument, call);
  return checkBody(body, [send], source, fakeCatalog).flatMap(({ suggestions }) => suggestions);
}
