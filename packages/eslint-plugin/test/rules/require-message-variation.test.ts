import { clients } from '../cases/require-message-variation/clients.js';
import { values } from '../cases/require-message-variation/values.js';
import { testRule } from '../support/rule-cases.js';
import { casesOf } from '../support/twins.js';

testRule('require-message-variation', casesOf(clients, values));
