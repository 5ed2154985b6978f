import { axiosClient } from './axios.js';
import { jqueryClient, needleClient, requestClient, superagentClient } from './callback-clients.js';
import type { ClientSpec } from './client-spec.js';
import { fetchClient, ofetchClient, undiciClient, urlFetchAppClient } from './fetch.js';
import { gotClient, kyClient } from './got.js';

const SPECS: readonly ClientSpec[] = [
  fetchClient,
  undiciClient,
  ofetchClient,
  urlFetchAppClient,
  axiosClient,
  gotClient,
  kyClient,
  superagentClient,
  needleClient,
  requestClient,
  jqueryClient,
];

const byGlobal = new Map(SPECS.flatMap((spec) => spec.globals.map((name) => [name, spec])));
const byExport = byModule((spec) => spec.modules);
const byType = byModule((spec) => spec.types);

/** The client that a global variable holds. */
export function clientOfGlobal(name: string): ClientSpec | undefined {
  return byGlobal.get(name);
}

/** The client that a module exports under a name (`*`: that is the module itself). */
export function clientOfExport(module: string, name: string): ClientSpec | undefined {
  return byExport.get(`${module} ${name}`);
}

/** The client that values of a type are, by the module and the name that the type is imported from. */
export function clientOfType(module: string, name: string): ClientSpec | undefined {
  return byType.get(`${module} ${name}`);
}

function byModule(
  tableOf: (spec: ClientSpec) => Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ClientSpec> {
  const found = new Map<string, ClientSpec>();
  for (const spec of SPECS) {
    for (const [module, names] of Object.entries(tableOf(spec))) {
      for (const name of names) found.set(`${module} ${name}`, spec);
    }
  }
  return found;
}
