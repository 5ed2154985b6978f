/** English: the texts that all others are translations of. */
export const english = {
  audit: {
    place: 'call',
    endpoint: 'endpoint',
    body: 'body',
    found: 'found by',
    permission: 'permission',
    rateLimit: 'rate limit',
    calls: 'calls',
    why: 'why not',
    checked: 'checked',
    partly: 'partly',
    not: 'not checked',
    passes: '{{found}}, through {{wrapper}}',
    callersChecked: {
      one: '{{reasons}} ({{count}} call of this function is checked by itself)',
      other: '{{reasons}} ({{count}} calls of this function are checked by themselves)',
    },
    undocumented: 'not documented',
    noCalls: 'No call to Braze was found in {{files}}.',
    summary: '{{calls}} in {{affected}} of {{files}}: {{checked}} checked, {{partly}} partly, {{not}} not.',
    callCount: { one: '{{count}} call', other: '{{count}} calls' },
    files: { one: '{{count}} file', other: '{{count}} files' },
    endpointsTitle: 'Endpoints',
    callsTitle: 'Calls to Braze',
    permissionsTitle: 'Permissions',
    permissionCount: {
      one: 'The API key needs {{count}} permission for {{calls}}.',
      other: 'The API key needs {{count}} permissions for {{calls}}.',
    },
    granted: 'the key has it',
    missing: 'the key lacks it',
    unused: 'The settings list permissions that no call needs: {{permissions}}.',
  },
  explain: {
    nothing:
      'There is nothing to explain. Give a status and its text (braze-lint explain "400 No Recipients"), or put a response on the standard input.',
    severalRows: 'Braze answers with the same title for each of these:',
    byStatus: 'The text is none that is documented; by its status it is this:',
    oneOfMany: '{{status}} alone can be any of {{count}} rows: {{titles}}. Give the text of the answer, too.',
    unknown: '"{{text}}" is no documented answer. The nearest rows are:',
    unknownAlone: '"{{text}}" is no documented answer, and no row is near it.',
    unknownStatus: '{{status}} is no documented status, and the answer says nothing more.',
    means: 'What it means: {{says}}',
    refused: 'Nothing of the request was carried out.',
    failed: 'The request is not at fault.',
    lookAt: 'Look at: {{look}}',
    preventedBy: 'Found before sending by: {{rules}}',
    onlyRunTime: 'No rule finds it before sending: the code does not show the cause.',
    readOn: 'Read on: {{page}}',
  },
  look: {
    'internal-server-error':
      "Braze's status page. Send the request again with growing pauses; if one body fails again and again, ask Braze's support.",
    'bad-gateway': 'nothing in the code: send the request again, with growing pauses.',
    'service-unavailable': 'how much is sent at a time: send again later, and more slowly.',
    'gateway-timeout':
      'what may have been done all the same: send again, with a `send_id` or an `external_send_id` that tells the attempts apart.',
    'bad-request':
      'the text that was sent, not the object it was made from: does it parse as JSON, was it serialised twice or not at all? If it parses, compare its keys and types with the page of the endpoint.',
    'no-recipients':
      'the list of recipients: it may be empty, or stand under a key of another endpoint (`/messages/send` takes `external_user_ids`, campaigns and Canvases take `recipients`).',
    'invalid-campaign-id':
      "the campaign's API identifier in the dashboard. It may be of another workspace, or the id of a Canvas, a segment or an address bar.",
    'message-variant-unspecified':
      'each channel in `messages`: with `campaign_id`, every one of them needs its own `message_variation_id`.',
    'invalid-message-variant':
      "the ids of the variations in the campaign's API section. A copied campaign has new ones.",
    'mismatched-message-type':
      'the channel of the variation in the dashboard, and the key of `messages` that its id stands under.',
    'invalid-extra-push-payload':
      '`extra` of the push: it has most often been through `JSON.stringify` on its way in. Only the whole body is serialised.',
    'max-input-length-exceeded':
      'how many elements `attributes`, `events` and `purchases` have. Cut long lists into chunks before the call.',
    'max-ids-and-aliases':
      'how many users the call names, external ids and aliases together. Larger groups need several requests or a segment.',
    'max-ids': 'how many ids the call names. Larger groups need several requests or a segment.',
    'no-message-to-send':
      '`messages`: it may be missing, have a channel only under a condition, or one of a name that Braze does not know, such as `push`.',
    'slideup-message-length-exceeded':
      'the text after Liquid is expanded: a name or a title can carry it over the limit.',
    'apple-push-length-exceeded':
      'the bytes of the JSON text, not its characters: large `extra` objects, links and emoji are the usual reason.',
    'android-push-length-exceeded':
      'the bytes of the JSON text, not its characters: large `extra` objects, links and emoji are the usual reason.',
    'send-at-unparsable':
      'the value of the time: ISO 8601 such as `2030-05-24T20:30:36Z` is safe; numbers, localised dates and `toString()` of a `Date` are not.',
    'local-time-passed':
      'the time, in the time zone that the dashboard has for the company, and how long the request waited in a queue.',
    unauthorized:
      'the header, `Authorization: Bearer` and one space before the key; quotes around the key, perhaps from an environment file; and whether the host is the REST host of the instance that the key belongs to.',
    forbidden: 'the contract: whoever manages the account can say whether it includes the endpoint.',
    'access-denied':
      "the key's permissions in the dashboard (`braze-lint permissions` lists those that the code needs), and the path: a slash too many gives the same answer.",
    'not-found':
      'the whole address: a slash doubled or missing where host and path are joined, a parameter that is `undefined`, a singular for a plural, the method.',
    'unsupported-media-type':
      'the header `Content-Type: application/json`. `fetch` sends text as `text/plain` where nothing else is said.',
    'rate-limited':
      'the headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`: wait until the reset, and put users together in one request before sending more of them.',
    success: 'nothing: this is no error.',
    'success-with-errors':
      'each entry of `errors`, together with what was sent. A check of the status alone never notices them.',
    'success-with-send-id': 'nothing: keep the id, it leads to the statistics of this sending.',
    queued: 'nothing: do not send it again, or it is carried out twice.',
    'bad-device-id': 'test values and empty texts. Leave the key out where the device has no id.',
    'bad-email-subscription-state': 'booleans and `optedIn`, which are the usual guesses.',
    'bad-push-subscription-state': 'booleans and `optedIn`, which are the usual guesses.',
    'bad-location-update': '`lat` and `lng` for the keys, or a list of two numbers.',
    'bad-push-token-app-id': "the dashboard's list of app identifiers.",
    'bad-push-token-value': 'bare tokens: each has to be `{ app_id, token }`.',
    'bad-push-token-string': 'what the SDK hands out: bytes and objects have to become text first.',
    'bad-push-token-import':
      '`push_token_import`: it is for users who are not known yet. Known ones take `push_tokens` without it.',
    'bad-subscription-group-array': 'a single group that is not in a list.',
    'bad-subscription-group-hash': 'bare ids and shortened keys in place of the two keys of a group.',
    'bad-subscription-group-id': "the group's id in the dashboard.",
    'bad-subscription-group-state': '`opted_in`, which is a state of channels and not of groups.',
    'email-bad-format': 'the value: it may be empty, a name, or hold blanks.',
    'external-user-id-too-large': 'what got into the place of the id: a whole token or record.',
    'blacklisted-external-user-id': 'defaults that became text, such as `null`, `0` or `undefined`.',
    'invalid-attribute-email-subscription-info': '`email_subscribe`, which is the key to write.',
  },
  lint: {
    leftOut: '{{path}} was left out: {{reason}}.',
    noSource: 'it is neither JavaScript nor TypeScript, nor Vue, Svelte or JSON',
    noSchema: 'it is JSON, and its "$schema" names no endpoint of Braze',
    ignoredByEslint: 'the configuration of ESLint ignores it (--no-ignore checks it all the same)',
    nothingToCheck: '{{path}} has nothing to check that was not checked already.',
    noMatch: 'no file matches',
    nothingStaged: 'Nothing that can be checked is staged.',
    notInGit: 'this is not in a git repository, so nothing is staged',
    noGit: 'git could not be run: {{fault}}',
    eslintUnread:
      'The configuration of ESLint could not be read, so nothing is left out because of its ignores: {{fault}}',
    unknownFormat:
      "Unknown format '{{format}}': choose {{formats}}, or a formatter of ESLint that is installed.",
    formatFailed: "The formatter '{{format}}' failed: {{fault}}",
    leftOutByEslint: 'ESLint leaves this file out',
    tooManyWarnings: {
      one: '{{count}} warning, and --max-warnings allows {{limit}}.',
      other: '{{count}} warnings, and --max-warnings allows {{limit}}.',
    },
    searching: 'Looking for files',
    checking: 'Checking {{done}} of {{total}} files',
    noFindings: 'No findings in {{files}}.',
    findings: '{{found}} in {{affected}} of {{files}}.',
    both: '{{errors}} and {{warnings}}',
    files: { one: '{{count}} file', other: '{{count}} files' },
    errors: { one: '{{count}} error', other: '{{count}} errors' },
    warnings: { one: '{{count}} warning', other: '{{count}} warnings' },
    unchecked: {
      one: '{{count}} path could not be checked.',
      other: '{{count}} paths could not be checked.',
    },
    errorMeans: 'Error: by its documentation, Braze refuses the request (4XX).',
    warningMeans: 'Warning: Braze accepts the request and ignores a part of it.',
    error: 'error',
    warning: 'warning',
    unreadable: 'cannot be read',
    possibleFix: 'Possible fix: {{fix}}',
    howToAdd: `To see findings in the editor and in CI, add the plugin to your repository's ESLint:

  npm install --save-dev eslint eslint-plugin-braze

  // eslint.config.js
  import braze from 'eslint-plugin-braze';
  export default [braze.configs.recommended];
`,
  },
  option: {
    program: 'Checks the requests that your code sends to Braze, before they are sent.',
    paths: 'files, folders or globs; the current folder when there are none',
    format: 'pretty, json, sarif, github, or a formatter of ESLint, by its name or path',
    strict: 'report what Braze accepts but loses as an error, too',
    quiet: 'show errors only',
    maxWarnings: 'end with 1 when there are more warnings than this',
    fix: 'write what can be mended without changing what is sent',
    cache: 'check only the files that have changed since the last time',
    cacheLocation: 'where the cache is kept',
    cacheStrategy: 'how a change is noticed: by metadata (time and size) or by content',
    staged: 'check what is staged in git, as it would be committed',
    stdin: 'check the text of the standard input',
    stdinFilename: 'the name that the text of the standard input goes by',
    outputFile: 'write the report to a file',
    config: 'a file with settings, in place of the one that is found',
    noIgnore: 'also check what .gitignore and the ignores of eslint.config leave out',
    noProgress: 'show no progress',
    locale:
      'the language: en, pt-br, fr or de; that of the settings or the environment where it is not given',
    version: 'show the version',
    help: 'show this text',
    after: `
Without a command, the code is checked. Exit codes: 0 no errors, 1 errors or too many warnings, 2 something could not be read
or understood.`,
    audit: 'list every call to Braze: what of it is checked, and why not the rest',
    permissions: 'list the permissions that the API key of this code needs',
    reportFormat: 'table, json or markdown',
    explain: 'say what an answer of Braze means, and which rule prevents it',
    answer:
      'a status and its text, a response body, or what `curl -i` printed; without any, the standard input is read',
    answerFormat: 'text or json',
    snapshot: 'write the ids of your workspace to a file, so that ids in code can be checked against it',
    snapshotAbout: `Writes the ids of your Braze workspace to a file, so that ids in code can be checked against it.

  BRAZE_REST_ENDPOINT=https://rest.… BRAZE_API_KEY=… braze-lint snapshot

It reads campaigns with their message variations, Canvases and segments. The key needs the permissions campaigns.list, campaigns.details, canvas.list and segments.list; what it lacks is left out, and the file says so. The key is read from the environment only, and is never printed or written.`,
    snapshotOutput: 'where to write',
    snapshotPermissions:
      'find out, too, which permissions for reading the key has; for the key that the code itself uses',
    snapshotFresh: 'begin anew where an earlier run was interrupted',
    snapshotTimeout: 'how long to wait for one answer',
    snapshotAfter: `
Exit codes: 0 written, 2 not written.`,
    snapshotArguments:
      'snapshot takes options only. The key is read from BRAZE_API_KEY, the address from BRAZE_REST_ENDPOINT. See braze-lint snapshot --help.',
    notSeconds: 'It has to be a number of seconds above 0.',
    notANumber: 'It has to be a whole number from 0 up.',
    stdinAndPaths: '--stdin reads one text; it cannot go together with paths.',
    stdinAndStaged: '--stdin and --staged cannot go together.',
    fixNeedsFiles:
      '--fix writes files, so it cannot go together with --{{option}}: what is checked there is not the file in your folder.',
    seeHelp: 'See braze-lint --help.',
    unknownOption: "unknown option '{{option}}'",
    unknownOptionNear: "unknown option '{{option}}'\n(Did you mean {{nearest}}?)",
    needsValue: "option '{{option}}' argument missing",
    wrongValue: "option '{{option}}' argument '{{value}}' is invalid. {{problem}}",
    notAChoice: 'Allowed choices are {{choices}}.',
    tooMany: 'too many arguments',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    default: 'default: {{value}}',
    choices: 'choices: {{values}}',
    unknownLocale: 'There is no language {{locale}}; there are {{known}}.',
  },
  settings: {
    notJson: 'it is not JSON: {{fault}}',
    notAnObject: 'it has to hold an object',
    wrongSetting: '{{setting}} {{problem}}. This part is left out.',
    whole: 'the whole',
  },
  failure: {
    noFile: 'no such file or folder',
    denied: 'permission denied',
    circle: 'the links lead in a circle',
    tooMany: 'too many open files',
  },
  snapshot: {
    noKey: 'BRAZE_API_KEY is not set. It has to hold a REST API key of the workspace.',
    oddKey: 'BRAZE_API_KEY holds quotes, spaces or other characters that no key has.',
    noEndpoint:
      'BRAZE_REST_ENDPOINT is not set. It has to hold the REST address of your instance, such as https://rest.iad-01.braze.com.',
    badEndpoint:
      'BRAZE_REST_ENDPOINT is no address of a host, such as https://rest.iad-01.braze.com, without user, path or parameters.',
    plainHttp:
      'BRAZE_REST_ENDPOINT begins with http://, which would send the key readable for everybody; use https://.',
    dashboardHost: '{{host}} is the dashboard of {{instance}}; set BRAZE_REST_ENDPOINT to https://{{rest}}.',
    sdkHost: '{{host}} is the host for apps of {{instance}}; set BRAZE_REST_ENDPOINT to https://{{rest}}.',
    unknownHost: '{{host}} is none of the documented REST hosts of Braze; going on.',
    resumed: 'Going on where the last run was interrupted.',
    unauthorized:
      '{{host}} answers 401 Unauthorized: BRAZE_API_KEY is no key of this instance. Either the key is wrong, or it belongs to another instance than BRAZE_REST_ENDPOINT.',
    noAnswer: '{{path}} was not answered: {{why}}. Run it again to go on from here.',
    noAnswerWithin: 'no answer within {{seconds}} s',
    refused: '{{path}} was answered with {{answer}}. Run it again to go on from here.',
    redirected:
      '{{path}} was answered with another address, which REST hosts of Braze do not do: check BRAZE_REST_ENDPOINT.',
    notJson:
      '{{path}} was answered with something that is no JSON: check that BRAZE_REST_ENDPOINT is a REST host of Braze.',
    notAsDocumented: 'The answer of {{path}} has no list `{{key}}`, as the documentation says it has.',
    nothingReadable: 'The key may read neither campaigns, nor Canvases, nor segments; nothing was written.',
    rateLimited: 'rate limit reached, waiting {{seconds}} s',
    tryingAgain: 'no usable answer, trying again',
    campaigns: 'Campaigns',
    canvases: 'Canvases',
    segments: 'Segments',
    details: 'Message variations',
    permissions: 'Permissions',
    written: '{{file}}: {{campaigns}} with {{messages}}, {{canvases}}, {{segments}}.',
    campaignCount: { one: '{{count}} campaign', other: '{{count}} campaigns' },
    messageCount: { one: '{{count}} message variation', other: '{{count}} message variations' },
    canvasCount: { one: '{{count}} Canvas', other: '{{count}} Canvases' },
    segmentCount: { one: '{{count}} segment', other: '{{count}} segments' },
    leftOut: 'the snapshot lacks {{what}}, and their ids are not checked: {{why}}.',
    missingApps: 'apps',
    missingCampaigns: 'campaigns',
    missingCanvases: 'canvases',
    missingMessages: 'message variations',
    missingSegments: 'segments',
    notAllRead: 'not all of them could be read',
    lacksPermission: 'the key lacks the permission {{permission}} (403 Access Denied)',
  },
} as const;
