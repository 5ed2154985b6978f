import type { TranslatedLocale } from '@braze-lint/schemas';

/** What the page about Braze's answers says around its rows. */
export interface PageTexts {
  readonly title: string;
  /** Markdown. */
  readonly introduction: string;
  /** The heads of the table. */
  readonly answer: string;
  readonly meaning: string;
  readonly foundBy: string;
  /** Headings and what is said below them. */
  readonly refused: Section;
  readonly failed: Section;
  readonly accepted: Section;
  readonly dropped: Section;
}

export interface Section {
  readonly heading: string;
  readonly text: string;
}

const braze = 'https://www.braze.com/docs';

export const pageTexts: Readonly<Record<TranslatedLocale, PageTexts>> = {
  de: {
    title: 'Was Braze antwortet und was es verhindert',
    introduction: `Jede Zeile der [Seite über API-Fehler](${braze}/de/api/errors) von Braze und die Fehler, die \`/users/track\` für einzelne Objekte meldet: was die
Antwort bedeutet, was zu prüfen ist, und welche Regel den Fehler im Code findet, bevor die Anfrage gesendet wird. Wo keine Regel genannt ist, steht die
Ursache nicht im Code. Ausführlicher ist [die englische Seite](../errors.md); \`braze-lint explain\` sagt dasselbe auf der Kommandozeile.`,
    answer: 'Antwort',
    meaning: 'Bedeutung',
    foundBy: 'vor dem Senden gefunden von',
    refused: {
      heading: 'Abgelehnte Anfragen: 4XX',
      text: 'Von einer solchen Anfrage wird nichts ausgeführt: Keine Nachricht wird gesendet, kein Profil geschrieben.',
    },
    failed: {
      heading: 'Gescheiterte Anfragen: 5XX',
      text: 'Die Anfrage kann fehlerfrei sein. Sie ist mit Pausen zu wiederholen, die von Versuch zu Versuch wachsen und sich von Client zu Client etwas unterscheiden. Nach einer Störung wiederholt Braze nichts von selbst.',
    },
    accepted: {
      heading: 'Angenommene Anfragen: 2XX',
      text: 'Die Anfrage war wohlgeformt. Ob eine Nachricht ankommt, ist damit nicht gesagt.',
    },
    dropped: {
      heading: 'Fehler einzelner Objekte',
      text: '`/users/track` nimmt viele Objekte in einer Anfrage an. Ein fehlerhaftes wird verworfen, sein Code steht in `errors`, und die anderen werden verarbeitet; die Antwort ist trotzdem 2XX.',
    },
  },
  fr: {
    title: 'Ce que Braze répond, et ce qui l’évite',
    introduction: `Chaque ligne de la [page des erreurs d’API](${braze}/fr/api/errors) de Braze, et les erreurs que \`/users/track\` signale pour des objets isolés : ce que
signifie la réponse, ce qu’il faut vérifier, et la règle qui trouve l’erreur dans le code avant l’envoi de la requête. Si aucune règle n’est nommée, le code
n’en contient pas la cause. [La page anglaise](../errors.md) est plus détaillée ; \`braze-lint explain\` dit la même chose en ligne de commande.`,
    answer: 'réponse',
    meaning: 'signification',
    foundBy: 'détecté avant l’envoi par',
    refused: {
      heading: 'Requêtes refusées : 4XX',
      text: 'Rien d’une telle requête n’est exécuté : aucun message n’est envoyé, aucun profil n’est écrit.',
    },
    failed: {
      heading: 'Requêtes qui ont échoué : 5XX',
      text: 'La requête peut être irréprochable. Renvoyez-la avec des pauses qui augmentent d’une tentative à l’autre et diffèrent un peu d’un client à l’autre. Après un incident, Braze ne renvoie rien de lui-même.',
    },
    accepted: {
      heading: 'Requêtes acceptées : 2XX',
      text: 'La requête était bien formée. Cela ne dit pas qu’un message arrive.',
    },
    dropped: {
      heading: 'Erreurs d’objets isolés',
      text: '`/users/track` accepte de nombreux objets dans une requête. Un objet erroné est écarté, son code figure dans `errors`, et les autres sont traités ; la réponse est tout de même 2XX.',
    },
  },
  'pt-br': {
    title: 'O que a Braze responde e o que evita isso',
    introduction: `Cada linha da [página de erros da API](${braze}/pt-br/api/errors) da Braze e os erros que \`/users/track\` aponta para objetos individuais: o que a resposta
significa, o que verificar e a regra que encontra o erro no código antes que a solicitação seja enviada. Onde nenhuma regra é indicada, o código não
contém a causa. [A página em inglês](../errors.md) é mais detalhada; \`braze-lint explain\` diz o mesmo na linha de comando.`,
    answer: 'resposta',
    meaning: 'o que significa',
    foundBy: 'encontrado antes do envio por',
    refused: {
      heading: 'Solicitações recusadas: 4XX',
      text: 'Nada de uma solicitação assim é executado: nenhuma mensagem é enviada, nenhum perfil é escrito.',
    },
    failed: {
      heading: 'Solicitações que falharam: 5XX',
      text: 'A solicitação pode estar perfeita. Repita-a com pausas que crescem de uma tentativa para outra e variam um pouco de cliente para cliente. Depois de um incidente, a Braze não repete nada por conta própria.',
    },
    accepted: {
      heading: 'Solicitações aceitas: 2XX',
      text: 'A solicitação estava bem formada. Isso não diz que uma mensagem chega.',
    },
    dropped: {
      heading: 'Erros de objetos individuais',
      text: '`/users/track` aceita muitos objetos em uma solicitação. Um objeto errado é descartado, o seu código fica em `errors`, e os demais são processados; a resposta é 2XX mesmo assim.',
    },
  },
};
