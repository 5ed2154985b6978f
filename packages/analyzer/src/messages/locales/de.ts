import type { Language } from '../language.js';

/** German. Nobody is addressed: sentences are impersonal. */
export function german(): Language {
  return {
    locale: 'de',
    messages: {
      wrongType: '{{subject}} ist {{actual}}{{origin}}; erwartet wird {{expected}}{{answer}}.',
      wrongValue: '{{subject}} ist {{value}}{{origin}}; Braze kennt {{values}}{{answer}}.',
      wrongValueNear:
        '{{subject}} ist {{value}}{{origin}}; der ähnlichste Wert, den Braze kennt, ist {{nearest}}{{answer}}.',
      wrongConstant: '{{subject}} ist {{value}}{{origin}}; zulässig ist nur {{expected}}{{answer}}.',
      wrongFormat: '{{subject}} ist {{value}}{{origin}}{{answer}}. {{says}}',
      pastTime:
        '{{subject}} ist {{value}}{{origin}}; dieser Zeitpunkt ist {{where}} {{ago}} verstrichen, und eine Nachricht in Ortszeit braucht einen künftigen{{answer}}.',
      wrongDatetime: '{{subject}} ist {{value}}{{origin}}; erwartet wird {{expected}}{{answer}}.',
      tooSmall: '{{subject}} ist {{value}}{{origin}}; der kleinste zulässige Wert ist {{limit}}{{answer}}.',
      tooLarge: '{{subject}} ist {{value}}{{origin}}; der größte zulässige Wert ist {{limit}}{{answer}}.',
      emptyText: '{{subject}} ist ein leerer Text{{origin}}{{answer}}.',
      tooShort: '{{subject}} hat {{count}}{{origin}}; erforderlich sind mindestens {{limit}}{{answer}}.',
      tooLong: '{{subject}} hat {{count}}{{origin}}; zulässig sind höchstens {{limit}}{{answer}}.',
      tooManyBytes: '{{subject}} hat {{count}}{{origin}}; zulässig sind höchstens {{limit}}{{answer}}.',
      tooLargeJson:
        '{{subject}} ergibt {{count}} JSON{{origin}}; zulässig sind höchstens {{limit}}{{answer}}.',
      emptyList: '{{subject}} ist eine leere Liste{{origin}}{{answer}}.',
      tooFewItems: '{{subject}} hat {{count}}{{origin}}; erforderlich sind mindestens {{limit}}{{answer}}.',
      tooManyItems: '{{subject}} hat {{count}}{{origin}}; zulässig sind höchstens {{limit}}{{answer}}.',
      tooManyInTotal: '{{subjects}} haben zusammen {{count}}; zulässig sind höchstens {{limit}}{{answer}}.',
      emptyObject: '{{subject}} ist ein leeres Objekt{{origin}}{{answer}}.',
      tooFewKeys: '{{subject}} hat {{count}}{{origin}}; erforderlich sind mindestens {{limit}}{{answer}}.',
      tooManyKeys: '{{subject}} hat {{count}}{{origin}}; zulässig sind höchstens {{limit}}{{answer}}.',
      advice: '{{says}}',
      brokenRule: '{{subject}} entspricht nicht der Dokumentation{{answer}}. {{says}}',
      missingKey: '{{subject}} ist unvollständig, es fehlt {{keys}}{{answer}}.',
      missingKeyWhen: '{{subject}} ist unvollständig, es fehlt {{keys}}{{answer}}. {{says}}',
      missingOneOf: '{{subject}} ist unvollständig, es fehlt einer der Schlüssel {{keys}}{{answer}}.',
      undefinedKey: '{{subject}} hat keinen Wert und wird nicht gesendet, ist aber erforderlich{{answer}}.',
      noRecipients: '{{subject}} nennt keine Empfänger:innen; erforderlich ist {{keys}}{{answer}}.',
      emptyRecipients:
        '{{subject}} ist leer, und auch sonst sind keine Empfänger:innen genannt{{answer}}. Möglich ist {{keys}}.',
      noMessage: '{{subject}} enthält keine Nachricht; erforderlich ist {{keys}}{{answer}}.',
      emptyMessages: '{{subject}} enthält keine Nachricht{{answer}}.',
      noMessageVariation: '{{subject}} ist unvollständig, es fehlt {{keys}}{{answer}}. {{says}}',
      conflict: '{{subject}}{{origin}} und {{others}} schließen einander aus{{answer}}.',
      conflictRule: 'Teile {{ofObject}} schließen einander aus{{answer}}. {{says}}',
      forbiddenKey: '{{subject}} ist hier nicht zulässig{{answer}}. {{says}}',
      unknownKey: '{{key}} ist kein dokumentierter Schlüssel {{ofObject}}{{answer}}.',
      unknownKeyNear:
        '{{key}} ist kein dokumentierter Schlüssel {{ofObject}}{{answer}}; gemeint ist vielleicht {{nearest}}.',
      unknownKeyCase:
        '{{key}} ist kein dokumentierter Schlüssel {{ofObject}}{{answer}}: Braze schreibt {{nearest}}.',
      unknownKeyElsewhere: '{{key}} ist ein Schlüssel von {{endpoint}}, nicht {{ofObject}}{{answer}}.',
      unknownKeyElsewhereNear:
        '{{key}} ist ein Schlüssel von {{endpoint}}, nicht {{ofObject}}{{answer}}; hier heißt er {{nearest}}.',
      unknownKeyAmong:
        '{{key}} ist kein dokumentierter Schlüssel {{ofObject}}{{answer}}; möglich sind {{keys}}.',
      unknownKeyInside:
        '{{key}} ist kein dokumentierter Schlüssel {{ofObject}}{{answer}}; er gehört in {{target}}.',
      unknownWrapper:
        '{{key}} ist kein dokumentierter Schlüssel {{ofObject}}{{answer}}; sein Inhalt gehört ohne ihn an diese Stelle.',
      customAttribute:
        '{{key}} {{ofObject}} wird als ein einziges angepasstes Attribut dieses Namens gespeichert; angepasste Attribute stehen neben den anderen Schlüsseln.',
      customAttributeNear:
        '{{key}} {{ofObject}} wird als angepasstes Attribut gespeichert und setzt sonst nichts; gemeint ist vielleicht {{nearest}}.',
      unknownChannel: '{{key}} ist kein Kanal {{ofObject}}{{answer}}; die Kanäle sind {{channels}}.',
      deprecatedKey: '{{subject}} ist veraltet.',
      deprecatedKeyBecause: '{{subject}} ist veraltet. {{says}}',
      deprecatedKeyInstead: '{{subject}} ist veraltet; an seine Stelle tritt {{nearest}}.',
      unknownPath: '{{path}} ist kein dokumentierter Pfad der REST API{{answer}}.',
      unknownPathNear:
        '{{path}} ist kein dokumentierter Pfad der REST API{{answer}}; gemeint ist vielleicht {{nearest}}.',
      unknownPathAmong:
        '{{path}} ist kein dokumentierter Pfad der REST API{{answer}}; daneben gibt es {{paths}}.',
      wrongMethod: '{{path}} nimmt kein {{method}} an{{answer}}; möglich ist {{methods}}.',
      trailingSlash: 'Die Adresse endet mit einem Schrägstrich; die von {{path}} hat dort keinen{{answer}}.',
      dashboardHost:
        '{{host}} ist das Dashboard von {{instance}}{{answer}}; Anfragen an die REST API gehen an {{rest}}.',
      sdkHost:
        '{{host}} ist der Host für Apps von {{instance}}{{answer}}; Anfragen an die REST API gehen an {{rest}}.',
      noBearer: 'Der Header `Authorization` beginnt nicht mit `Bearer` und einem Leerzeichen{{answer}}.',
      wrongScheme: 'Der Header `Authorization` beginnt mit {{scheme}}; Braze braucht `Bearer`{{answer}}.',
      bearerTwice: 'Im Header `Authorization` steht `Bearer` zweimal{{answer}}.',
      bearerSpaces: 'Hinter `Bearer` steht mehr als ein Leerzeichen{{answer}}.',
      quotedKey: 'Der API-Schlüssel im Header `Authorization` steht in Anführungszeichen{{answer}}.',
      keyParameter:
        'Ein `api_key` in der Adresse ist veraltet; der Schlüssel gehört in den Header `Authorization`.',
      unserialisedBody:
        'Der Body ist {{sent}}; er muss ein JSON-Text sein, also durch `JSON.stringify` gehen{{answer}}.',
      invalidJson: 'Der Body ist kein JSON: {{fault}}{{answer}}.',
      serialisedTwice:
        'Der Body wird zweimal in JSON umgewandelt, sodass ein String ankommt; Braze braucht ein Objekt{{answer}}.',
      formBody: 'Der Body wird als Felder eines Formulars gesendet; Braze braucht JSON{{answer}}.',
      missingContentType:
        'Die Anfrage nennt keinen `Content-Type`; Braze braucht `application/json`{{answer}}.',
      wrongContentType: 'Der `Content-Type` ist {{value}}; Braze braucht `application/json`{{answer}}.',
      missingPermission:
        '{{path}} erfordert die Berechtigung {{permission}}, die in `settings.braze.permissions` nicht steht{{answer}}.',
      unknownCampaign:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace keine Kampagne mit dieser ID{{answer}}.',
      unknownCampaignNear:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace keine Kampagne mit dieser ID{{answer}}. Gemeint ist vielleicht {{nearest}}.',
      unknownCanvas:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace kein Canvas mit dieser ID{{answer}}.',
      unknownCanvasNear:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace kein Canvas mit dieser ID{{answer}}. Gemeint ist vielleicht {{nearest}}.',
      unknownSegment:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace kein Segment mit dieser ID{{answer}}.',
      unknownSegmentNear:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace kein Segment mit dieser ID{{answer}}. Gemeint ist vielleicht {{nearest}}.',
      unknownApp:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace keine App mit dieser ID{{answer}}.',
      unknownAppNear:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte der Workspace keine App mit dieser ID{{answer}}. Gemeint ist vielleicht {{nearest}}.',
      notApiCampaign:
        '{{subject}} ist {{value}}{{origin}}; {{campaign}} wurde im Dashboard erstellt, die Nachrichten einer Anfrage gehören aber zu einer API-Kampagne{{answer}}.',
      unknownVariation:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte keine Kampagne des Workspace eine Nachrichtenvariation mit dieser ID{{answer}}.',
      unknownVariationOf:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte die Kampagne {{campaign}} keine Nachrichtenvariation mit dieser ID{{answer}}.',
      unknownVariationOfNear:
        '{{subject}} ist {{value}}{{origin}}; am {{taken}} hatte die Kampagne {{campaign}} keine Nachrichtenvariation mit dieser ID{{answer}}. Gemeint ist vielleicht {{nearest}}.',
      foreignVariation:
        '{{subject}} ist {{value}}{{origin}}, eine Nachrichtenvariation der Kampagne {{owner}}, nicht von {{campaign}}{{answer}}.',
      wrongVariationChannel:
        '{{subject}} ist {{value}}{{origin}}, eine Nachrichtenvariation für den Kanal {{actual}}; {{object}} braucht eine für {{channels}}{{answer}}.',
      deniedPermission:
        '{{path}} erfordert die Berechtigung {{permission}}, die die API dem Schlüssel des Snapshots verweigert hat{{answer}}.',
      snapshotAbsent:
        'Der Snapshot {{file}} existiert nicht, daher werden IDs nicht geprüft; `braze-lint snapshot` erstellt ihn.',
      snapshotBroken:
        'Der Snapshot {{file}} ist nicht verwendbar, daher werden IDs nicht geprüft: {{fault}}. `braze-lint snapshot` erstellt ihn neu.',
      snapshotStale:
        'Der Snapshot {{file}} ist {{age}} alt und womöglich überholt, daher werden IDs nicht geprüft; erlaubt sind {{limit}}. `braze-lint snapshot` erstellt ihn neu.',
      snapshotIncomplete:
        'Der Snapshot {{file}} enthält nicht alles unter {{lists}}, daher werden IDs, die ihm fehlen, nicht gemeldet.',
      snapshotIncompleteFor:
        'Der Snapshot {{file}} enthält nicht alles unter {{lists}}, daher werden IDs, die ihm fehlen, nicht gemeldet: Dem Schlüssel, mit dem er erstellt wurde, fehlt {{permissions}}.',
      suggestRename: 'In `{{name}}` umbenennen.',
      suggestReplace: 'Durch {{value}} ersetzen.',
      suggestUnwrapStringify: 'Den Wert selbst senden, ohne `JSON.stringify`.',
      suggestToIsoString: 'Den Zeitpunkt nach ISO 8601 senden, mit `toISOString()`.',
      suggestQuote: 'Als Text schreiben: {{value}}.',
      suggestUnquote: 'Ohne Anführungszeichen schreiben: {{value}}.',
      suggestWrapInArray: 'In eine Liste setzen.',
      suggestWrapInObject: 'In ein Objekt setzen, unter {{key}}.',
      suggestUnwrapArray: 'Das Element selbst senden, ohne Liste.',
      suggestUnwrapObject: 'Den Inhalt von {{key}} an seine Stelle setzen.',
      suggestAddKey: '{{keys}} hinzufügen.',
      suggestRemoveKey: '{{key}} entfernen.',
      suggestMoveKey: '{{key}} nach {{target}} verschieben.',
      suggestRemoveSlash: 'Den Schrägstrich am Ende entfernen.',
      suggestStringify: 'Den JSON-Text senden, mit `JSON.stringify`.',
      suggestAddContentType: "`'Content-Type': 'application/json'` hinzufügen.",
      suggestAddBearer: '`Bearer` und ein Leerzeichen hinzufügen.',
      suggestBearerOnce: '`Bearer` nur einmal schreiben.',
      suggestOneSpace: 'Nur ein Leerzeichen lassen.',
      suggestRemoveQuotes: 'Die Anführungszeichen entfernen.',
      notChecked:
        'Der an `{{endpoint}}` gesendete Body wird nicht geprüft: {{reasons}}{{callers}}. Erkannt an: {{found}}.',
      partlyChecked:
        'Teile des an `{{endpoint}}` gesendeten Bodys werden nicht geprüft: {{reasons}}{{callers}}. Erkannt an: {{found}}.',
      analysisFailed: 'Diese Datei konnte nicht analysiert werden: {{fault}}.',
      invalidSettings: '`settings.braze{{path}}`: {{problem}}.',
      unknownEndpoint:
        '`{{endpoint}}` ist kein dokumentierter Endpunkt mit einem Body, daher wird hier nichts geprüft.',
    },
    reasons: {
      parameter:
        '{{what}} kommt aus einem Parameter{{owner}}: ihn mit einem Payload-Typ annotieren oder die Funktion in `settings.braze.calls` angeben',
      import:
        '{{what}} wird aus einer anderen Datei importiert: mit Typinformationen prüfen oder mit einem Payload-Typ annotieren',
      'import-not-found':
        '{{what}} wird aus einem Paket importiert, oder aus einer Datei, die nicht zum TypeScript-Programm gehört oder sich nicht parsen lässt: mit einem Payload-Typ annotieren',
      global: '{{what}} ist eine globale Variable: den Wert übergeben oder in dieser Datei deklarieren',
      'call-result':
        '{{what}} ist das Ergebnis eines Aufrufs, der nicht verfolgt wurde: der Funktion einen Rückgabetyp geben oder den Teil hier aufbauen',
      'imported-call':
        '{{what}} ist das Ergebnis einer Funktion, die aus einer anderen Datei importiert wird: mit Typinformationen prüfen oder den Teil hier aufbauen',
      'other-file':
        '{{what}} entscheidet sich in der Datei, aus der es importiert wird: hier entscheiden oder dort prüfen',
      'parameter-call':
        '{{what}} ist das Ergebnis einer Funktion, die als Parameter übergeben wird: diesem Parameter einen Typ geben',
      'replaced-function':
        '{{what}} ruft eine Funktion auf, die mehrfach deklariert oder zugewiesen oder anderswo verändert wird: sie nur einmal deklarieren, als Konstante',
      overridable:
        '{{what}} ruft eine Methode auf, die eine Unterklasse überschreiben kann: sie privat machen oder als eigene Funktion schreiben',
      recursive: '{{what}} ruft sich selbst auf: einen Rückgabetyp angeben',
      'too-many-calls':
        '{{what}} liegt zu viele Aufrufe von der Anfrage entfernt: den Body näher bei ihr aufbauen',
      'too-many-requests':
        '{{what}} führt zu so vielen Anfragen, dass nicht jede verfolgt wird: aufrufen, was nur diese sendet',
      'too-much-work':
        '{{what}} lässt sich nur mit zu viel Aufwand verfolgen: den Body in weniger Schritten aufbauen',
      'shared-function':
        '{{what}} entscheidet sich in einer Funktion, die auch anderer Code aufruft: dort prüfen oder nur für diese Anfrage aufbauen',
      guarded:
        '{{what}} hängt von einer Bedingung ab, und eine spätere Bedingung kann von derselben abhängen',
      iterator: '{{what}} ist ein Generator oder ein Promise, auf das nicht gewartet wird',
      'property-read':
        '{{what}} wird aus einem unbekannten Objekt gelesen: dem Objekt einen Typ geben oder den Wert hier schreiben',
      'unknown-spread':
        '{{what}} wird darin ausgebreitet und ist nicht bekannt: die Schlüssel einzeln schreiben oder einen Payload-Typ angeben',
      'computed-key': 'der Schlüssel {{what}} wird zur Laufzeit berechnet: ihn ausschreiben',
      escapes:
        '{{what}} wird an anderen Code übergeben, der es verändern kann: eine Kopie übergeben (`{ ...body }`)',
      reassigned: '{{what}} wird mehrfach zugewiesen: für jeden Wert ein eigenes `const` verwenden',
      captured: '{{what}} wird in einer anderen Funktion verändert: die Änderung stattdessen zurückgeben',
      exported:
        '{{what}} wird exportiert und kann in anderen Dateien verändert werden: mit `Object.freeze` einfrieren',
      loop: '{{what}} wird in einer Schleife verändert',
      accessor: '{{what}} ist ein Getter oder Setter',
      'class-instance': '{{what}} ist eine Instanz einer Klasse: daraus ein einfaches Objekt machen',
      fallback: '{{what}} ist nur ein Ersatzwert',
      cyclic: '{{what}} verweist auf sich selbst',
      'too-deep': '{{what}} ist zu tief verschachtelt',
      'too-many-alternatives': '{{what}} kann zu vieles sein',
      'too-large': '{{what}} ist zu groß',
      'overridden-later': '{{what}} kann durch das Folgende überschrieben werden',
      'unsupported-syntax': '{{what}} ist in einer Weise geschrieben, die nicht verstanden wird',
      'json-text':
        '{{what}} ist ein Text, von dem nicht bekannt ist, ob er JSON ist: ein Objekt aufbauen und `JSON.stringify` verwenden',
      'no-payload': 'es wurde kein Body gefunden',
      'several-payloads':
        'mehr als ein Argument kann der Body sein: die Funktion in `settings.braze.calls` angeben',
      'wrapper-rewrites':
        '{{what}} verändert den Body vor dem Senden: das Ergebnis mit einem `@braze`-Kommentar prüfen',
    },
    phrases: {
      keyOf: '{{key}} {{ofObject}}',
      elementOf: 'ein Element {{ofObject}}',
      body: 'der Body von {{endpoint}}',
      ofBody: 'des Bodys von {{endpoint}}',
      ofObject: 'von {{object}}',
      oneOf: 'einer der Schlüssel {{items}}',
      orOthers: '{{items}} oder {{count}} weitere',
      dropped: 'Braze verwirft dieses Objekt',
      droppedAs: 'Braze verwirft dieses Objekt: {{code}}',
      ignored: 'Braze ignoriert das',
      written: 'geschrieben in Zeile {{line}}',
      writtenIn: 'geschrieben in {{file}}',
      sent: 'gesendet in Zeile {{line}}',
      justNow: 'gerade eben',
      everywhere: 'in jeder Zeitzone',
      inTimeZone: 'in {{zone}}',
      byStrongPath: 'Pfad, den kein anderer Dienst hat',
      byWeakPath: 'Pfad, zusammen mit {{sign}}',
      byClient: 'Methode {{method}} von {{client}}',
      bySetting: '{{callee}} in {{setting}}',
      byComment: 'Kommentar mit {{comment}}',
      byType: 'Typ {{type}} aus {{module}}',
      bySchema: '{{key}} der Datei',
      part: 'ein Teil',
      ofFunction: ' der Funktion {{name}}',
      ofExportedFunction: ' der exportierten Funktion {{name}}',
      ofMethod: ' der Methode {{name}}',
      noReason: 'der Grund ist nicht bekannt',
      moreReasons: '{{reasons}}; und {{count}} weitere',
      checkedCaller: 'geprüft ist, was {{count}} Aufruf hier einsetzt',
      checkedCallers: 'geprüft ist, was {{count}} Aufrufe hier einsetzen',
      entry: '{{id}} („{{name}}“)',
      idIn: 'die ID in {{path}}',
      snapshotNoJson: 'er ist kein JSON',
      snapshotNoObject: 'er muss ein Objekt sein',
      snapshotVersion: 'seine Version muss {{version}} sein',
      snapshotNoTime: '{{path}} muss ein Datum mit Uhrzeit sein',
      snapshotNoList: '{{path}} muss eine Liste sein',
      snapshotNoEntry: '{{path}} muss ein Objekt mit einer ID sein',
      snapshotNoPart: '{{path}} muss ein Objekt sein',
      snapshotUnreadable: 'er kann nicht gelesen werden ({{fault}})',
      settingSnapshot: 'muss der Pfad einer Datei oder ein Objekt mit {{file}} und {{maxAgeDays}} sein',
      settingFile: 'muss der Pfad einer Datei sein',
      settingDays: 'muss eine Anzahl von Tagen sein',
      settingObject: 'muss ein Objekt sein',
      settingList: 'muss eine Liste sein',
      settingUnknown: 'ist nicht bekannt; bekannt sind {{known}}',
      settingTimeZone: 'muss der IANA-Name einer Zeitzone sein, etwa {{example}}',
      settingLocale: 'muss eine verfügbare Sprache sein: {{known}}',
      settingCallee: 'muss der Name einer Funktion sein',
      settingPath: 'muss der Pfad eines Endpunkts sein, etwa {{example}}',
      settingPosition: 'muss die Position eines Arguments sein, gezählt ab 0',
      settingTarget:
        'braucht {{endpoint}} oder {{pathArgument}}, damit feststeht, welcher Endpunkt aufgerufen wird',
      settingGlobs: 'muss ein Glob oder eine Liste von Globs sein, von denen keiner mit {{mark}} beginnt',
      settingEndpoint:
        'muss der Pfad eines dokumentierten Endpunkts mit Body sein, etwa {{example}}, oder eine Methode und ein Pfad',
      settingBoolean: 'muss wahr oder falsch sein',
      settingPointer: 'muss leer oder ein JSON-Pointer sein, etwa {{example}} oder {{other}}',
      settingFileTarget:
        'braucht entweder {{endpoint}} oder {{endpointKeys}}, damit feststeht, wohin die Bodys gesendet werden',
      settingPermissions: 'muss eine Liste von Berechtigungen sein',
      settingPermission: 'muss der Name einer Berechtigung sein, etwa {{example}}',
      settingNoPermission: '{{name}} ist keine dokumentierte Berechtigung',
      settingNoPermissionNear:
        '{{name}} ist keine dokumentierte Berechtigung; gemeint ist vielleicht {{nearest}}',
    },
  };
}
