import { frenchSpacing } from '@braze-lint/schemas';

import type { Language } from '../language.js';
import { mapped } from './mapped.js';

/** French. Who is addressed is "vous". */
export function french(): Language {
  const { locale, messages, reasons, phrases } = texts();
  return {
    locale,
    messages: mapped(messages, frenchSpacing),
    reasons: mapped(reasons, frenchSpacing),
    phrases: mapped(phrases, frenchSpacing),
  };
}

function texts(): Language {
  return {
    locale: 'fr',
    messages: {
      wrongType: '{{subject}} est {{actual}}{{origin}} ; Braze attend {{expected}}{{answer}}.',
      wrongValue: '{{subject}} est {{value}}{{origin}} ; Braze connaît {{values}}{{answer}}.',
      wrongValueNear:
        '{{subject}} est {{value}}{{origin}} ; la valeur la plus proche que Braze connaît est {{nearest}}{{answer}}.',
      wrongConstant: '{{subject}} est {{value}}{{origin}} ; seul {{expected}} est admis{{answer}}.',
      wrongFormat: '{{subject}} est {{value}}{{origin}}{{answer}}. {{says}}',
      pastTime:
        '{{subject}} est {{value}}{{origin}}, un moment passé {{ago}} {{where}} ; un message en heure locale demande un moment à venir{{answer}}.',
      wrongDatetime: '{{subject}} est {{value}}{{origin}} ; Braze attend {{expected}}{{answer}}.',
      tooSmall: '{{subject}} est {{value}}{{origin}} ; la plus petite valeur admise est {{limit}}{{answer}}.',
      tooLarge: '{{subject}} est {{value}}{{origin}} ; la plus grande valeur admise est {{limit}}{{answer}}.',
      emptyText: '{{subject}} est un texte vide{{origin}}{{answer}}.',
      tooShort: '{{subject}} a {{count}}{{origin}} ; il en faut au moins {{limit}}{{answer}}.',
      tooLong: '{{subject}} a {{count}}{{origin}} ; le maximum est de {{limit}}{{answer}}.',
      tooManyBytes: '{{subject}} a {{count}}{{origin}} ; le maximum est de {{limit}}{{answer}}.',
      tooLargeJson:
        '{{subject}} produit {{count}} de JSON{{origin}} ; le maximum est de {{limit}}{{answer}}.',
      emptyList: '{{subject}} est une liste vide{{origin}}{{answer}}.',
      tooFewItems: '{{subject}} a {{count}}{{origin}} ; il en faut au moins {{limit}}{{answer}}.',
      tooManyItems: '{{subject}} a {{count}}{{origin}} ; le maximum est de {{limit}}{{answer}}.',
      tooManyInTotal: '{{subjects}} ont ensemble {{count}} ; le maximum est de {{limit}}{{answer}}.',
      emptyObject: '{{subject}} est un objet vide{{origin}}{{answer}}.',
      tooFewKeys: '{{subject}} a {{count}}{{origin}} ; il en faut au moins {{limit}}{{answer}}.',
      tooManyKeys: '{{subject}} a {{count}}{{origin}} ; le maximum est de {{limit}}{{answer}}.',
      advice: '{{says}}',
      brokenRule: '{{subject}} n’est pas conforme à la documentation{{answer}}. {{says}}',
      missingKey: '{{subject}} est incomplet : il manque {{keys}}{{answer}}.',
      missingKeyWhen: '{{subject}} est incomplet : il manque {{keys}}{{answer}}. {{says}}',
      missingOneOf: '{{subject}} est incomplet : il manque l’une des clés {{keys}}{{answer}}.',
      undefinedKey: '{{subject}} n’a pas de valeur et n’est donc pas envoyé ; Braze en a besoin{{answer}}.',
      noRecipients: '{{subject}} ne désigne aucun destinataire : il faut {{keys}}{{answer}}.',
      emptyRecipients:
        '{{subject}} est vide, et rien d’autre ne désigne de destinataire{{answer}}. Il faut {{keys}}.',
      noMessage: '{{subject}} ne contient aucun message : il faut {{keys}}{{answer}}.',
      emptyMessages: '{{subject}} ne contient aucun message{{answer}}.',
      noMessageVariation: '{{subject}} est incomplet : il manque {{keys}}{{answer}}. {{says}}',
      conflict: '{{subject}}{{origin}} est incompatible avec {{others}}{{answer}}.',
      conflictRule: 'Des parties {{ofObject}} s’excluent mutuellement{{answer}}. {{says}}',
      forbiddenKey: '{{subject}} n’est pas admis ici{{answer}}. {{says}}',
      unknownKey: '{{key}} n’est pas une clé documentée {{ofObject}}{{answer}}.',
      unknownKeyNear:
        '{{key}} n’est pas une clé documentée {{ofObject}}{{answer}} ; vouliez-vous dire {{nearest}} ?',
      unknownKeyCase:
        '{{key}} n’est pas une clé documentée {{ofObject}}{{answer}} : Braze écrit {{nearest}}.',
      unknownKeyElsewhere: '{{key}} est une clé de {{endpoint}}, pas {{ofObject}}{{answer}}.',
      unknownKeyElsewhereNear:
        '{{key}} est une clé de {{endpoint}}, pas {{ofObject}}{{answer}} ; utilisez ici {{nearest}}.',
      unknownKeyAmong:
        '{{key}} n’est pas une clé documentée {{ofObject}}{{answer}} ; les clés admises sont {{keys}}.',
      unknownKeyInside:
        '{{key}} n’est pas une clé documentée {{ofObject}}{{answer}} ; sa place est dans {{target}}.',
      unknownWrapper:
        '{{key}} n’est pas une clé documentée {{ofObject}}{{answer}} ; placez-y directement son contenu.',
      customAttribute:
        '{{key}} {{ofObject}} est enregistré comme un seul attribut personnalisé de ce nom ; les attributs personnalisés se placent à côté des autres clés.',
      customAttributeNear:
        '{{key}} {{ofObject}} est enregistré comme attribut personnalisé, sans autre effet ; vouliez-vous dire {{nearest}} ?',
      unknownChannel: '{{key}} n’est pas un canal {{ofObject}}{{answer}} ; les canaux sont {{channels}}.',
      deprecatedKey: '{{subject}} est obsolète.',
      deprecatedKeyBecause: '{{subject}} est obsolète. {{says}}',
      deprecatedKeyInstead: '{{subject}} est obsolète ; utilisez {{nearest}}.',
      unknownPath: '{{path}} n’est pas un chemin documenté de l’API REST{{answer}}.',
      unknownPathNear:
        '{{path}} n’est pas un chemin documenté de l’API REST{{answer}} ; vouliez-vous dire {{nearest}} ?',
      unknownPathAmong:
        '{{path}} n’est pas un chemin documenté de l’API REST{{answer}} ; les chemins voisins sont {{paths}}.',
      wrongMethod: '{{path}} n’accepte pas {{method}}{{answer}}, mais {{methods}}.',
      trailingSlash: 'L’adresse se termine par une barre oblique ; celle de {{path}} n’en a pas{{answer}}.',
      dashboardHost:
        '{{host}} est le tableau de bord de {{instance}}{{answer}} ; les requêtes à l’API REST vont à {{rest}}.',
      sdkHost:
        '{{host}} est l’hôte des applications de {{instance}}{{answer}} ; les requêtes à l’API REST vont à {{rest}}.',
      noBearer: 'L’en-tête `Authorization` ne commence pas par `Bearer` et une espace{{answer}}.',
      wrongScheme: 'L’en-tête `Authorization` commence par {{scheme}} ; Braze attend `Bearer`{{answer}}.',
      bearerTwice: 'L’en-tête `Authorization` contient deux fois `Bearer`{{answer}}.',
      bearerSpaces: 'Il y a plus d’une espace après `Bearer`{{answer}}.',
      quotedKey: 'La clé API de l’en-tête `Authorization` est entre guillemets{{answer}}.',
      keyParameter:
        'Une `api_key` dans l’adresse est obsolète ; envoyez la clé dans l’en-tête `Authorization`.',
      unserialisedBody:
        'Le corps est {{sent}} ; ce doit être un texte JSON : passez-le par `JSON.stringify`{{answer}}.',
      invalidJson: 'Le corps n’est pas du JSON : {{fault}}{{answer}}.',
      serialisedTwice:
        'Le corps est converti deux fois en JSON, si bien que Braze reçoit une chaîne au lieu d’un objet{{answer}}.',
      formBody: 'Le corps est envoyé comme les champs d’un formulaire ; Braze attend du JSON{{answer}}.',
      missingContentType:
        'La requête n’indique pas de `Content-Type` ; Braze attend `application/json`{{answer}}.',
      wrongContentType: 'Le `Content-Type` est {{value}} ; Braze attend `application/json`{{answer}}.',
      missingPermission:
        '{{path}} demande l’autorisation {{permission}}, qui ne figure pas dans `settings.braze.permissions`{{answer}}.',
      unknownCampaign:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucune campagne avec cet ID{{answer}}.',
      unknownCampaignNear:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucune campagne avec cet ID{{answer}}. Vouliez-vous dire {{nearest}} ?',
      unknownCanvas:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucun Canvas avec cet ID{{answer}}.',
      unknownCanvasNear:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucun Canvas avec cet ID{{answer}}. Vouliez-vous dire {{nearest}} ?',
      unknownSegment:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucun segment avec cet ID{{answer}}.',
      unknownSegmentNear:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucun segment avec cet ID{{answer}}. Vouliez-vous dire {{nearest}} ?',
      unknownApp:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucune application avec cet ID{{answer}}.',
      unknownAppNear:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, l’espace de travail n’avait aucune application avec cet ID{{answer}}. Vouliez-vous dire {{nearest}} ?',
      notApiCampaign:
        '{{subject}} est {{value}}{{origin}} ; {{campaign}} a été créée dans le tableau de bord, or les messages d’une requête appartiennent à une campagne API{{answer}}.',
      unknownVariation:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, aucune campagne de l’espace de travail n’avait de variation de message avec cet ID{{answer}}.',
      unknownVariationOf:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, la campagne {{campaign}} n’avait aucune variation de message avec cet ID{{answer}}.',
      unknownVariationOfNear:
        '{{subject}} est {{value}}{{origin}} ; le {{taken}}, la campagne {{campaign}} n’avait aucune variation de message avec cet ID{{answer}}. Vouliez-vous dire {{nearest}} ?',
      foreignVariation:
        '{{subject}} est {{value}}{{origin}}, une variation de message de la campagne {{owner}}, pas de {{campaign}}{{answer}}.',
      wrongVariationChannel:
        '{{subject}} est {{value}}{{origin}}, une variation de message pour le canal {{actual}} ; {{object}} en demande une pour {{channels}}{{answer}}.',
      deniedPermission:
        '{{path}} demande l’autorisation {{permission}}, que l’API a refusée à la clé du snapshot{{answer}}.',
      snapshotAbsent:
        'Le snapshot {{file}} n’existe pas, les ID ne sont donc pas vérifiés ; `braze-lint snapshot` le crée.',
      snapshotBroken:
        'Le snapshot {{file}} est inutilisable, les ID ne sont donc pas vérifiés : {{fault}}. `braze-lint snapshot` le recrée.',
      snapshotStale:
        'Le snapshot {{file}} date de {{age}} et n’est peut-être plus à jour, les ID ne sont donc pas vérifiés ; la limite est de {{limit}}. `braze-lint snapshot` le recrée.',
      snapshotIncomplete:
        'Le snapshot {{file}} ne contient pas tout ce qui relève de {{lists}}, les ID qui lui manquent ne sont donc pas signalés.',
      snapshotIncompleteFor:
        'Le snapshot {{file}} ne contient pas tout ce qui relève de {{lists}}, les ID qui lui manquent ne sont donc pas signalés : la clé avec laquelle il a été créé n’a pas {{permissions}}.',
      suggestRename: 'Renommer en `{{name}}`.',
      suggestReplace: 'Remplacer par {{value}}.',
      suggestUnwrapStringify: 'Envoyer la valeur elle-même, sans `JSON.stringify`.',
      suggestToIsoString: 'Envoyer la date au format ISO 8601, avec `toISOString()`.',
      suggestQuote: 'Écrire comme texte : {{value}}.',
      suggestUnquote: 'Écrire sans guillemets : {{value}}.',
      suggestWrapInArray: 'Mettre dans une liste.',
      suggestWrapInObject: 'Mettre dans un objet, sous {{key}}.',
      suggestUnwrapArray: 'Envoyer l’élément lui-même, sans liste.',
      suggestUnwrapObject: 'Mettre à sa place le contenu de {{key}}.',
      suggestAddKey: 'Ajouter {{keys}}.',
      suggestRemoveKey: 'Supprimer {{key}}.',
      suggestMoveKey: 'Déplacer {{key}} vers {{target}}.',
      suggestRemoveSlash: 'Supprimer la barre oblique finale.',
      suggestStringify: 'Envoyer le texte JSON, avec `JSON.stringify`.',
      suggestAddContentType: "Ajouter `'Content-Type': 'application/json'`.",
      suggestAddBearer: 'Ajouter `Bearer` et une espace.',
      suggestBearerOnce: 'Écrire `Bearer` une seule fois.',
      suggestOneSpace: 'Ne laisser qu’une espace.',
      suggestRemoveQuotes: 'Supprimer les guillemets.',
      notChecked:
        'Le corps envoyé à `{{endpoint}}` n’est pas vérifié : {{reasons}}{{callers}}. Reconnu à : {{found}}.',
      partlyChecked:
        'Des parties du corps envoyé à `{{endpoint}}` ne sont pas vérifiées : {{reasons}}{{callers}}. Reconnu à : {{found}}.',
      analysisFailed: 'Ce fichier n’a pas pu être analysé : {{fault}}.',
      invalidSettings: '`settings.braze{{path}}` : {{problem}}.',
      unknownEndpoint:
        '`{{endpoint}}` n’est pas un endpoint documenté qui prend un corps ; rien n’est donc vérifié ici.',
    },
    reasons: {
      parameter:
        '{{what}} vient d’un paramètre{{owner}} : annotez-le avec un type de charge utile, ou déclarez la fonction dans `settings.braze.calls`',
      import:
        '{{what}} est importé d’un autre fichier : vérifiez avec les informations de type, ou annotez-le avec un type de charge utile',
      'import-not-found':
        '{{what}} est importé d’un paquet, ou d’un fichier absent du programme TypeScript ou impossible à analyser : annotez-le avec un type de charge utile',
      global: '{{what}} est une variable globale : transmettez la valeur, ou déclarez-la dans ce fichier',
      'call-result':
        '{{what}} est le résultat d’un appel qui n’a pas été suivi : donnez un type de retour à la fonction, ou construisez cette partie ici',
      'imported-call':
        '{{what}} est le résultat d’une fonction importée d’un autre fichier : vérifiez avec les informations de type, ou construisez cette partie ici',
      'other-file':
        '{{what}} se décide dans le fichier d’où il est importé : décidez-le ici, ou vérifiez-le là-bas',
      'parameter-call':
        '{{what}} est le résultat d’une fonction passée en paramètre : donnez un type à ce paramètre',
      'replaced-function':
        '{{what}} appelle une fonction déclarée ou affectée plusieurs fois, ou modifiée ailleurs : déclarez-la une seule fois, comme constante',
      overridable:
        '{{what}} appelle une méthode qu’une sous-classe peut redéfinir : rendez-la privée, ou faites-en une fonction',
      recursive: '{{what}} s’appelle soi-même : donnez-lui un type de retour',
      'too-many-calls': '{{what}} est à trop d’appels de la requête : construisez le corps plus près d’elle',
      'too-many-requests':
        '{{what}} mène à trop de requêtes pour les suivre toutes : appelez ce qui n’envoie que celle-ci',
      'too-much-work':
        '{{what}} demande trop de travail pour être suivi : construisez le corps en moins d’étapes',
      'shared-function':
        '{{what}} se décide dans une fonction que d’autre code appelle aussi : vérifiez-le là-bas, ou construisez-le pour cette seule requête',
      guarded: '{{what}} dépend d’une condition, et une condition ultérieure peut dépendre de la même',
      iterator: '{{what}} est un générateur, ou une promesse qui n’est pas attendue',
      'property-read':
        '{{what}} est lu dans un objet inconnu : donnez un type à cet objet, ou écrivez la valeur ici',
      'unknown-spread':
        '{{what}} y est décomposé sans être connu : énumérez ses clés, ou donnez-lui un type de charge utile',
      'computed-key': 'la clé {{what}} est calculée à l’exécution : écrivez-la en toutes lettres',
      escapes:
        '{{what}} est transmis à un autre code, qui peut le modifier : transmettez une copie (`{ ...body }`)',
      reassigned: '{{what}} est affecté plusieurs fois : utilisez un `const` par valeur',
      captured: '{{what}} est modifié dans une autre fonction : renvoyez plutôt la modification',
      exported:
        '{{what}} est exporté et peut être modifié par d’autres fichiers : figez-le avec `Object.freeze`',
      loop: '{{what}} est modifié dans une boucle',
      accessor: '{{what}} est un accesseur',
      'class-instance': '{{what}} est une instance de classe : construisez-en un simple objet',
      fallback: '{{what}} n’est qu’une valeur de repli',
      cyclic: '{{what}} fait référence à soi-même',
      'too-deep': '{{what}} est imbriqué trop profondément',
      'too-many-alternatives': '{{what}} peut être trop de choses différentes',
      'too-large': '{{what}} est trop grand',
      'overridden-later': '{{what}} peut être remplacé par ce qui suit',
      'unsupported-syntax': '{{what}} est écrit d’une manière qui n’est pas comprise',
      'json-text':
        '{{what}} est un texte dont on ne sait pas s’il est du JSON : construisez un objet et utilisez `JSON.stringify`',
      'no-payload': 'aucun corps n’a été trouvé',
      'several-payloads':
        'plus d’un argument peut être le corps : déclarez la fonction dans `settings.braze.calls`',
      'wrapper-rewrites':
        '{{what}} modifie le corps avant l’envoi : vérifiez son résultat avec un commentaire `@braze`',
    },
    phrases: {
      keyOf: '{{key}} {{ofObject}}',
      elementOf: 'un élément {{ofObject}}',
      body: 'le corps de {{endpoint}}',
      ofBody: 'du corps de {{endpoint}}',
      ofObject: 'de {{object}}',
      oneOf: 'l’une des clés {{items}}',
      orOthers: '{{items}} ou {{count}} autres',
      dropped: 'Braze écarte cet objet',
      droppedAs: 'Braze écarte cet objet : {{code}}',
      ignored: 'Braze l’ignore',
      written: 'écrit à la ligne {{line}}',
      writtenIn: 'écrit dans {{file}}',
      sent: 'envoyé à la ligne {{line}}',
      justNow: 'à l’instant',
      everywhere: 'dans tous les fuseaux horaires',
      inTimeZone: 'à {{zone}}',
      byStrongPath: 'son chemin, qu’aucun autre service n’a',
      byWeakPath: 'son chemin, avec {{sign}}',
      byClient: 'la méthode {{method}} de {{client}}',
      bySetting: '{{callee}} dans {{setting}}',
      byComment: 'un commentaire avec {{comment}}',
      byType: 'le type {{type}} de {{module}}',
      bySchema: 'son {{key}}',
      part: 'une partie',
      ofFunction: ' de la fonction {{name}}',
      ofExportedFunction: ' de la fonction exportée {{name}}',
      ofMethod: ' de la méthode {{name}}',
      noReason: 'la raison n’est pas connue',
      moreReasons: '{{reasons}} ; et {{count}} de plus',
      checkedCaller: 'ce que {{count}} appel place ici est vérifié',
      checkedCallers: 'ce que {{count}} appels placent ici est vérifié',
      entry: '{{id}} (« {{name}} »)',
      idIn: 'l’ID dans {{path}}',
      snapshotNoJson: 'ce n’est pas du JSON',
      snapshotNoObject: 'ce doit être un objet',
      snapshotVersion: 'sa version doit être {{version}}',
      snapshotNoTime: '{{path}} doit être une date et une heure',
      snapshotNoList: '{{path}} doit être une liste',
      snapshotNoEntry: '{{path}} doit être un objet avec un ID',
      snapshotNoPart: '{{path}} doit être un objet',
      snapshotUnreadable: 'il ne peut pas être lu ({{fault}})',
      settingSnapshot: 'doit être le chemin d’un fichier, ou un objet avec {{file}} et {{maxAgeDays}}',
      settingFile: 'doit être le chemin d’un fichier',
      settingDays: 'doit être un nombre de jours',
      settingObject: 'doit être un objet',
      settingList: 'doit être une liste',
      settingUnknown: 'n’est pas connu ; sont connus : {{known}}',
      settingTimeZone: 'doit être le nom IANA d’un fuseau horaire, comme {{example}}',
      settingLocale: 'doit être une langue disponible : {{known}}',
      settingCallee: 'doit être le nom d’une fonction',
      settingPath: 'doit être le chemin d’un endpoint, comme {{example}}',
      settingPosition: 'doit être la position d’un argument, comptée à partir de 0',
      settingTarget: 'demande {{endpoint}} ou {{pathArgument}}, pour indiquer quel endpoint est appelé',
      settingGlobs: 'doit être un glob ou une liste de globs dont aucun ne commence par {{mark}}',
      settingEndpoint:
        'doit être le chemin d’un endpoint documenté qui prend un corps, comme {{example}}, ou une méthode et un chemin',
      settingBoolean: 'doit être vrai ou faux',
      settingPointer: 'doit être vide ou un pointeur JSON comme {{example}} ou {{other}}',
      settingFileTarget:
        'demande soit {{endpoint}}, soit {{endpointKeys}}, pour indiquer où les corps sont envoyés',
      settingPermissions: 'doit être une liste d’autorisations',
      settingPermission: 'doit être le nom d’une autorisation, comme {{example}}',
      settingNoPermission: '{{name}} n’est pas une autorisation documentée',
      settingNoPermissionNear:
        '{{name}} n’est pas une autorisation documentée ; vouliez-vous dire {{nearest}} ?',
    },
  };
}
