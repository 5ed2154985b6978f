import { frenchSpacing } from '@braze-lint/schemas';

import type { CliTexts } from '../cli-texts.js';
import { mappedTexts } from '../mapped-texts.js';

/** French. Who is addressed is "vous". */
export function french(): CliTexts {
  return mappedTexts(texts(), frenchSpacing);
}

function texts(): CliTexts {
  return {
    audit: {
      place: 'appel',
      endpoint: 'endpoint',
      body: 'corps',
      found: 'reconnu à',
      permission: 'autorisation',
      rateLimit: 'limite de débit',
      calls: 'appels',
      why: 'pourquoi',
      checked: 'vérifié',
      partly: 'en partie',
      not: 'non vérifié',
      passes: '{{found}}, à travers {{wrapper}}',
      callersChecked: {
        one: '{{reasons}} ({{count}} appel de cette fonction est vérifié séparément)',
        other: '{{reasons}} ({{count}} appels de cette fonction sont vérifiés séparément)',
      },
      undocumented: 'non documenté',
      noCalls: 'Aucun appel à Braze n’a été trouvé dans {{files}}.',
      summary:
        '{{calls}} dans {{affected}} sur {{files}} : {{checked}} vérifiés, {{partly}} en partie, {{not}} non vérifiés.',
      callCount: { one: '{{count}} appel', other: '{{count}} appels' },
      files: { one: '{{count}} fichier', other: '{{count}} fichiers' },
      endpointsTitle: 'Endpoints',
      callsTitle: 'Appels à Braze',
      permissionsTitle: 'Autorisations',
      permissionCount: {
        one: 'La clé API a besoin de {{count}} autorisation pour {{calls}}.',
        other: 'La clé API a besoin de {{count}} autorisations pour {{calls}}.',
      },
      granted: 'la clé l’a',
      missing: 'la clé ne l’a pas',
      unused: 'Les réglages indiquent des autorisations dont aucun appel n’a besoin : {{permissions}}.',
    },
    explain: {
      nothing:
        'Il n’y a rien à expliquer. Indiquez un statut et son texte (braze-lint explain "400 No Recipients"), ou passez une réponse sur l’entrée standard.',
      severalRows: 'Braze répond avec le même titre dans chacun de ces cas :',
      byStatus: 'Le texte n’est pas documenté ; d’après son statut, c’est ceci :',
      oneOfMany:
        '{{status}} seul peut être l’une de ces {{count}} lignes : {{titles}}. Indiquez aussi le texte de la réponse.',
      unknown: '« {{text}} » n’est pas une réponse documentée. Les lignes les plus proches sont :',
      unknownAlone: '« {{text}} » n’est pas une réponse documentée, et aucune ligne n’en est proche.',
      unknownStatus: '{{status}} n’est pas un statut documenté, et la réponse ne dit rien de plus.',
      means: 'Signification : {{says}}',
      refused: 'Rien de la requête n’a été exécuté.',
      failed: 'La requête n’est pas en cause.',
      lookAt: 'À vérifier : {{look}}',
      preventedBy: 'Détecté avant l’envoi par : {{rules}}',
      onlyRunTime: 'Aucune règle ne le détecte avant l’envoi : le code n’en montre pas la cause.',
      readOn: 'En savoir plus : {{page}}',
    },
    look: {
      'internal-server-error':
        'la page d’état de Braze. Renvoyez la requête avec des pauses croissantes ; si un corps échoue sans cesse, adressez-vous à l’assistance de Braze.',
      'bad-gateway': 'rien dans le code : renvoyez la requête, avec des pauses croissantes.',
      'service-unavailable': 'la quantité envoyée à la fois : renvoyez plus tard, et plus lentement.',
      'gateway-timeout':
        'ce qui a pu être fait malgré tout : renvoyez avec un `send_id` ou un `external_send_id` qui distingue les tentatives.',
      'bad-request':
        'le texte envoyé, non l’objet dont il provient : est-ce du JSON valide, a-t-il été sérialisé deux fois ou pas du tout ? S’il est valide, comparez ses clés et ses types à la page de l’endpoint.',
      'no-recipients':
        'la liste des destinataires : elle peut être vide, ou se trouver sous la clé d’un autre endpoint (`/messages/send` prend `external_user_ids`, les campagnes et les Canvas prennent `recipients`).',
      'invalid-campaign-id':
        'l’identifiant API de la campagne dans le tableau de bord. Il peut venir d’un autre espace de travail, ou être l’ID d’un Canvas, d’un segment ou d’une barre d’adresse.',
      'message-variant-unspecified':
        'chaque canal de `messages` : avec `campaign_id`, chacun a besoin de son propre `message_variation_id`.',
      'invalid-message-variant':
        'les ID des variations dans la section API de la campagne. Une campagne copiée en a de nouveaux.',
      'mismatched-message-type':
        'le canal de la variation dans le tableau de bord, et la clé de `messages` sous laquelle se trouve son ID.',
      'invalid-extra-push-payload':
        '`extra` de la notification push : le plus souvent, il est passé par `JSON.stringify`. Seul le corps entier se sérialise.',
      'max-input-length-exceeded':
        'le nombre d’éléments de `attributes`, `events` et `purchases`. Découpez les longues listes avant l’appel.',
      'max-ids-and-aliases':
        'le nombre d’utilisateurs que nomme l’appel, ID externes et alias ensemble. Les groupes plus grands demandent plusieurs requêtes ou un segment.',
      'max-ids':
        'le nombre d’ID que nomme l’appel. Les groupes plus grands demandent plusieurs requêtes ou un segment.',
      'no-message-to-send':
        '`messages` : il peut manquer, n’avoir un canal que sous condition, ou en avoir un que Braze ne connaît pas, comme `push`.',
      'slideup-message-length-exceeded':
        'le texte une fois Liquid remplacé : un nom ou un titre peut lui faire dépasser la limite.',
      'apple-push-length-exceeded':
        'les octets du texte JSON, non ses caractères : de gros objets `extra`, des liens et des emojis en sont la cause habituelle.',
      'android-push-length-exceeded':
        'les octets du texte JSON, non ses caractères : de gros objets `extra`, des liens et des emojis en sont la cause habituelle.',
      'send-at-unparsable':
        'la valeur de l’horodatage : ISO 8601, comme `2030-05-24T20:30:36Z`, est sûr ; les nombres, les dates localisées et le `toString()` d’un `Date` ne le sont pas.',
      'local-time-passed':
        'l’heure, dans le fuseau horaire que le tableau de bord indique pour l’entreprise, et le temps que la requête a attendu dans une file.',
      unauthorized:
        'l’en-tête, `Authorization: Bearer` et une espace avant la clé ; des guillemets autour de la clé, peut-être issus d’un fichier d’environnement ; et si l’hôte est l’hôte REST de l’instance à laquelle appartient la clé.',
      forbidden: 'le contrat : qui gère le compte peut dire s’il comprend l’endpoint.',
      'access-denied':
        'les autorisations de la clé dans le tableau de bord (`braze-lint permissions` énumère celles dont le code a besoin), et le chemin : une barre oblique de trop donne la même réponse.',
      'not-found':
        'l’adresse entière : une barre oblique en double ou manquante entre l’hôte et le chemin, un paramètre qui est `undefined`, un singulier pour un pluriel, la méthode.',
      'unsupported-media-type':
        'l’en-tête `Content-Type: application/json`. `fetch` envoie le texte comme `text/plain` si rien d’autre n’est indiqué.',
      'rate-limited':
        'les en-têtes `X-RateLimit-Limit`, `X-RateLimit-Remaining` et `X-RateLimit-Reset` : attendez la réinitialisation, et regroupez les utilisateurs dans une requête avant d’en envoyer davantage.',
      success: 'rien : ce n’est pas une erreur.',
      'success-with-errors':
        'chaque élément de `errors`, avec ce qui a été envoyé. Vérifier le seul statut ne les révèle jamais.',
      'success-with-send-id': 'rien : conservez l’ID, il mène aux statistiques de cet envoi.',
      queued: 'rien : ne la renvoyez pas, ou elle sera exécutée deux fois.',
      'bad-device-id': 'les valeurs de test et les textes vides. Omettez la clé si l’appareil n’a pas d’ID.',
      'bad-email-subscription-state': 'les booléens et `optedIn`, les suppositions habituelles.',
      'bad-push-subscription-state': 'les booléens et `optedIn`, les suppositions habituelles.',
      'bad-location-update': '`lat` et `lng` comme clés, ou une liste de deux nombres.',
      'bad-push-token-app-id': 'la liste des identifiants d’application dans le tableau de bord.',
      'bad-push-token-value': 'les jetons seuls : chacun doit être `{ app_id, token }`.',
      'bad-push-token-string':
        'ce que fournit le SDK : les octets et les objets doivent d’abord devenir du texte.',
      'bad-push-token-import':
        '`push_token_import` : il est destiné aux utilisateurs encore inconnus. Pour ceux qui sont connus, utilisez `push_tokens` sans lui.',
      'bad-subscription-group-array': 'un groupe seul qui n’est pas dans une liste.',
      'bad-subscription-group-hash':
        'les ID seuls et les clés abrégées à la place des deux clés d’un groupe.',
      'bad-subscription-group-id': 'l’ID du groupe dans le tableau de bord.',
      'bad-subscription-group-state': '`opted_in`, qui est un état de canal et non de groupe.',
      'email-bad-format': 'la valeur : elle peut être vide, être un nom ou contenir des espaces.',
      'external-user-id-too-large':
        'ce qui s’est retrouvé à la place de l’ID : un jeton ou un enregistrement entier.',
      'blacklisted-external-user-id':
        'les valeurs par défaut devenues du texte, comme `null`, `0` ou `undefined`.',
      'invalid-attribute-email-subscription-info': '`email_subscribe`, qui est la clé à écrire.',
    },
    lint: {
      leftOut: '{{path}} a été laissé de côté : {{reason}}.',
      noSource: 'ce n’est ni du JavaScript, ni du TypeScript, ni du Vue, du Svelte ou du JSON',
      noSchema: 'c’est du JSON, et son "$schema" ne nomme aucun endpoint de Braze',
      ignoredByEslint: 'la configuration d’ESLint l’ignore (avec --no-ignore, il est vérifié malgré tout)',
      nothingToCheck: '{{path}} n’a rien à vérifier qui ne l’ait déjà été.',
      noMatch: 'aucun fichier ne correspond',
      nothingStaged: 'Rien de ce qui peut être vérifié n’est indexé.',
      notInGit: 'ceci n’est pas dans un dépôt git, donc rien n’est indexé',
      noGit: 'git n’a pas pu être exécuté : {{fault}}',
      eslintUnread:
        'La configuration d’ESLint n’a pas pu être lue ; rien n’est donc laissé de côté à cause de ses exclusions : {{fault}}',
      unknownFormat:
        'Format inconnu « {{format}} » : choisissez {{formats}}, ou un formateur d’ESLint installé.',
      formatFailed: 'Le formateur « {{format}} » a échoué : {{fault}}',
      leftOutByEslint: 'ESLint laisse ce fichier de côté',
      tooManyWarnings: {
        one: '{{count}} avertissement, et --max-warnings en admet {{limit}}.',
        other: '{{count}} avertissements, et --max-warnings en admet {{limit}}.',
      },
      searching: 'Recherche des fichiers',
      checking: 'Vérification de {{done}} fichiers sur {{total}}',
      noFindings: 'Rien à signaler dans {{files}}.',
      findings: '{{found}} dans {{affected}} sur {{files}}.',
      both: '{{errors}} et {{warnings}}',
      files: { one: '{{count}} fichier', other: '{{count}} fichiers' },
      errors: { one: '{{count}} erreur', other: '{{count}} erreurs' },
      warnings: { one: '{{count}} avertissement', other: '{{count}} avertissements' },
      unchecked: {
        one: '{{count}} chemin n’a pas pu être vérifié.',
        other: '{{count}} chemins n’ont pas pu être vérifiés.',
      },
      errorMeans: 'Erreur : d’après sa documentation, Braze refuse la requête (4XX).',
      warningMeans: 'Avertissement : Braze accepte la requête et en ignore une partie.',
      error: 'erreur',
      warning: 'avertissement',
      unreadable: 'illisible',
      possibleFix: 'Correction possible : {{fix}}',
      howToAdd: `Pour voir ces résultats dans l’éditeur et en CI, ajoutez le plugin à l’ESLint de votre dépôt :

  npm install --save-dev eslint eslint-plugin-braze

  // eslint.config.js
  import braze from 'eslint-plugin-braze';
  export default [braze.configs.recommended];
`,
    },
    option: {
      program: 'Vérifie les requêtes que votre code envoie à Braze, avant leur envoi.',
      paths: 'fichiers, dossiers ou globs ; le dossier courant s’il n’y en a pas',
      format: 'pretty, json, sarif, github, ou un formateur d’ESLint, par son nom ou son chemin',
      strict: 'signaler aussi comme erreur ce que Braze accepte mais perd',
      quiet: 'n’afficher que les erreurs',
      maxWarnings: 'finir avec 1 s’il y a plus d’avertissements que ce nombre',
      fix: 'écrire ce qui peut être corrigé sans changer ce qui est envoyé',
      cache: 'ne vérifier que les fichiers modifiés depuis la dernière fois',
      cacheLocation: 'où se trouve le cache',
      cacheStrategy: 'comment une modification est reconnue : metadata (date et taille) ou content (contenu)',
      staged: 'vérifier ce qui est indexé dans git, tel que ce serait validé',
      stdin: 'vérifier le texte de l’entrée standard',
      stdinFilename: 'le nom donné au texte de l’entrée standard',
      outputFile: 'écrire le rapport dans un fichier',
      config: 'un fichier de réglages, à la place de celui qui est trouvé',
      noIgnore: 'vérifier aussi ce que .gitignore et les exclusions d’eslint.config laissent de côté',
      noProgress: 'ne pas afficher la progression',
      locale: 'la langue : en, pt-br, fr ou de ; sinon celle de l’environnement',
      version: 'afficher la version',
      help: 'afficher ce texte',
      after: `
Sans commande, le code est vérifié. Codes de sortie : 0 aucune erreur, 1 des erreurs ou trop d’avertissements, 2 quelque chose n’a
pas pu être lu ou compris.`,
      audit: 'énumérer les appels à Braze : ce qui en est vérifié, et pourquoi pas le reste',
      permissions: 'énumérer les autorisations dont la clé API de ce code a besoin',
      reportFormat: 'table, json ou markdown',
      explain: 'dire ce que signifie une réponse de Braze, et quelle règle l’évite',
      answer:
        'un statut et son texte, le corps d’une réponse, ou ce que `curl -i` a affiché ; sinon, l’entrée standard est lue',
      answerFormat: 'text ou json',
      snapshot:
        'écrire les ID de l’espace de travail dans un fichier, pour que les ID du code puissent y être comparés',
      snapshotAbout: `Écrit les ID de votre espace de travail Braze dans un fichier, pour que les ID du code puissent y être comparés.

  BRAZE_REST_ENDPOINT=https://rest.… BRAZE_API_KEY=… braze-lint snapshot

Sont lus les campagnes avec leurs variations de message, les Canvas et les segments. La clé a besoin des autorisations campaigns.list, campaigns.details, canvas.list et segments.list ; ce qui lui manque est omis, et le fichier l’indique. La clé n’est lue que dans l’environnement, et n’est jamais affichée ni écrite.`,
      snapshotOutput: 'où écrire',
      snapshotPermissions:
        'chercher aussi quelles autorisations de lecture a la clé ; pour la clé que le code lui-même utilise',
      snapshotFresh: 'recommencer là où une exécution précédente a été interrompue',
      snapshotTimeout: 'combien de temps attendre une réponse',
      snapshotAfter: `
Codes de sortie : 0 écrit, 2 non écrit.`,
      snapshotArguments:
        'snapshot ne prend que des options. La clé est lue dans BRAZE_API_KEY, l’adresse dans BRAZE_REST_ENDPOINT. Voir braze-lint snapshot --help.',
      notSeconds: 'Ce doit être un nombre de secondes supérieur à 0.',
      notANumber: 'Ce doit être un nombre entier à partir de 0.',
      stdinAndPaths: '--stdin lit un seul texte ; il est incompatible avec des chemins.',
      stdinAndStaged: '--stdin et --staged sont incompatibles.',
      fixNeedsFiles:
        '--fix écrit des fichiers et est donc incompatible avec --{{option}} : ce qui y est vérifié n’est pas le fichier de votre dossier.',
      seeHelp: 'Voir braze-lint --help.',
      unknownOption: 'option inconnue « {{option}} »',
      unknownOptionNear: 'option inconnue « {{option}} »\n(Vouliez-vous dire {{nearest}} ?)',
      needsValue: 'il manque la valeur de l’option « {{option}} »',
      wrongValue: 'la valeur « {{value}} » de l’option « {{option}} » n’est pas valide. {{problem}}',
      notAChoice: 'Les choix possibles sont {{choices}}.',
      tooMany: 'trop d’arguments',
      usage: 'Utilisation :',
      arguments: 'Arguments :',
      options: 'Options :',
      commands: 'Commandes :',
      default: 'par défaut : {{value}}',
      choices: 'choix : {{values}}',
      unknownLocale: 'La langue {{locale}} n’existe pas ; sont disponibles {{known}}.',
    },
    settings: {
      notJson: 'ce n’est pas du JSON : {{fault}}',
      notAnObject: 'il doit contenir un objet',
      wrongSetting: '{{setting}} {{problem}}. Cette partie est laissée de côté.',
      whole: 'l’ensemble',
    },
    failure: {
      noFile: 'le fichier ou le dossier n’existe pas',
      denied: 'l’accès est refusé',
      circle: 'les liens tournent en rond',
      tooMany: 'trop de fichiers sont ouverts',
    },
    snapshot: {
      noKey: 'BRAZE_API_KEY n’est pas défini. Il doit contenir une clé API REST de l’espace de travail.',
      oddKey: 'BRAZE_API_KEY contient des guillemets, des espaces ou d’autres caractères qu’aucune clé n’a.',
      noEndpoint:
        'BRAZE_REST_ENDPOINT n’est pas défini. Il doit contenir l’adresse REST de votre instance, comme https://rest.iad-01.braze.com.',
      badEndpoint:
        'BRAZE_REST_ENDPOINT n’est pas l’adresse d’un hôte, comme https://rest.iad-01.braze.com, sans utilisateur, chemin ni paramètres.',
      plainHttp:
        'BRAZE_REST_ENDPOINT commence par http://, ce qui enverrait la clé lisible par tous ; utilisez https://.',
      dashboardHost:
        '{{host}} est le tableau de bord de {{instance}} ; donnez à BRAZE_REST_ENDPOINT la valeur https://{{rest}}.',
      sdkHost:
        '{{host}} est l’hôte des applications de {{instance}} ; donnez à BRAZE_REST_ENDPOINT la valeur https://{{rest}}.',
      unknownHost: '{{host}} n’est aucun des hôtes REST documentés de Braze ; la lecture continue.',
      resumed: 'La lecture reprend là où la dernière exécution a été interrompue.',
      unauthorized:
        '{{host}} répond 401 Unauthorized : BRAZE_API_KEY n’est pas une clé de cette instance. Soit la clé est fausse, soit elle appartient à une autre instance que BRAZE_REST_ENDPOINT.',
      noAnswer: '{{path}} n’a pas reçu de réponse : {{why}}. Relancez pour reprendre ici.',
      noAnswerWithin: 'aucune réponse en {{seconds}} s',
      refused: '{{path}} a reçu la réponse {{answer}}. Relancez pour reprendre ici.',
      redirected:
        '{{path}} a reçu pour réponse une autre adresse, ce que ne font pas les hôtes REST de Braze : vérifiez BRAZE_REST_ENDPOINT.',
      notJson:
        '{{path}} a reçu une réponse qui n’est pas du JSON : vérifiez que BRAZE_REST_ENDPOINT est un hôte REST de Braze.',
      notAsDocumented:
        'La réponse de {{path}} n’a pas de liste `{{key}}`, contrairement à ce que dit la documentation.',
      nothingReadable:
        'La clé ne peut lire ni les campagnes, ni les Canvas, ni les segments ; rien n’a été écrit.',
      rateLimited: 'limite de débit atteinte, attente de {{seconds}} s',
      tryingAgain: 'aucune réponse utilisable, nouvelle tentative',
      campaigns: 'Campagnes',
      canvases: 'Canvas',
      segments: 'Segments',
      details: 'Variations de message',
      permissions: 'Autorisations',
      written: '{{file}} : {{campaigns}} avec {{messages}}, {{canvases}}, {{segments}}.',
      campaignCount: { one: '{{count}} campagne', other: '{{count}} campagnes' },
      messageCount: { one: '{{count}} variation de message', other: '{{count}} variations de message' },
      canvasCount: { one: '{{count}} Canvas', other: '{{count}} Canvas' },
      segmentCount: { one: '{{count}} segment', other: '{{count}} segments' },
      leftOut: 'il manque au snapshot {{what}}, et leurs ID ne sont pas vérifiés : {{why}}.',
      missingApps: 'les applications',
      missingCampaigns: 'les campagnes',
      missingCanvases: 'les Canvas',
      missingMessages: 'les variations de message',
      missingSegments: 'les segments',
      notAllRead: 'tous n’ont pas pu être lus',
      lacksPermission: 'la clé n’a pas l’autorisation {{permission}} (403 Access Denied)',
    },
  };
}
