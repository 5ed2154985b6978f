import { makeRoutedProgram } from './support/program/routes/make-routed-program.js';
import { proofSuite } from './support/proof-suite.js';

proofSuite('A report is a proof however the body gets to the request', makeRoutedProgram, {
  programs: 2000,
  reporting: 0.12,
});
