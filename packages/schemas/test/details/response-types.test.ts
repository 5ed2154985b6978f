import { describe, expect, it } from '@jest/globals';

import {
  type BrazeResponse,
  type EndpointResponses,
  type FatalResponse,
  type QueuedResponse,
  type UsersDeleteResponse,
  isFatalResponse,
  isQueuedResponse,
} from '../../src/index.js';

/** `true` if the types are the same. A wrong one fails when the tests are compiled. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

describe('the types of answers', () => {
  it('hold the documented keys', () => {
    const checks: readonly true[] = [
      true satisfies Same<QueuedResponse['message'], 'queued'>,
      true satisfies Same<FatalResponse['errors'], unknown[] | undefined>,
      true satisfies Same<UsersDeleteResponse['deleted'], number>,
      true satisfies Same<EndpointResponses['users-delete'], UsersDeleteResponse>,
      true satisfies Same<EndpointResponses['messages-schedule-create']['schedule_id'], string>,
      true satisfies Same<EndpointResponses['messages-send']['dispatch_id'], string | undefined>,
      true satisfies Same<EndpointResponses['users-track']['errors'], unknown[] | undefined>,
      true satisfies Same<EndpointResponses['users-track']['attributes_processed'], number | undefined>,
      true satisfies Same<EndpointResponses['users-export-segment']['object_prefix'], string>,
      true satisfies Same<EndpointResponses['transactional-campaigns-send']['message'], unknown>,
    ];
    expect(checks).not.toContain(false);
  });

  it('are what the checks narrow to', () => {
    const body: unknown = JSON.parse('{ "message": "No Recipients" }');
    const fatal: FatalResponse | undefined = isFatalResponse(400, body) ? body : undefined;
    const queued: QueuedResponse | undefined = isQueuedResponse(400, body) ? body : undefined;
    expect(fatal?.message).toBe('No Recipients');
    expect(queued).toBeUndefined();
  });

  it('let answers hold more than is documented', () => {
    const answer: BrazeResponse = { message: 'success', anything: 1 };
    expect(answer.message).toBe('success');
  });
});
