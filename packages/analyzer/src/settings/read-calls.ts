import { code } from '../messages/code.js';
import type { Phrase } from '../messages/phrase-ids.js';
import { phraseOf } from '../messages/phrase-ids.js';
import { isRecord } from './is-record.js';
import type { DeclaredCall } from './settings.js';
import type { ReportFault } from './settings-of.js';

/** Reads `settings.braze.calls`. An entry that cannot be read is left out, and `report` is told why. */
export function readCalls(list: unknown, report: ReportFault): readonly DeclaredCall[] {
  if (Array.isArray(list)) {
    return list.flatMap((call: unknown, index) => readCall(call, `.calls[${String(index)}]`));
  }
  report('.calls', phraseOf('settingList', {}));
  return [];

  function readCall(call: unknown, path: string): readonly DeclaredCall[] {
    if (!isRecord(call)) {
      report(path, phraseOf('settingObject', {}));
      return [];
    }
    const wrong: string[] = [];
    const complain = (key: string, fault: Phrase): void => {
      wrong.push(key);
      report(key === '' ? path : `${path}.${key}`, fault);
    };
    for (const key of Object.keys(call)) {
      if (!callKeys.includes(key))
        complain(key, phraseOf('settingUnknown', { known: callKeys.map(code).join(', ') }));
    }
    const { callee, endpoint, pathArgument, payloadArgument } = call;
    if (typeof callee !== 'string' || callee === '') complain('callee', phraseOf('settingCallee', {}));
    if (endpoint !== undefined && !isPath(endpoint)) {
      complain('endpoint', phraseOf('settingPath', { example: code('/messages/send') }));
    }
    if (pathArgument !== undefined && !isPosition(pathArgument)) {
      complain('pathArgument', phraseOf('settingPosition', {}));
    }
    if (!isPosition(payloadArgument)) complain('payloadArgument', phraseOf('settingPosition', {}));
    if (endpoint === undefined && pathArgument === undefined) {
      complain(
        '',
        phraseOf('settingTarget', { endpoint: code('endpoint'), pathArgument: code('pathArgument') }),
      );
    }
    return wrong.length > 0 ? [] : [call as unknown as DeclaredCall];
  }
}

const callKeys = ['callee', 'endpoint', 'pathArgument', 'payloadArgument'];

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('/');
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
