import { endpoint, textsWith } from './payload.mjs';
import { Samples } from './samples.mjs';
import { services } from './services.mjs';

/** One payload in a file of its own, beside the JSON and the YAML service of Visual Studio Code with the same schema. */
export async function onePayload(rounds) {
  const subjects = await Promise.all(
    Object.entries(services).map(async ([name, make]) => ({
      name,
      service: await make(),
      samples: { completion: new Samples(), hover: new Samples(), diagnostics: new Samples() },
      found: {},
    })),
  );
  for (let round = -5; round < rounds * 5; round++) {
    for (const [turn] of subjects.entries()) {
      const one = subjects[(turn + round + subjects.length * 2) % subjects.length];
      // A key that is half written, another one in each round.
      const half = `b${'roadcas'.slice(0, (round + 8) % 8)}`;
      await ask(one, half, round >= 0);
    }
  }
  return {
    title: 'A payload in a file of its own',
    note: `The body of \`${endpoint}\` with a key that is being typed. Each figure is that of a new version: parsing is part of it. All read the same schema, in which one definition holds itself (the filters of an audience). yaml-language-server warns of that once, when it checks the schema against its meta-schema ("Maximum call stack size exceeded"), and then works with it as with any other: its figures are whole. The last column says how many proposals, and whether a hover and a fault, there were in the last round.`,
    head: ['service', 'asked for', 'p50', 'p95', 'found'],
    rows: subjects.flatMap(({ name, samples, found }) =>
      Object.entries(samples).map(([asked, one]) => [name, asked, ...one.cells, String(found[asked])]),
    ),
  };
}

async function ask({ service, samples, found }, half, counts) {
  const { json, yaml } = textsWith(half);
  const text = service.language === 'json' ? json : yaml;
  const [completion, hover, diagnostics] = counts
    ? Object.values(samples)
    : [new Samples(), new Samples(), new Samples()];
  const end = text.lastIndexOf(half) + half.length;
  found.completion = await completion.take(() => service.complete(text, end));
  const key = text.indexOf('external_user_ids') + 3;
  found.hover = await hover.take(() => service.hover(text, key));
  found.diagnostics = await diagnostics.take(() => service.diagnose(text));
}
