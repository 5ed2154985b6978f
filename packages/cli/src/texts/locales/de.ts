import type { CliTexts } from '../cli-texts.js';

/** German. Nobody is addressed: sentences are impersonal. */
export function german(): CliTexts {
  return {
    audit: {
      place: 'Aufruf',
      endpoint: 'Endpunkt',
      body: 'Body',
      found: 'erkannt an',
      permission: 'Berechtigung',
      rateLimit: 'Rate-Limit',
      calls: 'Aufrufe',
      why: 'warum nicht',
      checked: 'geprüft',
      partly: 'teilweise',
      not: 'nicht geprüft',
      passes: '{{found}}, über {{wrapper}}',
      callersChecked: {
        one: '{{reasons}} ({{count}} Aufruf dieser Funktion wird für sich geprüft)',
        other: '{{reasons}} ({{count}} Aufrufe dieser Funktion werden für sich geprüft)',
      },
      undocumented: 'nicht dokumentiert',
      noCalls: 'In {{files}} wurde kein Aufruf von Braze gefunden.',
      summary:
        '{{calls}} in {{affected}} von {{files}}: {{checked}} geprüft, {{partly}} teilweise, {{not}} nicht.',
      callCount: { one: '{{count}} Aufruf', other: '{{count}} Aufrufe' },
      files: { one: '{{count}} Datei', other: '{{count}} Dateien' },
      endpointsTitle: 'Endpunkte',
      callsTitle: 'Aufrufe von Braze',
      permissionsTitle: 'Berechtigungen',
      permissionCount: {
        one: 'Der API-Schlüssel braucht {{count}} Berechtigung für {{calls}}.',
        other: 'Der API-Schlüssel braucht {{count}} Berechtigungen für {{calls}}.',
      },
      granted: 'der Schlüssel hat sie',
      missing: 'dem Schlüssel fehlt sie',
      unused: 'Die Einstellungen nennen Berechtigungen, die kein Aufruf braucht: {{permissions}}.',
    },
    explain: {
      nothing:
        'Es gibt nichts zu erklären. Entweder einen Status mit seinem Text angeben (braze-lint explain "400 No Recipients") oder eine Antwort über die Standardeingabe übergeben.',
      severalRows: 'Braze antwortet in jedem dieser Fälle mit demselben Titel:',
      byStatus: 'Der Text ist nicht dokumentiert; dem Status nach ist es dies:',
      oneOfMany:
        '{{status}} allein kann jede von {{count}} Zeilen sein: {{titles}}. Den Text der Antwort mit angeben.',
      unknown: '„{{text}}“ ist keine dokumentierte Antwort. Am ähnlichsten sind diese Zeilen:',
      unknownAlone: '„{{text}}“ ist keine dokumentierte Antwort, und keine Zeile ist ihr ähnlich.',
      unknownStatus: '{{status}} ist kein dokumentierter Status, und mehr sagt die Antwort nicht.',
      means: 'Bedeutung: {{says}}',
      refused: 'Von der Anfrage wurde nichts ausgeführt.',
      failed: 'Die Anfrage ist nicht schuld.',
      lookAt: 'Zu prüfen: {{look}}',
      preventedBy: 'Vor dem Senden gefunden von: {{rules}}',
      onlyRunTime: 'Vor dem Senden findet es keine Regel: Der Code zeigt die Ursache nicht.',
      readOn: 'Mehr dazu: {{page}}',
    },
    look: {
      'internal-server-error':
        'die Statusseite von Braze. Die Anfrage mit wachsenden Pausen wiederholen; scheitert ein bestimmter Body immer wieder, beim Support von Braze nachfragen.',
      'bad-gateway': 'nichts im Code: die Anfrage mit wachsenden Pausen wiederholen.',
      'service-unavailable': 'wie viel auf einmal gesendet wird: später und langsamer wiederholen.',
      'gateway-timeout':
        'was trotzdem geschehen sein kann: mit einer `send_id` oder einer `external_send_id` wiederholen, die die Versuche unterscheidet.',
      'bad-request':
        'der gesendete Text, nicht das Objekt, aus dem er entstand: Lässt er sich als JSON parsen, wurde er zweimal oder gar nicht serialisiert? Wenn er sich parsen lässt, seine Schlüssel und Typen mit der Seite des Endpunkts vergleichen.',
      'no-recipients':
        'die Liste der Empfänger:innen: Sie kann leer sein oder unter dem Schlüssel eines anderen Endpunkts stehen (`/messages/send` nimmt `external_user_ids`, Kampagnen und Canvases nehmen `recipients`).',
      'invalid-campaign-id':
        'die API-ID der Kampagne im Dashboard. Sie kann aus einem anderen Workspace stammen oder die ID eines Canvas, eines Segments oder einer Adresszeile sein.',
      'message-variant-unspecified':
        'jeder Kanal in `messages`: Mit `campaign_id` braucht jeder seine eigene `message_variation_id`.',
      'invalid-message-variant':
        'die IDs der Variationen im API-Abschnitt der Kampagne. Eine kopierte Kampagne hat neue.',
      'mismatched-message-type':
        'der Kanal der Variation im Dashboard und der Schlüssel von `messages`, unter dem ihre ID steht.',
      'invalid-extra-push-payload':
        '`extra` des Pushs: Meist ist es unterwegs durch `JSON.stringify` gegangen. Serialisiert wird nur der ganze Body.',
      'max-input-length-exceeded':
        'wie viele Elemente `attributes`, `events` und `purchases` haben. Lange Listen vor dem Aufruf aufteilen.',
      'max-ids-and-aliases':
        'wie viele Nutzer:innen der Aufruf nennt, externe IDs und Aliasse zusammen. Größere Gruppen brauchen mehrere Anfragen oder ein Segment.',
      'max-ids':
        'wie viele IDs der Aufruf nennt. Größere Gruppen brauchen mehrere Anfragen oder ein Segment.',
      'no-message-to-send':
        '`messages`: Es kann fehlen, einen Kanal nur unter einer Bedingung enthalten oder einen, den Braze nicht kennt, etwa `push`.',
      'slideup-message-length-exceeded':
        'der Text, nachdem Liquid eingesetzt ist: Ein Name oder ein Titel kann ihn über die Grenze bringen.',
      'apple-push-length-exceeded':
        'die Bytes des JSON-Texts, nicht seine Zeichen: Meist liegt es an großen `extra`-Objekten, Links und Emojis.',
      'android-push-length-exceeded':
        'die Bytes des JSON-Texts, nicht seine Zeichen: Meist liegt es an großen `extra`-Objekten, Links und Emojis.',
      'send-at-unparsable':
        'der Wert der Zeit: ISO 8601 wie `2030-05-24T20:30:36Z` ist sicher; Zahlen, lokalisierte Daten und `toString()` eines `Date` sind es nicht.',
      'local-time-passed':
        'die Zeit in der Zeitzone, die im Dashboard für das Unternehmen eingestellt ist, und wie lange die Anfrage in einer Warteschlange lag.',
      unauthorized:
        'der Header: `Authorization: Bearer` und ein Leerzeichen vor dem Schlüssel; Anführungszeichen um den Schlüssel, vielleicht aus einer Umgebungsdatei; und ob der Host der REST-Host der Instanz ist, zu der der Schlüssel gehört.',
      forbidden: 'der Vertrag: Wer das Konto verwaltet, kann sagen, ob er den Endpunkt einschließt.',
      'access-denied':
        'die Berechtigungen des Schlüssels im Dashboard (`braze-lint permissions` listet auf, welche der Code braucht) und der Pfad: Ein Schrägstrich zu viel führt zur selben Antwort.',
      'not-found':
        'die ganze Adresse: ein doppelter oder fehlender Schrägstrich zwischen Host und Pfad, ein Parameter, der `undefined` ist, Einzahl statt Mehrzahl, die Methode.',
      'unsupported-media-type':
        'der Header `Content-Type: application/json`. `fetch` sendet Text als `text/plain`, wenn nichts anderes angegeben ist.',
      'rate-limited':
        'die Header `X-RateLimit-Limit`, `X-RateLimit-Remaining` und `X-RateLimit-Reset`: bis zum Zurücksetzen warten, und Nutzer:innen in einer Anfrage zusammenfassen, statt mehr Anfragen zu senden.',
      success: 'nichts: Das ist kein Fehler.',
      'success-with-errors':
        'jeder Eintrag von `errors`, zusammen mit dem, was gesendet wurde. Wer nur den Status prüft, bemerkt sie nie.',
      'success-with-send-id': 'nichts: Die ID aufbewahren, sie führt zu den Statistiken dieses Versands.',
      queued: 'nichts: Nicht noch einmal senden, sonst wird die Anfrage zweimal ausgeführt.',
      'bad-device-id': 'Testwerte und leere Texte. Den Schlüssel weglassen, wenn das Gerät keine ID hat.',
      'bad-email-subscription-state': 'boolesche Werte und `optedIn`, die häufigsten Vermutungen.',
      'bad-push-subscription-state': 'boolesche Werte und `optedIn`, die häufigsten Vermutungen.',
      'bad-location-update': '`lat` und `lng` als Schlüssel oder eine Liste aus zwei Zahlen.',
      'bad-push-token-app-id': 'die Liste der App-IDs im Dashboard.',
      'bad-push-token-value': 'bloße Tokens: Jedes muss `{ app_id, token }` sein.',
      'bad-push-token-string': 'was das SDK liefert: Bytes und Objekte müssen erst zu Text werden.',
      'bad-push-token-import':
        '`push_token_import`: Es ist für Nutzer:innen, die noch nicht bekannt sind. Bekannte nehmen `push_tokens` ohne diesen Schlüssel.',
      'bad-subscription-group-array': 'eine einzelne Gruppe, die nicht in einer Liste steht.',
      'bad-subscription-group-hash':
        'bloße IDs und abgekürzte Schlüssel anstelle der beiden Schlüssel einer Gruppe.',
      'bad-subscription-group-id': 'die ID der Gruppe im Dashboard.',
      'bad-subscription-group-state': '`opted_in`, das ein Status von Kanälen und nicht von Gruppen ist.',
      'email-bad-format': 'der Wert: Er kann leer oder ein Name sein oder Leerzeichen enthalten.',
      'external-user-id-too-large':
        'was an die Stelle der ID geraten ist: ein ganzes Token oder ein Datensatz.',
      'blacklisted-external-user-id': 'Standardwerte, die zu Text wurden, etwa `null`, `0` oder `undefined`.',
      'invalid-attribute-email-subscription-info':
        '`email_subscribe`, denn dieser Schlüssel ist zu schreiben.',
    },
    lint: {
      leftOut: '{{path}} wurde ausgelassen: {{reason}}.',
      noSource: 'es ist weder JavaScript noch TypeScript, noch Vue, Svelte oder JSON',
      noSchema: 'es ist JSON, und sein "$schema" nennt keinen Endpunkt von Braze',
      ignoredByEslint: 'die Konfiguration von ESLint ignoriert es (mit --no-ignore wird es trotzdem geprüft)',
      nothingToCheck: '{{path}} enthält nichts, was nicht schon geprüft wurde.',
      noMatch: 'keine Datei passt dazu',
      nothingStaged: 'Nichts, was geprüft werden kann, ist für den Commit vorgemerkt.',
      notInGit: 'dies liegt in keinem Git-Repository, also ist nichts vorgemerkt',
      noGit: 'git konnte nicht ausgeführt werden: {{fault}}',
      eslintUnread:
        'Die Konfiguration von ESLint konnte nicht gelesen werden, daher wird wegen ihrer Ausnahmen nichts ausgelassen: {{fault}}',
      unknownFormat:
        'Unbekanntes Format „{{format}}“: möglich sind {{formats}} oder ein installierter Formatter von ESLint.',
      formatFailed: 'Der Formatter „{{format}}“ ist gescheitert: {{fault}}',
      leftOutByEslint: 'ESLint lässt diese Datei aus',
      tooManyWarnings: {
        one: '{{count}} Warnung, und --max-warnings erlaubt {{limit}}.',
        other: '{{count}} Warnungen, und --max-warnings erlaubt {{limit}}.',
      },
      searching: 'Dateien werden gesucht',
      checking: '{{done}} von {{total}} Dateien werden geprüft',
      noFindings: 'Keine Befunde in {{files}}.',
      findings: '{{found}} in {{affected}} von {{files}}.',
      both: '{{errors}} und {{warnings}}',
      files: { one: '{{count}} Datei', other: '{{count}} Dateien' },
      errors: { one: '{{count}} Fehler', other: '{{count}} Fehler' },
      warnings: { one: '{{count}} Warnung', other: '{{count}} Warnungen' },
      unchecked: {
        one: '{{count}} Pfad konnte nicht geprüft werden.',
        other: '{{count}} Pfade konnten nicht geprüft werden.',
      },
      errorMeans: 'Fehler: Laut Dokumentation lehnt Braze die Anfrage ab (4XX).',
      warningMeans: 'Warnung: Braze nimmt die Anfrage an und ignoriert einen Teil davon.',
      error: 'Fehler',
      warning: 'Warnung',
      unreadable: 'nicht lesbar',
      possibleFix: 'Mögliche Lösung: {{fix}}',
      howToAdd: `Damit die Befunde im Editor und in CI erscheinen, das Plugin zum ESLint des Repositorys hinzufügen:

  npm install --save-dev eslint eslint-plugin-braze

  // eslint.config.js
  import braze from 'eslint-plugin-braze';
  export default [braze.configs.recommended];
`,
    },
    option: {
      program: 'Prüft die Anfragen, die Code an Braze sendet, bevor sie gesendet werden.',
      paths: 'Dateien, Ordner oder Globs; ohne Angabe der aktuelle Ordner',
      format: 'pretty, json, sarif, github oder ein Formatter von ESLint, mit Namen oder Pfad',
      strict: 'auch als Fehler melden, was Braze annimmt, aber verliert',
      quiet: 'nur Fehler zeigen',
      maxWarnings: 'mit 1 enden, wenn es mehr Warnungen als diese Zahl gibt',
      fix: 'schreiben, was sich beheben lässt, ohne zu ändern, was gesendet wird',
      cache: 'nur Dateien prüfen, die sich seit dem letzten Mal geändert haben',
      cacheLocation: 'wo der Cache liegt',
      cacheStrategy: 'woran eine Änderung erkannt wird: metadata (Zeit und Größe) oder content (Inhalt)',
      staged: 'prüfen, was in git vorgemerkt ist, so wie es in den Commit käme',
      stdin: 'den Text der Standardeingabe prüfen',
      stdinFilename: 'der Name, unter dem der Text der Standardeingabe läuft',
      outputFile: 'den Bericht in eine Datei schreiben',
      config: 'eine Datei mit Einstellungen, anstelle der gefundenen',
      noIgnore: 'auch prüfen, was .gitignore und die Ausnahmen von eslint.config auslassen',
      noProgress: 'keinen Fortschritt zeigen',
      locale: 'die Sprache: en, pt-br, fr oder de; ohne Angabe die der Umgebung',
      version: 'die Version zeigen',
      help: 'diesen Text zeigen',
      after: `
Ohne Befehl wird der Code geprüft. Exit-Codes: 0 keine Fehler, 1 Fehler oder zu viele Warnungen, 2 etwas konnte nicht gelesen
oder nicht verstanden werden.`,
      audit: 'alle Aufrufe von Braze auflisten: was davon geprüft wird und warum der Rest nicht',
      permissions: 'die Berechtigungen auflisten, die der API-Schlüssel dieses Codes braucht',
      reportFormat: 'table, json oder markdown',
      explain: 'sagen, was eine Antwort von Braze bedeutet und welche Regel sie verhindert',
      answer:
        'ein Status mit seinem Text, der Body einer Antwort oder was `curl -i` ausgegeben hat; ohne Angabe wird die Standardeingabe gelesen',
      answerFormat: 'text oder json',
      snapshot:
        'die IDs des Workspace in eine Datei schreiben, damit IDs im Code damit verglichen werden können',
      snapshotAbout: `Schreibt die IDs eines Braze-Workspace in eine Datei, damit IDs im Code damit verglichen werden können.

  BRAZE_REST_ENDPOINT=https://rest.… BRAZE_API_KEY=… braze-lint snapshot

Gelesen werden Kampagnen mit ihren Nachrichtenvariationen, Canvases und Segmente. Der Schlüssel braucht die Berechtigungen campaigns.list, campaigns.details, canvas.list und segments.list; was ihm fehlt, bleibt aus, und die Datei sagt es. Der Schlüssel wird nur aus der Umgebung gelesen und nie ausgegeben oder geschrieben.`,
      snapshotOutput: 'wohin geschrieben wird',
      snapshotPermissions:
        'auch ermitteln, welche Leseberechtigungen der Schlüssel hat; für den Schlüssel, den der Code selbst benutzt',
      snapshotFresh: 'von vorn beginnen, wo ein früherer Lauf unterbrochen wurde',
      snapshotTimeout: 'wie lange auf eine Antwort gewartet wird',
      snapshotAfter: `
Exit-Codes: 0 geschrieben, 2 nicht geschrieben.`,
      snapshotArguments:
        'snapshot nimmt nur Optionen. Der Schlüssel wird aus BRAZE_API_KEY gelesen, die Adresse aus BRAZE_REST_ENDPOINT. Siehe braze-lint snapshot --help.',
      notSeconds: 'Es muss eine Anzahl von Sekunden über 0 sein.',
      notANumber: 'Es muss eine ganze Zahl ab 0 sein.',
      stdinAndPaths: '--stdin liest einen Text und verträgt sich nicht mit Pfaden.',
      stdinAndStaged: '--stdin und --staged schließen einander aus.',
      fixNeedsFiles:
        '--fix schreibt Dateien und verträgt sich daher nicht mit --{{option}}: Was dort geprüft wird, ist nicht die Datei im Ordner.',
      seeHelp: 'Siehe braze-lint --help.',
      unknownOption: 'unbekannte Option „{{option}}“',
      unknownOptionNear: 'unbekannte Option „{{option}}“\n(Gemeint ist vielleicht {{nearest}}.)',
      needsValue: 'der Option „{{option}}“ fehlt ihr Wert',
      wrongValue: 'der Wert „{{value}}“ der Option „{{option}}“ ist ungültig. {{problem}}',
      notAChoice: 'Möglich sind {{choices}}.',
      tooMany: 'zu viele Argumente',
      usage: 'Aufruf:',
      arguments: 'Argumente:',
      options: 'Optionen:',
      commands: 'Befehle:',
      default: 'Standard: {{value}}',
      choices: 'möglich: {{values}}',
      unknownLocale: 'Die Sprache {{locale}} gibt es nicht; verfügbar sind {{known}}.',
    },
    settings: {
      notJson: 'es ist kein JSON: {{fault}}',
      notAnObject: 'es muss ein Objekt enthalten',
      wrongSetting: '{{setting}} {{problem}}. Dieser Teil bleibt außer Acht.',
      whole: 'das Ganze',
    },
    failure: {
      noFile: 'die Datei oder der Ordner existiert nicht',
      denied: 'der Zugriff wurde verweigert',
      circle: 'die Verknüpfungen führen im Kreis',
      tooMany: 'zu viele Dateien sind geöffnet',
    },
    snapshot: {
      noKey: 'BRAZE_API_KEY ist nicht gesetzt. Es muss einen REST-API-Schlüssel des Workspace enthalten.',
      oddKey:
        'BRAZE_API_KEY enthält Anführungszeichen, Leerzeichen oder andere Zeichen, die kein Schlüssel hat.',
      noEndpoint:
        'BRAZE_REST_ENDPOINT ist nicht gesetzt. Es muss die REST-Adresse der Instanz enthalten, etwa https://rest.iad-01.braze.com.',
      badEndpoint:
        'BRAZE_REST_ENDPOINT ist keine Adresse eines Hosts wie https://rest.iad-01.braze.com, ohne Benutzer, Pfad oder Parameter.',
      plainHttp:
        'BRAZE_REST_ENDPOINT beginnt mit http://, womit der Schlüssel für alle lesbar gesendet würde; stattdessen https:// verwenden.',
      dashboardHost:
        '{{host}} ist das Dashboard von {{instance}}; BRAZE_REST_ENDPOINT ist auf https://{{rest}} zu setzen.',
      sdkHost:
        '{{host}} ist der Host für Apps von {{instance}}; BRAZE_REST_ENDPOINT ist auf https://{{rest}} zu setzen.',
      unknownHost: '{{host}} ist keiner der dokumentierten REST-Hosts von Braze; es geht trotzdem weiter.',
      resumed: 'Es geht dort weiter, wo der letzte Lauf unterbrochen wurde.',
      unauthorized:
        '{{host}} antwortet mit 401 Unauthorized: BRAZE_API_KEY ist kein Schlüssel dieser Instanz. Entweder ist der Schlüssel falsch, oder er gehört zu einer anderen Instanz als BRAZE_REST_ENDPOINT.',
      noAnswer: '{{path}} wurde nicht beantwortet: {{why}}. Ein neuer Lauf macht hier weiter.',
      noAnswerWithin: 'keine Antwort innerhalb von {{seconds}} s',
      refused: '{{path}} wurde mit {{answer}} beantwortet. Ein neuer Lauf macht hier weiter.',
      redirected:
        '{{path}} wurde mit einer anderen Adresse beantwortet, was REST-Hosts von Braze nicht tun: BRAZE_REST_ENDPOINT prüfen.',
      notJson:
        '{{path}} wurde mit etwas beantwortet, das kein JSON ist: prüfen, ob BRAZE_REST_ENDPOINT ein REST-Host von Braze ist.',
      notAsDocumented:
        'Die Antwort von {{path}} hat keine Liste `{{key}}`, anders als die Dokumentation sagt.',
      nothingReadable:
        'Der Schlüssel darf weder Kampagnen noch Canvases noch Segmente lesen; nichts wurde geschrieben.',
      rateLimited: 'Rate-Limit erreicht, {{seconds}} s Wartezeit',
      tryingAgain: 'keine brauchbare Antwort, neuer Versuch',
      campaigns: 'Kampagnen',
      canvases: 'Canvases',
      segments: 'Segmente',
      details: 'Nachrichtenvariationen',
      permissions: 'Berechtigungen',
      written: '{{file}}: {{campaigns}} mit {{messages}}, {{canvases}}, {{segments}}.',
      campaignCount: { one: '{{count}} Kampagne', other: '{{count}} Kampagnen' },
      messageCount: { one: '{{count}} Nachrichtenvariation', other: '{{count}} Nachrichtenvariationen' },
      canvasCount: { one: '{{count}} Canvas', other: '{{count}} Canvases' },
      segmentCount: { one: '{{count}} Segment', other: '{{count}} Segmente' },
      leftOut: 'im Snapshot fehlen {{what}}, daher werden deren IDs nicht geprüft: {{why}}.',
      missingApps: 'Apps',
      missingCampaigns: 'Kampagnen',
      missingCanvases: 'Canvases',
      missingMessages: 'Nachrichtenvariationen',
      missingSegments: 'Segmente',
      notAllRead: 'nicht alle konnten gelesen werden',
      lacksPermission: 'dem Schlüssel fehlt die Berechtigung {{permission}} (403 Access Denied)',
    },
  };
}
