import type { Rule } from 'eslint';

import { knownCampaign } from './known-campaign.js';
import { knownMessageVariation } from './known-message-variation.js';
import { matchingMessageType } from './matching-message-type.js';
import { maxPushSize } from './max-push-size.js';
import { maxRecipients } from './max-recipients.js';
import { maxSlideupLength } from './max-slideup-length.js';
import { maxTrackObjects } from './max-track-objects.js';
import { noConflictingAudience } from './no-conflicting-audience.js';
import { noDeprecatedProperty } from './no-deprecated-property.js';
import { noPastSchedule } from './no-past-schedule.js';
import { noUncheckedPayload } from './no-unchecked-payload.js';
import { noUnknownProperty } from './no-unknown-property.js';
import { permittedEndpoint } from './permitted-endpoint.js';
import { requireMessage } from './require-message.js';
import { requireMessageVariation } from './require-message-variation.js';
import { requireRecipients } from './require-recipients.js';
import { validAuthorization } from './valid-authorization.js';
import { validDatetime } from './valid-datetime.js';
import { validEndpoint } from './valid-endpoint.js';
import { validPayload } from './valid-payload.js';
import { validPushExtra } from './valid-push-extra.js';
import { validRequestBody } from './valid-request-body.js';
import { validTrackObject } from './valid-track-object.js';

export const rules = {
  'known-campaign': knownCampaign,
  'known-message-variation': knownMessageVariation,
  'matching-message-type': matchingMessageType,
  'max-push-size': maxPushSize,
  'max-recipients': maxRecipients,
  'max-slideup-length': maxSlideupLength,
  'max-track-objects': maxTrackObjects,
  'no-conflicting-audience': noConflictingAudience,
  'no-deprecated-property': noDeprecatedProperty,
  'no-past-schedule': noPastSchedule,
  'no-unchecked-payload': noUncheckedPayload,
  'no-unknown-property': noUnknownProperty,
  'permitted-endpoint': permittedEndpoint,
  'require-message': requireMessage,
  'require-message-variation': requireMessageVariation,
  'require-recipients': requireRecipients,
  'valid-authorization': validAuthorization,
  'valid-datetime': validDatetime,
  'valid-endpoint': validEndpoint,
  'valid-payload': validPayload,
  'valid-push-extra': validPushExtra,
  'valid-request-body': validRequestBody,
  'valid-track-object': validTrackObject,
} as const satisfies Readonly<Record<string, Rule.RuleModule>>;

/** A rule's name without the plugin's. */
export type RuleId = keyof typeof rules;
