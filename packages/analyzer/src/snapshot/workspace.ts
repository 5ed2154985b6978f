import type { PartialValue, SnapshotKind } from '@braze-lint/schemas';

import type { Message } from '../messages/message-ids.js';
import { message } from '../messages/message-ids.js';
import type { Language } from '../messages/language.js';
import { english } from '../messages/locales/en.js';
import { phraseText } from '../messages/phrase.js';
import { all, code, quantity } from '../messages/wording.js';
import type { IdentifierFault } from './fault.js';
import type { Judgement } from './judge.js';
import { judgeBody, judgeId } from './judge.js';
import type { ReadSnapshot } from './read-snapshot.js';
import type { Snapshot } from './snapshot.js';
import { writtenIds } from './written-ids.js';

/** The file that the settings name, and what is in it. */
export interface SnapshotFile {
  /** As the settings write it. */
  readonly file: string;
  readonly read: ReadSnapshot;
}

/** What is known of the user's workspace while one file is checked. */
export interface Workspace {
  /** Absent where it cannot be read, or is too old to go by. */
  readonly snapshot?: Snapshot;
  /** What is certainly wrong with the ids of a body. */
  faultsIn(endpointId: string, body: PartialValue): readonly IdentifierFault[];
  /** What is certainly wrong with an id in a path. */
  faultOf(names: Parameters<typeof judgeId>[0], value: string): IdentifierFault | undefined;
  /** Why ids that were met could not be judged; `undefined` while there was none. */
  problem(): Message | undefined;
}

/** Days after which a snapshot is not gone by any more, where the settings do not say. */
export const defaultMaxAgeDays = 30;

const DAY = 86_400_000;

/** Without a clock, no snapshot is too old. */
export function createWorkspace(
  { file, read }: SnapshotFile,
  {
    now,
    maxAgeDays = defaultMaxAgeDays,
    language = english,
  }: {
    readonly now?: number | undefined;
    readonly maxAgeDays?: number | undefined;
    readonly language?: Language;
  },
): Workspace {
  const fault = faultOfFile(read);
  const undecided = new Set<SnapshotKind>();
  let hasMet = false;
  if (fault !== undefined || read.kind !== 'read') {
    return {
      faultsIn: (endpointId, body) => {
        hasMet ||= writtenIds(endpointId, body).length > 0;
        return [];
      },
      faultOf: () => {
        hasMet = true;
        return undefined;
      },
      problem: () => (hasMet ? fault : undefined),
    };
  }
  const { snapshot } = read;
  return {
    snapshot,
    faultsIn: (endpointId, body) => told(judgeBody(endpointId, body, snapshot)),
    faultOf: (names, value) => told(judgeId(names, { path: [], value }, snapshot))[0],
    problem: () => (undecided.size === 0 ? undefined : incomplete([...undecided].sort(), snapshot)),
  };

  function told(judgement: Judgement): readonly IdentifierFault[] {
    for (const list of judgement.undecided) undecided.add(list);
    return judgement.faults;
  }

  function faultOfFile(content: ReadSnapshot): Message | undefined {
    switch (content.kind) {
      case 'absent':
        return message('snapshotAbsent', { file: code(file) });
      case 'broken':
        return message('snapshotBroken', { file: code(file), fault: phraseText(content.fault, language) });
      case 'read': {
        const days = now === undefined ? 0 : Math.floor((now - content.snapshot.taken) / DAY);
        if (days <= maxAgeDays) return undefined;
        return message('snapshotStale', {
          file: code(file),
          age: quantity(days, 'day', language),
          limit: quantity(maxAgeDays, 'day', language),
        });
      }
    }
  }

  function incomplete(lists: readonly SnapshotKind[], { missing }: Snapshot): Message {
    const wanted = lists.flatMap((list) => missing.get(list)?.permission ?? []);
    const about = { file: code(file), lists: all(lists.map(code), language) };
    return wanted.length === 0
      ? message('snapshotIncomplete', about)
      : message('snapshotIncompleteFor', {
          ...about,
          permissions: all([...new Set(wanted)].map(code), language),
        });
  }
}
