import type { CliTexts } from '../cli-texts.js';

/** Brazilian Portuguese. Who is addressed is told in the imperative. */
export function portuguese(): CliTexts {
  return {
    audit: {
      place: 'chamada',
      endpoint: 'endpoint',
      body: 'corpo',
      found: 'reconhecida por',
      permission: 'permissão',
      rateLimit: 'limite de taxa',
      calls: 'chamadas',
      why: 'por que não',
      checked: 'verificado',
      partly: 'em parte',
      not: 'não verificado',
      passes: '{{found}}, por meio de {{wrapper}}',
      callersChecked: {
        one: '{{reasons}} ({{count}} chamada desta função é verificada à parte)',
        other: '{{reasons}} ({{count}} chamadas desta função são verificadas à parte)',
      },
      undocumented: 'não documentado',
      noCalls: 'Nenhuma chamada à Braze foi encontrada em {{files}}.',
      summary:
        '{{calls}} em {{affected}} de {{files}}: {{checked}} verificadas, {{partly}} em parte, {{not}} não verificadas.',
      callCount: { one: '{{count}} chamada', other: '{{count}} chamadas' },
      files: { one: '{{count}} arquivo', other: '{{count}} arquivos' },
      endpointsTitle: 'Endpoints',
      callsTitle: 'Chamadas à Braze',
      permissionsTitle: 'Permissões',
      permissionCount: {
        one: 'A chave de API precisa de {{count}} permissão para {{calls}}.',
        other: 'A chave de API precisa de {{count}} permissões para {{calls}}.',
      },
      granted: 'a chave tem',
      missing: 'a chave não tem',
      unused: 'As configurações listam permissões de que nenhuma chamada precisa: {{permissions}}.',
    },
    explain: {
      nothing:
        'Não há nada a explicar. Informe um status e seu texto (braze-lint explain "400 No Recipients") ou passe uma resposta pela entrada padrão.',
      severalRows: 'A Braze responde com o mesmo título em cada um destes casos:',
      byStatus: 'O texto não está documentado; pelo status, é isto:',
      oneOfMany:
        '{{status}} sozinho pode ser qualquer uma de {{count}} linhas: {{titles}}. Informe também o texto da resposta.',
      unknown: '“{{text}}” não é uma resposta documentada. As linhas mais próximas são:',
      unknownAlone: '“{{text}}” não é uma resposta documentada, e nenhuma linha é parecida.',
      unknownStatus: '{{status}} não é um status documentado, e a resposta não diz mais nada.',
      means: 'O que significa: {{says}}',
      refused: 'Nada da solicitação foi executado.',
      failed: 'A culpa não é da solicitação.',
      lookAt: 'Verifique: {{look}}',
      preventedBy: 'Encontrado antes do envio por: {{rules}}',
      onlyRunTime: 'Nenhuma regra o encontra antes do envio: o código não mostra a causa.',
      readOn: 'Leia mais: {{page}}',
    },
    look: {
      'internal-server-error':
        'a página de status da Braze. Repita a solicitação com pausas crescentes; se um corpo falhar repetidas vezes, pergunte ao suporte da Braze.',
      'bad-gateway': 'nada no código: repita a solicitação, com pausas crescentes.',
      'service-unavailable': 'quanto é enviado de uma vez: repita mais tarde e mais devagar.',
      'gateway-timeout':
        'o que pode ter sido feito mesmo assim: repita com um `send_id` ou um `external_send_id` que distinga as tentativas.',
      'bad-request':
        'o texto enviado, não o objeto de que foi feito: é JSON válido, foi serializado duas vezes ou nenhuma? Se for válido, compare suas chaves e tipos com a página do endpoint.',
      'no-recipients':
        'a lista de destinatários: pode estar vazia ou sob a chave de outro endpoint (`/messages/send` recebe `external_user_ids`, campanhas e Canvas recebem `recipients`).',
      'invalid-campaign-id':
        'o identificador de API da campanha no dashboard. Pode ser de outro espaço de trabalho, ou o ID de um Canvas, de um segmento ou da barra de endereço.',
      'message-variant-unspecified':
        'cada canal em `messages`: com `campaign_id`, cada um precisa do seu próprio `message_variation_id`.',
      'invalid-message-variant':
        'os IDs das variações na seção de API da campanha. Uma campanha copiada tem IDs novos.',
      'mismatched-message-type':
        'o canal da variação no dashboard e a chave de `messages` em que está o seu ID.',
      'invalid-extra-push-payload':
        '`extra` do push: na maioria das vezes passou por `JSON.stringify` no caminho. Só o corpo inteiro é serializado.',
      'max-input-length-exceeded':
        'quantos elementos têm `attributes`, `events` e `purchases`. Divida listas longas antes da chamada.',
      'max-ids-and-aliases':
        'quantos usuários a chamada indica, IDs externos e aliases juntos. Grupos maiores precisam de várias solicitações ou de um segmento.',
      'max-ids':
        'quantos IDs a chamada indica. Grupos maiores precisam de várias solicitações ou de um segmento.',
      'no-message-to-send':
        '`messages`: pode faltar, ter um canal só sob uma condição ou um com um nome que a Braze não conhece, como `push`.',
      'slideup-message-length-exceeded':
        'o texto depois de expandido o Liquid: um nome ou um título pode fazê-lo passar do limite.',
      'apple-push-length-exceeded':
        'os bytes do texto JSON, não os caracteres: objetos `extra` grandes, links e emojis são a causa mais comum.',
      'android-push-length-exceeded':
        'os bytes do texto JSON, não os caracteres: objetos `extra` grandes, links e emojis são a causa mais comum.',
      'send-at-unparsable':
        'o valor do horário: ISO 8601, como `2030-05-24T20:30:36Z`, é seguro; números, datas localizadas e o `toString()` de um `Date` não são.',
      'local-time-passed':
        'o horário, no fuso horário que o dashboard tem para a empresa, e quanto tempo a solicitação esperou em uma fila.',
      unauthorized:
        'o cabeçalho, `Authorization: Bearer` e um espaço antes da chave; aspas em volta da chave, talvez vindas de um arquivo de ambiente; e se o host é o host REST da instância a que a chave pertence.',
      forbidden: 'o contrato: quem administra a conta sabe se ele inclui o endpoint.',
      'access-denied':
        'as permissões da chave no dashboard (`braze-lint permissions` lista as que o código precisa) e o caminho: uma barra a mais dá a mesma resposta.',
      'not-found':
        'o endereço inteiro: uma barra duplicada ou ausente entre host e caminho, um parâmetro que é `undefined`, singular em vez de plural, o método.',
      'unsupported-media-type':
        'o cabeçalho `Content-Type: application/json`. O `fetch` envia texto como `text/plain` quando nada mais é dito.',
      'rate-limited':
        'os cabeçalhos `X-RateLimit-Limit`, `X-RateLimit-Remaining` e `X-RateLimit-Reset`: espere até a redefinição e reúna usuários em uma solicitação antes de enviar mais solicitações.',
      success: 'nada: isto não é um erro.',
      'success-with-errors':
        'cada item de `errors`, junto com o que foi enviado. Quem verifica só o status nunca os percebe.',
      'success-with-send-id': 'nada: guarde o ID, ele leva às estatísticas deste envio.',
      queued: 'nada: não envie de novo, ou a solicitação será executada duas vezes.',
      'bad-device-id':
        'valores de teste e textos vazios. Deixe a chave de fora quando o dispositivo não tiver ID.',
      'bad-email-subscription-state': 'booleanos e `optedIn`, que são os palpites mais comuns.',
      'bad-push-subscription-state': 'booleanos e `optedIn`, que são os palpites mais comuns.',
      'bad-location-update': '`lat` e `lng` como chaves, ou uma lista de dois números.',
      'bad-push-token-app-id': 'a lista de identificadores de app no dashboard.',
      'bad-push-token-value': 'tokens soltos: cada um precisa ser `{ app_id, token }`.',
      'bad-push-token-string': 'o que o SDK fornece: bytes e objetos precisam virar texto primeiro.',
      'bad-push-token-import':
        '`push_token_import`: é para usuários que ainda não são conhecidos. Os conhecidos usam `push_tokens` sem ele.',
      'bad-subscription-group-array': 'um grupo sozinho que não está em uma lista.',
      'bad-subscription-group-hash': 'IDs soltos e chaves abreviadas no lugar das duas chaves de um grupo.',
      'bad-subscription-group-id': 'o ID do grupo no dashboard.',
      'bad-subscription-group-state': '`opted_in`, que é um estado de canais e não de grupos.',
      'email-bad-format': 'o valor: pode estar vazio, ser um nome ou conter espaços.',
      'external-user-id-too-large': 'o que foi parar no lugar do ID: um token ou um registro inteiro.',
      'blacklisted-external-user-id': 'valores padrão que viraram texto, como `null`, `0` ou `undefined`.',
      'invalid-attribute-email-subscription-info': '`email_subscribe`, que é a chave a escrever.',
    },
    lint: {
      leftOut: '{{path}} ficou de fora: {{reason}}.',
      noSource: 'não é JavaScript nem TypeScript, nem Vue, Svelte ou JSON',
      noSchema: 'é JSON, e o seu "$schema" não indica nenhum endpoint da Braze',
      ignoredByEslint: 'a configuração do ESLint o ignora (com --no-ignore ele é verificado mesmo assim)',
      nothingToCheck: '{{path}} não tem nada a verificar que já não tenha sido verificado.',
      noMatch: 'nenhum arquivo corresponde',
      nothingStaged: 'Nada que possa ser verificado está preparado para o commit.',
      notInGit: 'isto não está em um repositório git, portanto nada está preparado',
      noGit: 'não foi possível executar o git: {{fault}}',
      eslintUnread:
        'Não foi possível ler a configuração do ESLint, portanto nada fica de fora por causa das suas exclusões: {{fault}}',
      unknownFormat:
        'Formato desconhecido “{{format}}”: escolha {{formats}} ou um formatador do ESLint que esteja instalado.',
      formatFailed: 'O formatador “{{format}}” falhou: {{fault}}',
      leftOutByEslint: 'o ESLint deixa este arquivo de fora',
      tooManyWarnings: {
        one: '{{count}} aviso, e --max-warnings permite {{limit}}.',
        other: '{{count}} avisos, e --max-warnings permite {{limit}}.',
      },
      searching: 'Procurando arquivos',
      checking: 'Verificando {{done}} de {{total}} arquivos',
      noFindings: 'Nada a apontar em {{files}}.',
      findings: '{{found}} em {{affected}} de {{files}}.',
      both: '{{errors}} e {{warnings}}',
      files: { one: '{{count}} arquivo', other: '{{count}} arquivos' },
      errors: { one: '{{count}} erro', other: '{{count}} erros' },
      warnings: { one: '{{count}} aviso', other: '{{count}} avisos' },
      unchecked: {
        one: 'Não foi possível verificar {{count}} caminho.',
        other: 'Não foi possível verificar {{count}} caminhos.',
      },
      errorMeans: 'Erro: segundo a documentação, a Braze recusa a solicitação (4XX).',
      warningMeans: 'Aviso: a Braze aceita a solicitação e ignora uma parte dela.',
      error: 'erro',
      warning: 'aviso',
      unreadable: 'ilegível',
      possibleFix: 'Correção possível: {{fix}}',
      howToAdd: `Para ver os resultados no editor e na CI, adicione o plugin ao ESLint do seu repositório:

  npm install --save-dev eslint eslint-plugin-braze

  // eslint.config.js
  import braze from 'eslint-plugin-braze';
  export default [braze.configs.recommended];
`,
    },
    option: {
      program: 'Verifica as solicitações que o seu código envia à Braze, antes que sejam enviadas.',
      paths: 'arquivos, pastas ou globs; a pasta atual quando não há nenhum',
      format: 'pretty, json, sarif, github ou um formatador do ESLint, por nome ou caminho',
      strict: 'apontar como erro também o que a Braze aceita mas perde',
      quiet: 'mostrar apenas erros',
      maxWarnings: 'terminar com 1 quando houver mais avisos do que este número',
      fix: 'escrever o que pode ser corrigido sem mudar o que é enviado',
      cache: 'verificar apenas os arquivos que mudaram desde a última vez',
      cacheLocation: 'onde o cache é guardado',
      cacheStrategy: 'como uma mudança é percebida: por metadata (data e tamanho) ou content (conteúdo)',
      staged: 'verificar o que está preparado no git, como entraria no commit',
      stdin: 'verificar o texto da entrada padrão',
      stdinFilename: 'o nome dado ao texto da entrada padrão',
      outputFile: 'escrever o relatório em um arquivo',
      config: 'um arquivo com configurações, no lugar do que for encontrado',
      noIgnore: 'verificar também o que .gitignore e as exclusões de eslint.config deixam de fora',
      noProgress: 'não mostrar o progresso',
      locale: 'o idioma: en, pt-br, fr ou de; sem ele, o do ambiente',
      version: 'mostrar a versão',
      help: 'mostrar este texto',
      after: `
Sem um comando, o código é verificado. Códigos de saída: 0 nenhum erro, 1 erros ou avisos demais, 2 algo não pôde ser lido
ou compreendido.`,
      audit: 'listar as chamadas à Braze: o que delas é verificado, e por que o resto não',
      permissions: 'listar as permissões de que a chave de API deste código precisa',
      reportFormat: 'table, json ou markdown',
      explain: 'dizer o que uma resposta da Braze significa e qual regra a evita',
      answer:
        'um status e seu texto, o corpo de uma resposta ou o que `curl -i` mostrou; sem nada disso, a entrada padrão é lida',
      answerFormat: 'text ou json',
      snapshot:
        'escrever os IDs do espaço de trabalho em um arquivo, para que os IDs do código possam ser comparados com ele',
      snapshotAbout: `Escreve os IDs do seu espaço de trabalho da Braze em um arquivo, para que os IDs do código possam ser comparados com ele.

  BRAZE_REST_ENDPOINT=https://rest.… BRAZE_API_KEY=… braze-lint snapshot

Lê campanhas com suas variações de mensagem, Canvas e segmentos. A chave precisa das permissões campaigns.list, campaigns.details, canvas.list e segments.list; o que lhe faltar fica de fora, e o arquivo diz isso. A chave é lida apenas do ambiente, e nunca é mostrada nem escrita.`,
      snapshotOutput: 'onde escrever',
      snapshotPermissions:
        'descobrir também quais permissões de leitura a chave tem; para a chave que o próprio código usa',
      snapshotFresh: 'começar de novo onde uma execução anterior foi interrompida',
      snapshotTimeout: 'quanto esperar por uma resposta',
      snapshotAfter: `
Códigos de saída: 0 escrito, 2 não escrito.`,
      snapshotArguments:
        'snapshot recebe apenas opções. A chave é lida de BRAZE_API_KEY, o endereço de BRAZE_REST_ENDPOINT. Veja braze-lint snapshot --help.',
      notSeconds: 'Precisa ser um número de segundos acima de 0.',
      notANumber: 'Precisa ser um número inteiro a partir de 0.',
      stdinAndPaths: '--stdin lê um único texto; não combina com caminhos.',
      stdinAndStaged: '--stdin e --staged não combinam.',
      fixNeedsFiles:
        '--fix escreve arquivos, portanto não combina com --{{option}}: o que é verificado ali não é o arquivo da sua pasta.',
      seeHelp: 'Veja braze-lint --help.',
      unknownOption: 'opção desconhecida “{{option}}”',
      unknownOptionNear: 'opção desconhecida “{{option}}”\n(Você quis dizer {{nearest}}?)',
      needsValue: 'falta o valor da opção “{{option}}”',
      wrongValue: 'o valor “{{value}}” da opção “{{option}}” é inválido. {{problem}}',
      notAChoice: 'As escolhas possíveis são {{choices}}.',
      tooMany: 'argumentos demais',
      usage: 'Uso:',
      arguments: 'Argumentos:',
      options: 'Opções:',
      commands: 'Comandos:',
      default: 'padrão: {{value}}',
      choices: 'escolhas: {{values}}',
      unknownLocale: 'O idioma {{locale}} não existe; estão disponíveis {{known}}.',
    },
    settings: {
      notJson: 'não é JSON: {{fault}}',
      notAnObject: 'precisa conter um objeto',
      wrongSetting: '{{setting}} {{problem}}. Esta parte fica de fora.',
      whole: 'o todo',
    },
    failure: {
      noFile: 'o arquivo ou a pasta não existe',
      denied: 'permissão negada',
      circle: 'os links andam em círculo',
      tooMany: 'há arquivos abertos demais',
    },
    snapshot: {
      noKey: 'BRAZE_API_KEY não está definido. Precisa conter uma chave de API REST do espaço de trabalho.',
      oddKey: 'BRAZE_API_KEY contém aspas, espaços ou outros caracteres que nenhuma chave tem.',
      noEndpoint:
        'BRAZE_REST_ENDPOINT não está definido. Precisa conter o endereço REST da sua instância, como https://rest.iad-01.braze.com.',
      badEndpoint:
        'BRAZE_REST_ENDPOINT não é o endereço de um host, como https://rest.iad-01.braze.com, sem usuário, caminho nem parâmetros.',
      plainHttp:
        'BRAZE_REST_ENDPOINT começa com http://, o que enviaria a chave legível para todos; use https://.',
      dashboardHost:
        '{{host}} é o dashboard de {{instance}}; defina BRAZE_REST_ENDPOINT como https://{{rest}}.',
      sdkHost:
        '{{host}} é o host para apps de {{instance}}; defina BRAZE_REST_ENDPOINT como https://{{rest}}.',
      unknownHost: '{{host}} não é nenhum dos hosts REST documentados da Braze; a leitura continua.',
      resumed: 'A leitura continua de onde a última execução foi interrompida.',
      unauthorized:
        '{{host}} responde 401 Unauthorized: BRAZE_API_KEY não é uma chave desta instância. Ou a chave está errada, ou pertence a outra instância que não a de BRAZE_REST_ENDPOINT.',
      noAnswer: '{{path}} não foi respondido: {{why}}. Execute de novo para continuar daqui.',
      noAnswerWithin: 'nenhuma resposta em {{seconds}} s',
      refused: '{{path}} foi respondido com {{answer}}. Execute de novo para continuar daqui.',
      redirected:
        '{{path}} foi respondido com outro endereço, o que os hosts REST da Braze não fazem: verifique BRAZE_REST_ENDPOINT.',
      notJson:
        '{{path}} foi respondido com algo que não é JSON: verifique se BRAZE_REST_ENDPOINT é um host REST da Braze.',
      notAsDocumented:
        'A resposta de {{path}} não tem uma lista `{{key}}`, ao contrário do que diz a documentação.',
      nothingReadable: 'A chave não pode ler campanhas, nem Canvas, nem segmentos; nada foi escrito.',
      rateLimited: 'limite de taxa atingido, espera de {{seconds}} s',
      tryingAgain: 'nenhuma resposta utilizável, nova tentativa',
      campaigns: 'Campanhas',
      canvases: 'Canvas',
      segments: 'Segmentos',
      details: 'Variações de mensagem',
      permissions: 'Permissões',
      written: '{{file}}: {{campaigns}} com {{messages}}, {{canvases}}, {{segments}}.',
      campaignCount: { one: '{{count}} campanha', other: '{{count}} campanhas' },
      messageCount: { one: '{{count}} variação de mensagem', other: '{{count}} variações de mensagem' },
      canvasCount: { one: '{{count}} Canvas', other: '{{count}} Canvas' },
      segmentCount: { one: '{{count}} segmento', other: '{{count}} segmentos' },
      leftOut: 'faltam no snapshot {{what}}, e os IDs não são verificados: {{why}}.',
      missingApps: 'apps',
      missingCampaigns: 'campanhas',
      missingCanvases: 'Canvas',
      missingMessages: 'variações de mensagem',
      missingSegments: 'segmentos',
      notAllRead: 'nem todos puderam ser lidos',
      lacksPermission: 'a chave não tem a permissão {{permission}} (403 Access Denied)',
    },
  };
}
