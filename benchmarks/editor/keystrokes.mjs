import { createLanguageService } from '@braze-lint/language-service';

import { Samples } from './samples.mjs';

const places = { 'in the call': inCall, 'in a variable': inVariable };

/** Typing a payload into a TypeScript file: after each key, completion, then hover and diagnostics of the same version. */
export async function keystrokes(rounds) {
  const subjects = [500, 5000].flatMap((lines) =>
    Object.entries(places).map(([place, request]) => subject(lines, place, request)),
  );
  for (let round = -1; round < Math.max(1, Math.floor(rounds / 10)); round++) {
    // Keys take turns among the files, as rounds do.
    for (let typed = 0; typed < typing.length; typed++) {
      for (const one of subjects) {
        if (typed % (one.lines / 250) === 0) await type(one, typed, round >= 0);
      }
    }
  }
  return {
    title: 'Keys typed into a TypeScript file',
    note: `One call in 50 lines. A body of ${String(typing.length)} keys is typed in the middle of the file, so that most versions are half typed; every second key (in 5,000 lines: every twentieth) makes a new version that is measured, for which the editor asks for completion first. Budget for completion and hover in 500 lines: 30 ms at p95.`,
    head: ['lines', 'the body stands', 'asked for', 'p50', 'p95', 'budget of p95'],
    rows: subjects.flatMap(({ lines, place, samples }) =>
      Object.entries(samples).map(([name, one]) => [
        String(lines),
        place,
        name,
        ...one.cells,
        lines === 500 && name !== 'diagnostics' ? '30' : '',
      ]),
    ),
  };
}

/** What is typed, with the brackets that an editor closes left out. */
const typing =
  'recipients: [{ external_user_id: user.id, trigger_properties: { total: 99.5, express: true } }], broadcast: false';

let version = 0;

function subject(lines, place, request) {
  const blocks = Array.from({ length: lines / 50 }, (_, n) => block(n));
  const middle = Math.floor(blocks.length / 2);
  const text = (body) => [...blocks.slice(0, middle), request(body), ...blocks.slice(middle)].join('\n');
  const mark = '\u2038';
  const marked = text(mark);
  const at = marked.indexOf(mark);
  return {
    lines,
    place,
    service: createLanguageService(),
    uri: `file:///work/${String(lines)}-${place.replaceAll(' ', '-')}.ts`,
    before: marked.slice(0, at),
    after: marked.slice(at + mark.length),
    samples: { 'completion after the key': new Samples(), hover: new Samples(), diagnostics: new Samples() },
  };
}

async function type({ service, uri, before, after, samples }, typed, counts) {
  const body = typing.slice(0, typed + 1);
  const document = { uri, languageId: 'typescript', version: ++version, text: before + body + after };
  const offset = before.length + body.length;
  const [completion, hover, diagnostics] = counts
    ? Object.values(samples)
    : [new Samples(), new Samples(), new Samples()];
  await completion.take(() => service.complete(document, offset, { snippets: true }));
  await hover.take(() => service.hover(document, before.length + Math.min(2, body.length)));
  await diagnostics.take(() => service.diagnostics(document));
}

function inCall(body) {
  return `export async function typed(user: User): Promise<void> {
  await fetch(\`\${base}/campaigns/trigger/send\`, {
    method: 'POST',
    headers: { Authorization: \`Bearer \${key}\` },
    body: JSON.stringify({ campaign_id: 'welcome', ${body} }),
  });
}`;
}

function inVariable(body) {
  return `export async function typed(user: User): Promise<void> {
  const payload = { campaign_id: 'welcome', ${body} };
  if (user.tags.length > 3) payload.broadcast = false;
  await fetch(\`\${base}/campaigns/trigger/send\`, { method: 'POST', body: JSON.stringify(payload) });
}`;
}

/** Fifty lines, one call among them. */
function block(n) {
  const steps = Array.from(
    { length: 5 },
    (_, step) => `
export function step${n}_${step}(list: readonly Entry[], options: Options = {}): readonly Entry[] {
  const found = list.filter((entry) => entry.id !== options.id && entry.tags.includes('${step}'));
  if (found.length > ${n}) return found.map((entry) => ({ ...entry, step: ${step} }));
  return options.fallback ?? found;
}`,
  );
  return `
interface Order${n} {
  readonly id: string;
  readonly total: number;
  readonly items: readonly { readonly sku: string; readonly count: number }[];
}
${steps.join('\n')}

export async function send${n}(user: User, order: Order${n}): Promise<Response> {
  const properties = { order: order.id, total: order.total, items: order.items.length };
  const response = await fetch(\`\${base}/campaigns/trigger/send\`, {
    method: 'POST',
    headers: { Authorization: \`Bearer \${key}\` },
    body: JSON.stringify({
      campaign_id: 'campaign-${n}',
      recipients: [{ external_user_id: user.id, trigger_properties: properties }],
    }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response;
}
`.trim();
}
