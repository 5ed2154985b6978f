import { describe, expect, it } from '@jest/globals';

import type { ServiceAction } from '../src/index.js';
import { createLanguageService } from '../src/index.js';
import { withChanges } from './support/apply.js';
import { documentOf } from './support/document.js';
import { send } from './support/sends.js';

const service = createLanguageService();

function actionsOf(text: string, languageId = 'typescript'): readonly ServiceAction[] {
  return service.actions(documentOf(text, languageId), { start: 0, end: text.length });
}

const wrong = send("{ broadcast: true, segement_id: 's', messages }");

describe('actions', () => {
  it('are the next steps of the rules, silence and the page', () => {
    expect(actionsOf(wrong).map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Rename to `segment_id`', 'quickfix', true],
      ['Disable braze/no-unknown-property for this line', 'quickfix', false],
      ['Open the documentation of braze/no-unknown-property', 'open', false],
    ]);
  });

  it('are about the findings that the range touches', () => {
    const { start, end } = { start: wrong.indexOf('segement_id'), end: wrong.indexOf('segement_id') + 11 };
    const at = (offset: number) => service.actions(documentOf(wrong), { start: offset, end: offset }).length;
    expect([at(start), at(end)]).toEqual([3, 3]);
    expect([at(start - 1), at(end + 1)]).toEqual([0, 0]);
  });

  it('silence a line so that the service and ESLint listen to it', () => {
    const text = `function f() {\n  ${wrong}}\n`;
    const silence = actionsOf(text).find(({ title }) => title.startsWith('Disable'));
    const silenced = withChanges(text, silence?.edits ?? []);
    expect(silenced).toBe(
      `function f() {\n  // eslint-disable-next-line braze/no-unknown-property\n  ${wrong}}\n`,
    );
    expect(service.diagnostics(documentOf(silenced))).toEqual([]);
  });

  it('keep the ends of lines', () => {
    const text = `f();\r\n${wrong}`;
    const [edit] = actionsOf(text).find(({ title }) => title.startsWith('Disable'))?.edits ?? [];
    expect(edit?.newText).toBe('// eslint-disable-next-line braze/no-unknown-property\r\n');
  });

  it.each([
    [
      'in JSON, which has no comments',
      '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n "segement_id": "s", "broadcast": true, "messages": { "sms": {} } }',
      'json',
    ],
    [
      'in a template of several lines',
      `const a = \`\n\${${wrong.trim().replace(';', '').replace('await ', '')}}\`;`,
      'typescript',
    ],
    [
      'behind a text between tags',
      `const a = (\n  <p>\n    It is {${wrong.trim().replace(';', '').replace('await ', '')}}\n  </p>\n);`,
      'typescriptreact',
    ],
    [
      'between tags',
      `const a = (\n  <p>\n    {${wrong.trim().replace(';', '').replace('await ', '')}}\n  </p>\n);`,
      'typescriptreact',
    ],
  ])('do not silence %s', (_name, text, languageId) => {
    const titles = actionsOf(text, languageId).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => title.startsWith('Disable'))).toEqual([]);
  });

  it('silence JSON with comments', () => {
    const text =
      '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json",\n "segement_id": "s", "broadcast": true, "messages": { "sms": {} } }';
    const silence = actionsOf(text, 'jsonc').find(
      ({ title }) => title === 'Disable braze/no-unknown-property for this line',
    );
    const silenced = documentOf(withChanges(text, silence?.edits ?? []), 'jsonc');
    expect(service.diagnostics(silenced).map(({ ruleName }) => ruleName)).not.toContain(
      'no-unknown-property',
    );
  });

  it('apply nothing unasked', () => {
    expect(service.fixAll(documentOf(wrong))).toEqual([]);
  });
});
