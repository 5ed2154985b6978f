import { compileFunction } from 'node:vm';

import { transformSync } from '@swc/core';

import { fakeModules } from './fake-clients.js';
import type { OracleProgram, SentRequest } from './program.js';

/** Runs a program with the network cut off, once for each state of its flag; gives what left in each run. */
export async function runsOf(program: OracleProgram): Promise<readonly (readonly SentRequest[])[]> {
  const states = /\bflag\b/.test(program.drive) ? [true, false] : [true];
  const codes = new Map(
    [...program.files].map(([name, text]) => [name, compiled(text, program.language)] as const),
  );
  const runs: (readonly SentRequest[])[] = [];
  for (const flag of states) runs.push(await run(program, codes, flag));
  return runs;
}

async function run(
  { files, drive, environment }: OracleProgram,
  codes: ReadonlyMap<string, string>,
  flag: boolean,
): Promise<readonly SentRequest[]> {
  const sent: SentRequest[] = [];
  const { modules, globals, post } = fakeModules((request) => sent.push(request));
  const process = { env: environment };
  const loaded = new Map<string, object>();
  const load = (name: string): object => {
    const own = name.replace(/^\.\//, '').replace(/\.js$/, '');
    const code = codes.get(own);
    if (code === undefined) {
      const fake = modules[name];
      if (fake === undefined) throw new Error(`No module ${name}`);
      return fake;
    }
    const known = loaded.get(own);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(own, exports);
    const names = ['require', 'exports', 'process', ...Object.keys(globals)];
    const body = compileFunction(code, names) as (...values: unknown[]) => void;
    body(load, exports, process, ...Object.values(globals));
    return exports;
  };
  const [entry = ''] = files.keys();
  const main = compileFunction(`return (async () => { ${drive} })();`, ['program', 'flag', 'post']) as (
    program: object,
    flag: boolean,
    post: unknown,
  ) => Promise<void>;
  await main(load(`./${entry}`), flag, post);
  return sent;
}

function compiled(text: string, language: OracleProgram['language']): string {
  return transformSync(text, {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: language === 'ts' ? 'typescript' : 'ecmascript', decorators: true },
      transform: { legacyDecorator: true },
    },
  }).code;
}
