import { describe, expect, it } from '@jest/globals';

import { describeReasons } from '../../src/messages/describe-reasons.js';
import type { Reason, ReasonCode } from '../../src/source/reason.js';
import { parse } from '../check/support/parse.js';

const node = parse('').ast;

function reason(code: ReasonCode, subject?: string): Reason {
  return subject === undefined ? { code, node } : { code, subject, node };
}

describe('describeReasons', () => {
  it('says what can be done', () => {
    expect(describeReasons([reason('parameter', 'body')])).toBe(
      '`body` comes from a parameter: annotate it with a payload type, or declare the function in `settings.braze.calls`',
    );
  });

  it('does without a name', () => {
    expect(describeReasons([reason('no-payload')])).toBe('no body was found');
    expect(describeReasons([reason('accessor')])).toBe('a part is a getter or setter');
  });

  it('says everything once, and not too much', () => {
    const reasons = ['a', 'a', 'b', 'c', 'd', 'e'].map((name) => reason('loop', name));
    expect(describeReasons(reasons)).toBe(
      '`a` is changed in a loop; `b` is changed in a loop; `c` is changed in a loop; and 2 more',
    );
    expect(describeReasons([])).toBe('the reason is not known');
  });
});
