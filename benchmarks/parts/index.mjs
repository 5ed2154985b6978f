import { curves } from './curves.mjs';
import { importTime } from './import-time.mjs';
import { onePayload } from './one-payload.mjs';
import { someCalls } from './some-calls.mjs';
import { withCalls } from './with-calls.mjs';
import { withoutCalls } from './without-calls.mjs';

/** Every benchmark: takes the number of rounds, gives a table and the ratios that budgets are set for. */
export const parts = { withoutCalls, someCalls, withCalls, importTime, onePayload, curves };
