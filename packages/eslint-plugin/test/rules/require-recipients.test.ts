import { clients } from '../cases/require-recipients/clients.js';
import { flow } from '../cases/require-recipients/flow.js';
import { notAtFault, values } from '../cases/require-recipients/values.js';
import { testRule } from '../support/rule-cases.js';
import { casesOf } from '../support/twins.js';

const { reports, silent } = casesOf(clients, flow, values);

testRule('require-recipients', { reports, silent: { ...silent, ...notAtFault } });
