import { makeProgram } from './support/program/make-program.js';
import { proofSuite } from './support/proof-suite.js';

proofSuite('A report is a proof: every run that reaches it sends what is refused', makeProgram, {
  programs: 10_000,
  reporting: 0.2,
});
