import { it } from '@jest/globals';
import { lintProgram } from './support/lint-program.js';
const show = (name: string, files: Record<string, string>) => {
  const m = lintProgram(files, {
    rules: process.env['AUDIT'] ? ['no-unchecked-payload', 'valid-payload', 'require-recipients'] : undefined,
  } as never);
  process.stdout.write(
    `## ${name}\n${m.map((x) => `${x.ruleId} ${x.line}:${x.column}-${x.endLine}:${x.endColumn} ${x.message} ${JSON.stringify(x.suggestions?.map((s) => s.fix))}`).join('\n')}\n`,
  );
};
const send = (url: string, body: string) =>
  `await fetch(${url}, { method: 'POST', headers: { Authorization: \`Bearer \${process.env.K}\`, 'Content-Type': 'application/json' }, body: JSON.stringify(${body}) });`;
it('x', () => {
  const other = "export const BRAZE_URL = process.env.BRAZE_REST_URL ?? '';\n";
  show('path constant', {
    '/src/app.ts':
      "import { BRAZE_URL, SEND_PATH } from './other';\nexport async function f() {\n" +
      send('`${BRAZE_URL}${SEND_PATH}`', '{ external_user_ids: 5 }') +
      '}',
    '/src/other.ts': other + "export const SEND_PATH = '/messages/send';",
  });
  show('path strong', {
    '/src/app.ts':
      "import { SEND_PATH } from './other';\n// braze\nexport async function f() {\n" +
      send('`${process.env.BRAZE_URL}${SEND_PATH}`', '{ external_user_ids: 5 }') +
      '}',
    '/src/other.ts': other + "export const SEND_PATH = '/campaigns/trigger/send';",
  });
  show('whole', {
    '/src/app.ts':
      "import { SEND_URL } from './other';\n// braze\nexport async function f() {\n" +
      send('SEND_URL', '{ external_user_ids: 5 }') +
      '}',
    '/src/other.ts': other + 'export const SEND_URL = `${process.env.BRAZE_URL}/campaigns/trigger/send`;',
  });
  show('enum', {
    '/src/app.ts':
      "import { P, BRAZE_URL } from './other';\n// braze\nexport async function f() {\n" +
      send('`${BRAZE_URL}${P.Send}`', '{ external_user_ids: 5 }') +
      '}',
    '/src/other.ts': other + "export enum P { Send = '/campaigns/trigger/send' }",
  });
  show('helper', {
    '/src/app.ts':
      "import { url } from './other';\n// braze\nexport async function f() {\n" +
      send("url('/campaigns/trigger/send')", '{ external_user_ids: 5 }') +
      '}',
    '/src/other.ts': other + 'export function url(path: string) { return `${BRAZE_URL}${path}`; }',
  });
  show('helper0', {
    '/src/app.ts':
      "import { url } from './other';\n// braze\nexport async function f() {\n" +
      send('url()', '{ external_user_ids: 5 }') +
      '}',
    '/src/other.ts': other + 'export const url = () => `${BRAZE_URL}/campaigns/trigger/send`;',
  });
  show('type', {
    '/src/app.ts':
      "import type { User } from './other';\n// braze\nexport async function f(user: User, broken: { external_user_ids: number[] }) {\n" +
      send(
        '`${process.env.BRAZE_URL}/campaigns/trigger/send`',
        "{ campaign_id: 'x', external_user_ids: user.ids, broadcast: user.b, x: broken }",
      ) +
      send('`${process.env.BRAZE_URL}/campaigns/trigger/send`', 'broken') +
      '}',
    '/src/other.ts': 'export interface User { ids: number[]; b: "yes" | "no" }',
  });
  show('builder', {
    '/src/app.ts':
      "import { build } from './other';\n// braze\nexport async function f() {\n" +
      send('`${process.env.BRAZE_URL}/campaigns/trigger/send`', 'build({a: 1})') +
      '}',
    '/src/other.ts':
      "export function build(user: {a: number}) { return { campaign_id: 'c', external_user_ids: user, broadcast: 5, messages: { apple_push: { extra: 'x' } } }; }",
  });
});
