import type { RuleName } from '@braze-lint/schemas';

/** How much a rule's findings matter. */
export type Severity = 'error' | 'warn';

/** How severe each rule is: `recommended`, and where nothing may be lost either. */
export const ruleSeverities: Readonly<Record<RuleName, readonly [recommended: Severity, strict: Severity]>> =
  {
    'require-recipients': ['error', 'error'],
    'require-message': ['error', 'error'],
    'require-message-variation': ['error', 'error'],
    'valid-push-extra': ['error', 'error'],
    'valid-datetime': ['error', 'error'],
    'no-past-schedule': ['error', 'error'],
    'max-recipients': ['error', 'error'],
    'max-track-objects': ['error', 'error'],
    'max-slideup-length': ['error', 'error'],
    'max-push-size': ['error', 'error'],
    'valid-payload': ['error', 'error'],
    'valid-request-body': ['error', 'error'],
    'no-conflicting-audience': ['error', 'error'],
    'valid-endpoint': ['error', 'error'],
    'valid-authorization': ['error', 'error'],
    'known-campaign': ['error', 'error'],
    'known-message-variation': ['error', 'error'],
    'matching-message-type': ['error', 'error'],
    'permitted-endpoint': ['error', 'error'],
    'valid-track-object': ['warn', 'error'],
    'no-unknown-property': ['warn', 'error'],
    'no-deprecated-property': ['warn', 'error'],
  };
