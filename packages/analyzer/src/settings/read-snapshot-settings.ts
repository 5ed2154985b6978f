import { isRecord } from './is-record.js';
import type { BrazeSettings } from './settings.js';

/** `settings.braze.snapshot`: the path of the file, alone or with the age up to which it counts. */
export function readSnapshotSettings(
  raw: unknown,
  report: (path: string, message: string) => void,
): Pick<BrazeSettings, 'snapshot'> {
  if (typeof raw === 'string' && raw !== '') return { snapshot: { file: raw } };
  if (!isRecord(raw)) {
    report('.snapshot', 'has to be the path of a file, or an object with file and maxAgeDays');
    return {};
  }
  const { file, maxAgeDays, ...others } = raw;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    report(`.snapshot.${unknown}`, 'is not known; known are file, maxAgeDays');
    return {};
  }
  if (typeof file !== 'string' || file === '') {
    report('.snapshot.file', 'has to be the path of a file');
    return {};
  }
  if (maxAgeDays === undefined) return { snapshot: { file } };
  if (typeof maxAgeDays === 'number' && maxAgeDays > 0) return { snapshot: { file, maxAgeDays } };
  report('.snapshot.maxAgeDays', 'has to be a number of days');
  return {};
}
