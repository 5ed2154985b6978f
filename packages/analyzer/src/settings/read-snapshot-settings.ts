import { code } from '../messages/code.js';
import type { Phrase } from '../messages/phrase-ids.js';
import { phraseOf } from '../messages/phrase-ids.js';
import { isRecord } from './is-record.js';
import type { BrazeSettings } from './settings.js';
import type { ReportFault } from './settings-of.js';

/** `settings.braze.snapshot`: the path of the file, alone or with the age up to which it counts; `null` for none. */
export function readSnapshotSettings(raw: unknown, report: ReportFault): Pick<BrazeSettings, 'snapshot'> {
  if (raw === null) return {};
  if (typeof raw === 'string' && raw !== '') return { snapshot: { file: raw } };
  const keys = { file: code('file'), maxAgeDays: code('maxAgeDays') };
  if (!isRecord(raw)) return refuse('', phraseOf('settingSnapshot', keys));
  const { file, maxAgeDays, ...others } = raw;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return refuse(`.${unknown}`, phraseOf('settingUnknown', { known: Object.values(keys).join(', ') }));
  }
  if (typeof file !== 'string' || file === '') return refuse('.file', phraseOf('settingFile', {}));
  if (maxAgeDays === undefined) return { snapshot: { file } };
  if (typeof maxAgeDays === 'number' && maxAgeDays > 0) return { snapshot: { file, maxAgeDays } };
  return refuse('.maxAgeDays', phraseOf('settingDays', {}));

  function refuse(path: string, fault: Phrase): Pick<BrazeSettings, 'snapshot'> {
    report(`.snapshot${path}`, fault);
    return {};
  }
}
