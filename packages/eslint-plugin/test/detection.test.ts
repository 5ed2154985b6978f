import { describe, expect, it } from '@jest/globals';

import plugin from '../src/index.js';
import { knownClients, unknownClients } from './cases/detection/client-origins.js';
import { sentOrNot, sentWhateverIsPassed } from './cases/detection/conditions-around.js';
import type { DetectionCases } from './cases/detection/detection-cases.js';
import { knownMembers, openMembers } from './cases/detection/members.js';
import { knownMethods, openMethods } from './cases/detection/methods-in-view.js';
import { filledIfGiven, filledOtherwise } from './cases/detection/optional-bodies.js';
import { otherForms, requestForms } from './cases/detection/request-forms.js';
import { noRequestObjects, requestObjects } from './cases/detection/request-objects.js';
import { stagedOptions, undecidedOptions } from './cases/detection/staged-options.js';
import { typedPlaces, untypedPlaces } from './cases/detection/typed-lists.js';
import { typedPayloads, untypedPayloads } from './cases/detection/typed-payloads.js';
import { wrappersThatPassOn } from './cases/detection/wrappers-that-pass-on.js';
import { wrappersThatRewrite } from './cases/detection/wrappers-that-rewrite.js';
import { expectGoodSuggestions } from './support/good-suggestions.js';
import { lint } from './support/lint.js';
import { readMarkedSource } from './support/marked-source.js';

/** All rules but the audit, which tells of what the others are silent about. */
const rules = Object.keys(plugin.rules).filter((rule) => rule !== 'no-unchecked-payload');

testDetection('wrappers that pass on what they are given', wrappersThatPassOn);
testDetection('wrappers that rewrite, choose or may not send', wrappersThatRewrite);
testDetection('wrappers that send whatever they are given', sentWhateverIsPassed);
testDetection('wrappers that may not send what they are given', sentOrNot);
testDetection('clients', knownClients);
testDetection('clients that are not known', unknownClients);
testDetection('objects that are requests', requestObjects);
testDetection('objects that are no requests', noRequestObjects);
testDetection('requests in unusual forms', requestForms);
testDetection('what is no request, or an unknown one', otherForms);
testDetection('options that are filled in arms', stagedOptions);
testDetection('options of which it is not certain what they send', undecidedOptions);
testDetection('fields and getters', knownMembers);
testDetection('fields and getters that may hold something else', openMembers);
testDetection('methods in view', knownMethods);
testDetection('methods that may be something else', openMethods);
testDetection('wrappers that fill in a body if they are given one', filledIfGiven);
testDetection('wrappers that fill in a body otherwise', filledOtherwise);
testDetection('places with a payload type', typedPlaces);
testDetection('places with a payload type that promise nothing', untypedPlaces);
testDetection('payload types', typedPayloads);
testDetection('payload types that promise nothing', untypedPayloads);

function testDetection(name: string, cases: DetectionCases): void {
  describe(name, () => {
    it.each(Object.entries(cases))('%s', (_title, marked) => {
      const { code, places } = readMarkedSource(marked);
      const messages = lint(code, { rules });
      expect(
        messages.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn })),
      ).toEqual(places);
      for (const message of messages) expectGoodSuggestions(code, message, {});
    });
  });
}
