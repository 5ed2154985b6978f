import type { Language } from '../language.js';

/** Brazilian Portuguese. Who is addressed is told in the imperative. */
export function portuguese(): Language {
  return {
    locale: 'pt-br',
    messages: {
      wrongType: '{{subject}} é {{actual}}{{origin}}; a Braze espera {{expected}}{{answer}}.',
      wrongValue: '{{subject}} é {{value}}{{origin}}; a Braze conhece {{values}}{{answer}}.',
      wrongValueNear:
        '{{subject}} é {{value}}{{origin}}; o valor mais próximo que a Braze conhece é {{nearest}}{{answer}}.',
      wrongConstant: '{{subject}} é {{value}}{{origin}}; só {{expected}} é permitido{{answer}}.',
      wrongFormat: '{{subject}} é {{value}}{{origin}}{{answer}}. {{says}}',
      pastTime:
        '{{subject}} é {{value}}{{origin}}, um momento que passou {{ago}} {{where}}; uma mensagem em horário local precisa de um momento futuro{{answer}}.',
      wrongDatetime: '{{subject}} é {{value}}{{origin}}; a Braze espera {{expected}}{{answer}}.',
      tooSmall: '{{subject}} é {{value}}{{origin}}; o menor valor permitido é {{limit}}{{answer}}.',
      tooLarge: '{{subject}} é {{value}}{{origin}}; o maior valor permitido é {{limit}}{{answer}}.',
      emptyText: '{{subject}} é um texto vazio{{origin}}{{answer}}.',
      tooShort: '{{subject}} tem {{count}}{{origin}}; o mínimo é {{limit}}{{answer}}.',
      tooLong: '{{subject}} tem {{count}}{{origin}}; o máximo é {{limit}}{{answer}}.',
      tooManyBytes: '{{subject}} tem {{count}}{{origin}}; o máximo é {{limit}}{{answer}}.',
      tooLargeJson: '{{subject}} gera {{count}} de JSON{{origin}}; o máximo é {{limit}}{{answer}}.',
      emptyList: '{{subject}} é uma lista vazia{{origin}}{{answer}}.',
      tooFewItems: '{{subject}} tem {{count}}{{origin}}; o mínimo é {{limit}}{{answer}}.',
      tooManyItems: '{{subject}} tem {{count}}{{origin}}; o máximo é {{limit}}{{answer}}.',
      tooManyInTotal: '{{subjects}} têm juntos {{count}}; o máximo é {{limit}}{{answer}}.',
      emptyObject: '{{subject}} é um objeto vazio{{origin}}{{answer}}.',
      tooFewKeys: '{{subject}} tem {{count}}{{origin}}; o mínimo é {{limit}}{{answer}}.',
      tooManyKeys: '{{subject}} tem {{count}}{{origin}}; o máximo é {{limit}}{{answer}}.',
      advice: '{{says}}',
      brokenRule: '{{subject}} não está de acordo com a documentação{{answer}}. {{says}}',
      missingKey: '{{subject}} está incompleto: falta {{keys}}{{answer}}.',
      missingKeyWhen: '{{subject}} está incompleto: falta {{keys}}{{answer}}. {{says}}',
      missingOneOf: '{{subject}} está incompleto: falta uma das chaves {{keys}}{{answer}}.',
      undefinedKey: '{{subject}} não tem valor e por isso não é enviado; a Braze precisa dele{{answer}}.',
      noRecipients: '{{subject}} não indica destinatários: é preciso informar {{keys}}{{answer}}.',
      emptyRecipients:
        '{{subject}} está vazio, e nada mais indica destinatários{{answer}}. É preciso informar {{keys}}.',
      noMessage: '{{subject}} não contém mensagem: é preciso informar {{keys}}{{answer}}.',
      emptyMessages: '{{subject}} não contém mensagem{{answer}}.',
      noMessageVariation: '{{subject}} está incompleto: falta {{keys}}{{answer}}. {{says}}',
      conflict: '{{subject}}{{origin}} é incompatível com {{others}}{{answer}}.',
      conflictRule: 'Partes {{ofObject}} se excluem mutuamente{{answer}}. {{says}}',
      forbiddenKey: '{{subject}} não é permitido aqui{{answer}}. {{says}}',
      unknownKey: '{{key}} não é uma chave documentada {{ofObject}}{{answer}}.',
      unknownKeyNear:
        '{{key}} não é uma chave documentada {{ofObject}}{{answer}}; você quis dizer {{nearest}}?',
      unknownKeyCase:
        '{{key}} não é uma chave documentada {{ofObject}}{{answer}}: a Braze escreve {{nearest}}.',
      unknownKeyElsewhere: '{{key}} é uma chave de {{endpoint}}, não {{ofObject}}{{answer}}.',
      unknownKeyElsewhereNear:
        '{{key}} é uma chave de {{endpoint}}, não {{ofObject}}{{answer}}; use {{nearest}} aqui.',
      unknownKeyAmong:
        '{{key}} não é uma chave documentada {{ofObject}}{{answer}}; as chaves aceitas são {{keys}}.',
      unknownKeyInside:
        '{{key}} não é uma chave documentada {{ofObject}}{{answer}}; o lugar dela é em {{target}}.',
      unknownWrapper:
        '{{key}} não é uma chave documentada {{ofObject}}{{answer}}; coloque ali diretamente o seu conteúdo.',
      customAttribute:
        '{{key}} {{ofObject}} é armazenado como um único atributo personalizado com esse nome; os atributos personalizados ficam ao lado das outras chaves.',
      customAttributeNear:
        '{{key}} {{ofObject}} é armazenado como atributo personalizado, sem outro efeito; você quis dizer {{nearest}}?',
      unknownChannel: '{{key}} não é um canal {{ofObject}}{{answer}}; os canais são {{channels}}.',
      deprecatedKey: '{{subject}} está obsoleto.',
      deprecatedKeyBecause: '{{subject}} está obsoleto. {{says}}',
      deprecatedKeyInstead: '{{subject}} está obsoleto; use {{nearest}}.',
      unknownPath: '{{path}} não é um caminho documentado da API REST{{answer}}.',
      unknownPathNear:
        '{{path}} não é um caminho documentado da API REST{{answer}}; você quis dizer {{nearest}}?',
      unknownPathAmong:
        '{{path}} não é um caminho documentado da API REST{{answer}}; os caminhos vizinhos são {{paths}}.',
      wrongMethod: '{{path}} não aceita {{method}}{{answer}}; aceita {{methods}}.',
      trailingSlash: 'O endereço termina com uma barra; o de {{path}} não tem nenhuma{{answer}}.',
      dashboardHost:
        '{{host}} é o dashboard de {{instance}}{{answer}}; as solicitações à API REST vão para {{rest}}.',
      sdkHost:
        '{{host}} é o host para apps de {{instance}}{{answer}}; as solicitações à API REST vão para {{rest}}.',
      noBearer: 'O cabeçalho `Authorization` não começa com `Bearer` e um espaço{{answer}}.',
      wrongScheme:
        'O cabeçalho `Authorization` começa com {{scheme}}; a Braze precisa de `Bearer`{{answer}}.',
      bearerTwice: 'O cabeçalho `Authorization` diz `Bearer` duas vezes{{answer}}.',
      bearerSpaces: 'Há mais de um espaço depois de `Bearer`{{answer}}.',
      quotedKey: 'A chave de API no cabeçalho `Authorization` está entre aspas{{answer}}.',
      keyParameter: 'Uma `api_key` no endereço está obsoleta; envie a chave no cabeçalho `Authorization`.',
      unserialisedBody:
        'O corpo é {{sent}}; ele precisa ser um texto JSON, portanto passe-o por `JSON.stringify`{{answer}}.',
      invalidJson: 'O corpo não é JSON: {{fault}}{{answer}}.',
      serialisedTwice:
        'O corpo é convertido em JSON duas vezes, de modo que chega uma string; a Braze precisa de um objeto{{answer}}.',
      formBody: 'O corpo é enviado como os campos de um formulário; a Braze precisa de JSON{{answer}}.',
      missingContentType:
        'A solicitação não indica o `Content-Type`; a Braze precisa de `application/json`{{answer}}.',
      wrongContentType: 'O `Content-Type` é {{value}}; a Braze precisa de `application/json`{{answer}}.',
      missingPermission:
        '{{path}} exige a permissão {{permission}}, que não consta em `settings.braze.permissions`{{answer}}.',
      unknownCampaign:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhuma campanha com este ID{{answer}}.',
      unknownCampaignNear:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhuma campanha com este ID{{answer}}. Você quis dizer {{nearest}}?',
      unknownCanvas:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhum Canvas com este ID{{answer}}.',
      unknownCanvasNear:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhum Canvas com este ID{{answer}}. Você quis dizer {{nearest}}?',
      unknownSegment:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhum segmento com este ID{{answer}}.',
      unknownSegmentNear:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhum segmento com este ID{{answer}}. Você quis dizer {{nearest}}?',
      unknownApp:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhum app com este ID{{answer}}.',
      unknownAppNear:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, o espaço de trabalho não tinha nenhum app com este ID{{answer}}. Você quis dizer {{nearest}}?',
      notApiCampaign:
        '{{subject}} é {{value}}{{origin}}; {{campaign}} foi criada no dashboard, e as mensagens de uma solicitação pertencem a uma campanha da API{{answer}}.',
      unknownVariation:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, nenhuma campanha do espaço de trabalho tinha uma variação de mensagem com este ID{{answer}}.',
      unknownVariationOf:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, a campanha {{campaign}} não tinha nenhuma variação de mensagem com este ID{{answer}}.',
      unknownVariationOfNear:
        '{{subject}} é {{value}}{{origin}}; em {{taken}}, a campanha {{campaign}} não tinha nenhuma variação de mensagem com este ID{{answer}}. Você quis dizer {{nearest}}?',
      foreignVariation:
        '{{subject}} é {{value}}{{origin}}, uma variação de mensagem da campanha {{owner}}, não de {{campaign}}{{answer}}.',
      wrongVariationChannel:
        '{{subject}} é {{value}}{{origin}}, uma variação de mensagem para o canal {{actual}}; {{object}} precisa de uma para {{channels}}{{answer}}.',
      deniedPermission:
        '{{path}} exige a permissão {{permission}}, que a API recusou à chave do snapshot{{answer}}.',
      snapshotAbsent:
        'O snapshot {{file}} não existe, portanto os IDs não são verificados; `braze-lint snapshot` o cria.',
      snapshotBroken:
        'O snapshot {{file}} não pode ser usado, portanto os IDs não são verificados: {{fault}}. `braze-lint snapshot` o cria de novo.',
      snapshotStale:
        'O snapshot {{file}} tem {{age}} e pode estar desatualizado, portanto os IDs não são verificados; o limite é de {{limit}}. `braze-lint snapshot` o cria de novo.',
      snapshotIncomplete:
        'O snapshot {{file}} não contém tudo de {{lists}}, portanto os IDs que faltam nele não são apontados.',
      snapshotIncompleteFor:
        'O snapshot {{file}} não contém tudo de {{lists}}, portanto os IDs que faltam nele não são apontados: a chave com que foi criado não tem {{permissions}}.',
      suggestRename: 'Renomeie para `{{name}}`.',
      suggestReplace: 'Substitua por {{value}}.',
      suggestUnwrapStringify: 'Envie o próprio valor, sem `JSON.stringify`.',
      suggestToIsoString: 'Envie a data em ISO 8601, com `toISOString()`.',
      suggestQuote: 'Escreva como texto: {{value}}.',
      suggestUnquote: 'Escreva sem aspas: {{value}}.',
      suggestWrapInArray: 'Coloque em uma lista.',
      suggestWrapInObject: 'Coloque em um objeto, em {{key}}.',
      suggestUnwrapArray: 'Envie o próprio elemento, sem lista.',
      suggestUnwrapObject: 'Coloque em seu lugar o conteúdo de {{key}}.',
      suggestAddKey: 'Adicione {{keys}}.',
      suggestRemoveKey: 'Remova {{key}}.',
      suggestMoveKey: 'Mova {{key}} para {{target}}.',
      suggestRemoveSlash: 'Remova a barra no final.',
      suggestStringify: 'Envie o texto JSON, com `JSON.stringify`.',
      suggestAddContentType: "Adicione `'Content-Type': 'application/json'`.",
      suggestAddBearer: 'Adicione `Bearer` e um espaço.',
      suggestBearerOnce: 'Escreva `Bearer` uma única vez.',
      suggestOneSpace: 'Deixe um só espaço.',
      suggestRemoveQuotes: 'Remova as aspas.',
      notChecked:
        'O corpo enviado a `{{endpoint}}` não é verificado: {{reasons}}{{callers}}. Reconhecido por: {{found}}.',
      partlyChecked:
        'Partes do corpo enviado a `{{endpoint}}` não são verificadas: {{reasons}}{{callers}}. Reconhecido por: {{found}}.',
      analysisFailed: 'Não foi possível analisar este arquivo: {{fault}}.',
      invalidSettings: '`settings.braze{{path}}`: {{problem}}.',
      unknownEndpoint:
        '`{{endpoint}}` não é um endpoint documentado que recebe corpo, portanto nada é verificado aqui.',
    },
    reasons: {
      parameter:
        '{{what}} vem de um parâmetro{{owner}}: anote-o com um tipo de carga útil ou declare a função em `settings.braze.calls`',
      import:
        '{{what}} é importado de outro arquivo: verifique com informações de tipo ou anote-o com um tipo de carga útil',
      'import-not-found':
        '{{what}} é importado de um pacote, ou de um arquivo que não está no programa TypeScript ou que não pode ser analisado: anote-o com um tipo de carga útil',
      global: '{{what}} é uma variável global: passe o valor ou declare-a neste arquivo',
      'call-result':
        '{{what}} é o resultado de uma chamada que não foi acompanhada: dê um tipo de retorno à função ou monte essa parte aqui',
      'imported-call':
        '{{what}} é o resultado de uma função importada de outro arquivo: verifique com informações de tipo ou monte essa parte aqui',
      'other-file': '{{what}} é decidido no arquivo de onde é importado: decida aqui ou verifique lá',
      'parameter-call':
        '{{what}} é o resultado de uma função passada como parâmetro: dê um tipo a esse parâmetro',
      'replaced-function':
        '{{what}} chama uma função que é declarada ou atribuída mais de uma vez, ou alterada em outro lugar: declare-a uma única vez, como constante',
      overridable:
        '{{what}} chama um método que uma subclasse pode sobrescrever: torne-o privado ou transforme-o em função',
      recursive: '{{what}} chama a si mesmo: dê um tipo de retorno',
      'too-many-calls':
        '{{what}} está a chamadas demais de distância da solicitação: monte o corpo mais perto dela',
      'too-many-requests':
        '{{what}} leva a solicitações demais para acompanhar todas: chame o que envia só esta',
      'too-much-work': '{{what}} exige trabalho demais para ser acompanhado: monte o corpo em menos etapas',
      'shared-function':
        '{{what}} é decidido em uma função que outro código também chama: verifique lá ou monte só para esta solicitação',
      guarded: '{{what}} depende de uma condição, e uma condição posterior pode depender da mesma',
      iterator: '{{what}} é um gerador, ou uma promise que não é aguardada',
      'property-read':
        '{{what}} é lido de um objeto desconhecido: dê um tipo a esse objeto ou escreva o valor aqui',
      'unknown-spread':
        '{{what}} é espalhado ali e não é conhecido: liste as chaves ou dê um tipo de carga útil',
      'computed-key': 'a chave {{what}} é calculada em tempo de execução: escreva a chave por extenso',
      escapes: '{{what}} é entregue a outro código, que pode alterá-lo: entregue uma cópia (`{ ...body }`)',
      reassigned: '{{what}} é atribuído mais de uma vez: use um `const` para cada valor',
      captured: '{{what}} é alterado dentro de outra função: retorne a alteração',
      exported: '{{what}} é exportado e pode ser alterado por outros arquivos: congele-o com `Object.freeze`',
      loop: '{{what}} é alterado em um laço',
      accessor: '{{what}} é um getter ou setter',
      'class-instance': '{{what}} é uma instância de uma classe: monte um objeto simples a partir dela',
      fallback: '{{what}} é apenas um valor alternativo',
      cyclic: '{{what}} se refere a si mesmo',
      'too-deep': '{{what}} está aninhado em níveis demais',
      'too-many-alternatives': '{{what}} pode ser coisas demais',
      'too-large': '{{what}} é grande demais',
      'overridden-later': '{{what}} pode ser sobrescrito pelo que vem depois',
      'unsupported-syntax': '{{what}} está escrito de um modo que não é compreendido',
      'json-text': '{{what}} é um texto que não se sabe se é JSON: monte um objeto e use `JSON.stringify`',
      'no-payload': 'nenhum corpo foi encontrado',
      'several-payloads': 'mais de um argumento pode ser o corpo: declare a função em `settings.braze.calls`',
      'wrapper-rewrites':
        '{{what}} altera o corpo antes do envio: verifique o resultado com um comentário `@braze`',
    },
    phrases: {
      keyOf: '{{key}} {{ofObject}}',
      elementOf: 'um elemento {{ofObject}}',
      body: 'o corpo de {{endpoint}}',
      ofBody: 'do corpo de {{endpoint}}',
      ofObject: 'de {{object}}',
      oneOf: 'uma das chaves {{items}}',
      orOthers: '{{items}} ou outros {{count}}',
      dropped: 'a Braze descarta este objeto',
      droppedAs: 'a Braze descarta este objeto: {{code}}',
      ignored: 'a Braze ignora',
      written: 'escrito na linha {{line}}',
      writtenIn: 'escrito em {{file}}',
      sent: 'enviado na linha {{line}}',
      justNow: 'agora mesmo',
      everywhere: 'em todos os fusos horários',
      inTimeZone: 'em {{zone}}',
      byStrongPath: 'seu caminho, que nenhum outro serviço tem',
      byWeakPath: 'seu caminho, junto com {{sign}}',
      byClient: 'o método {{method}} de {{client}}',
      bySetting: '{{callee}} em {{setting}}',
      byComment: 'um comentário com {{comment}}',
      byType: 'o tipo {{type}} de {{module}}',
      bySchema: 'seu {{key}}',
      part: 'uma parte',
      ofFunction: ' da função {{name}}',
      ofExportedFunction: ' da função exportada {{name}}',
      ofMethod: ' do método {{name}}',
      noReason: 'o motivo não é conhecido',
      moreReasons: '{{reasons}}; e mais {{count}}',
      checkedCaller: 'o que {{count}} chamada coloca aqui é verificado',
      checkedCallers: 'o que {{count}} chamadas colocam aqui é verificado',
      entry: '{{id}} (“{{name}}”)',
      idIn: 'o ID em {{path}}',
      snapshotNoJson: 'não é JSON',
      snapshotNoObject: 'precisa ser um objeto',
      snapshotVersion: 'a versão precisa ser {{version}}',
      snapshotNoTime: '{{path}} precisa ser uma data e hora',
      snapshotNoList: '{{path}} precisa ser uma lista',
      snapshotNoEntry: '{{path}} precisa ser um objeto com um ID',
      snapshotNoPart: '{{path}} precisa ser um objeto',
      snapshotUnreadable: 'não pode ser lido ({{fault}})',
      settingSnapshot: 'precisa ser o caminho de um arquivo, ou um objeto com {{file}} e {{maxAgeDays}}',
      settingFile: 'precisa ser o caminho de um arquivo',
      settingDays: 'precisa ser um número de dias',
      settingObject: 'precisa ser um objeto',
      settingList: 'precisa ser uma lista',
      settingUnknown: 'não é conhecido; são conhecidos {{known}}',
      settingTimeZone: 'precisa ser o nome IANA de um fuso horário, como {{example}}',
      settingLocale: 'precisa ser um idioma disponível: {{known}}',
      settingCallee: 'precisa ser o nome de uma função',
      settingPath: 'precisa ser o caminho de um endpoint, como {{example}}',
      settingPosition: 'precisa ser a posição de um argumento, contada a partir de 0',
      settingTarget: 'precisa de {{endpoint}} ou {{pathArgument}}, para dizer qual endpoint é chamado',
      settingGlobs: 'precisa ser um glob ou uma lista de globs, nenhum dos quais começa com {{mark}}',
      settingEndpoint:
        'precisa ser o caminho de um endpoint documentado que recebe corpo, como {{example}}, ou um método e um caminho',
      settingBoolean: 'precisa ser verdadeiro ou falso',
      settingPointer: 'precisa ser vazio ou um JSON pointer como {{example}} ou {{other}}',
      settingFileTarget:
        'precisa de {{endpoint}} ou de {{endpointKeys}}, para dizer para onde os corpos são enviados',
      settingPermissions: 'precisa ser uma lista de permissões',
      settingPermission: 'precisa ser o nome de uma permissão, como {{example}}',
      settingNoPermission: '{{name}} não é uma permissão documentada',
      settingNoPermissionNear: '{{name}} não é uma permissão documentada; você quis dizer {{nearest}}?',
    },
  };
}
