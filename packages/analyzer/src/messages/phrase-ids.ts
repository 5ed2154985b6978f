/** Parts of sentences, and the placeholders that the text of each may use. */
export const phrasePlaceholders = {
  keyOf: ['key', 'ofObject'],
  elementOf: ['ofObject'],
  body: ['endpoint'],
  ofBody: ['endpoint'],
  ofObject: ['object'],
  oneOf: ['items'],
  orOthers: ['items', 'count'],
  dropped: [],
  droppedAs: ['code'],
  ignored: [],
  written: ['line'],
  writtenIn: ['file'],
  sent: ['line'],
  justNow: [],
  everywhere: [],
  inTimeZone: ['zone'],
  byStrongPath: [],
  byWeakPath: ['sign'],
  byClient: ['method', 'client'],
  bySetting: ['callee', 'setting'],
  byComment: ['comment'],
  byType: ['type', 'module'],
  bySchema: ['key'],
  part: [],
  ofFunction: ['name'],
  ofExportedFunction: ['name'],
  ofMethod: ['name'],
  noReason: [],
  moreReasons: ['reasons', 'count'],
  checkedCaller: ['count'],
  checkedCallers: ['count'],
  entry: ['id', 'name'],
  idIn: ['path'],
  snapshotNoJson: [],
  snapshotNoObject: [],
  snapshotVersion: ['version'],
  snapshotNoTime: ['path'],
  snapshotNoList: ['path'],
  snapshotNoEntry: ['path'],
  snapshotNoPart: ['path'],
  snapshotUnreadable: ['fault'],
  settingSnapshot: ['file', 'maxAgeDays'],
  settingFile: [],
  settingDays: [],
  settingObject: [],
  settingList: [],
  settingUnknown: ['known'],
  settingTimeZone: ['example'],
  settingLocale: ['known'],
  settingCallee: [],
  settingPath: ['example'],
  settingPosition: [],
  settingTarget: ['endpoint', 'pathArgument'],
  settingGlobs: ['mark'],
  settingEndpoint: ['example'],
  settingBoolean: [],
  settingPointer: ['example', 'other'],
  settingFileTarget: ['endpoint', 'endpointKeys'],
  settingPermissions: [],
  settingPermission: ['example'],
  settingNoPermission: ['name'],
  settingNoPermissionNear: ['name', 'nearest'],
} as const;

/** Stable names of the parts of sentences, the same in every language. */
export type PhraseId = keyof typeof phrasePlaceholders;

/** The values of a phrase's placeholders. */
export type PhraseData<Id extends PhraseId> = Readonly<
  Record<(typeof phrasePlaceholders)[Id][number], string>
>;

/** A part of a sentence in no language yet. */
export type Phrase = { readonly [Id in PhraseId]: PhraseOf<Id> }[PhraseId];

/** The part of one id, with its own placeholders. */
export interface PhraseOf<Id extends PhraseId> {
  readonly phraseId: Id;
  readonly data: PhraseData<Id>;
}

/** Puts a part of a sentence together before its language is known. */
export function phraseOf<Id extends PhraseId>(phraseId: Id, data: PhraseData<Id>): PhraseOf<Id> {
  return { phraseId, data };
}
