import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('a variable of the environment is a text', () => {
  it.each([
    ['send(process.env.X)'],
    ['send(process["env"].X)'],
    ['send(process.env["X"])'],
    ['send(import.meta.env.X)'],
    ['send(Bun.env.X)'],
    ['import process from "node:process"; send(process.env.X)'],
    ['import process from "process"; send(process.env.X)'],
    ['import { env } from "node:process"; send(env.X)'],
    ['import { env as e } from "process"; send(e.X)'],
    ['const env = process.env; send(env.X)'],
    ['const env = import.meta.env; send(env.X)'],
    ['const {X} = process.env; send(X)'],
    ['let X; ({X} = process.env); send(X)'],
  ])('%s', (code) => {
    expect(valueOf(code)).toBe('<string>');
  });

  it('that a default may stand for', () => {
    expect(valueOf('const {X = "d"} = process.env; send(X)')).toBe('(<string> | "d")');
  });
});

describe('what is named as the environment is not it', () => {
  it.each([
    ['send(Deno.env.X)'],
    ['send(other.env.X)'],
    ['send(process.environment.X)'],
    ['import process from "other"; send(process.env.X)'],
    ['import process from "node:processes"; send(process.env.X)'],
    ['import { process } from "process"; send(process.env.X)'],
    ['import { argv as env } from "process"; send(env.X)'],
    ['import { env } from "other"; send(env.X)'],
    ['import * as process from "process"; send(process.env.X)'],
    ['let env = process.env; env = x; send(env.X)'],
    ['const env = process; send(env.X)'],
    ['const env = env; send(env.X)'],
    ['const one = process.env; const two = one; send(two.X)'],
    ['const {env} = process; send(env.X)'],
    ['function f(process) { send(process.env.X) }'],
    ['function f(env) { send(env.X) }'],
    ['send(process.env.X.Y)'],
  ])('%s', (code) => {
    expect(valueOf(code)).toBe('?property-read');
  });
});

describe('a variable of the environment has a reason', () => {
  it.each([
    ['send(process.env.X)', ["global 'process.env.X' at process.env.X"]],
    ['const {X} = process.env; send(X)', ["global 'X' at {X} = process.env"]],
  ])('%s', (code, expected) => {
    expect(reasonsOf(code)).toEqual(expected);
  });
});
