import type { MissingList } from '@braze-lint/analyzer';
import type { SnapshotKind } from '@braze-lint/schemas';

import type { SnapshotContent } from './snapshot-content.js';

/** What the sub-command says, in one place. */
export const texts = {
  help: `Writes the ids of your Braze workspace to a file, so that ids in code can be checked against it.

Usage: BRAZE_REST_ENDPOINT=https://rest.… BRAZE_API_KEY=… braze-lint snapshot [options]

It reads campaigns with their message variations, Canvases and segments. The key needs the permissions campaigns.list,
campaigns.details, canvas.list and segments.list; what it lacks is left out, and the file says so. The key is read from the
environment only, and is never printed or written.

Options:
  -o, --output <file>   where to write; braze.snapshot.json by default
      --permissions     find out, too, which permissions for reading the key has; for the key that the code itself uses
      --fresh           begin anew where an earlier run was interrupted
      --timeout <sec>   how long to wait for one answer; 30 by default
  -h, --help            show this text

Exit codes: 0 written, 2 not written.
`,
  noArguments:
    'snapshot takes options only. The key is read from BRAZE_API_KEY, the address from BRAZE_REST_ENDPOINT. See braze-lint snapshot --help.',
  badTimeout: '--timeout takes a number of seconds.',
  noKey: 'BRAZE_API_KEY is not set. It has to hold a REST API key of the workspace.',
  oddKey: 'BRAZE_API_KEY holds quotes, spaces or other characters that no key has.',
  noEndpoint:
    'BRAZE_REST_ENDPOINT is not set. It has to hold the REST address of your instance, such as https://rest.iad-01.braze.com.',
  badEndpoint:
    'BRAZE_REST_ENDPOINT is no address of a host, such as https://rest.iad-01.braze.com, without user, path or parameters.',
  plainHttp:
    'BRAZE_REST_ENDPOINT begins with http://, which would send the key readable for everybody; use https://.',
  wrongHost: (host: string, what: 'dashboard' | 'sdk', instance: string, rest: string): string =>
    `${host} is the ${what === 'dashboard' ? 'dashboard' : 'host for apps'} of ${instance}; set BRAZE_REST_ENDPOINT to https://${rest}.`,
  unknownHost: (host: string): string => `${host} is none of the documented REST hosts of Braze; going on.`,
  resumed: 'Going on where the last run was interrupted.',
  unauthorized: (host: string): string =>
    `${host} answers 401 Unauthorized: BRAZE_API_KEY is no key of this instance. Either the key is wrong, or it belongs to another instance than BRAZE_REST_ENDPOINT.`,
  noAnswer: (path: string, why: string): string =>
    `${path} was not answered: ${why}. Run it again to go on from here.`,
  refused: (path: string, status: number, said: string): string =>
    `${path} was answered with ${String(status)}${said === '' ? '' : ` ${said}`}. Run it again to go on from here.`,
  redirected: (path: string): string =>
    `${path} was answered with another address, which REST hosts of Braze do not do: check BRAZE_REST_ENDPOINT.`,
  notJson: (path: string): string =>
    `${path} was answered with something that is no JSON: check that BRAZE_REST_ENDPOINT is a REST host of Braze.`,
  notAsDocumented: (path: string, key: string): string =>
    `The answer of ${path} has no list \`${key}\`, as the documentation says it has.`,
  nothingReadable: 'The key may read neither campaigns, nor Canvases, nor segments; nothing was written.',
  waiting: (seconds: number, status: number): string =>
    status === 429 ? `rate limit reached, waiting ${String(seconds)} s` : `no usable answer, trying again`,
  listing: { campaigns: 'Campaigns', canvases: 'Canvases', segments: 'Segments' } as const,
  details: 'Message variations',
  permissions: 'Permissions',
  written(file: string, { campaigns, canvases, segments }: SnapshotContent): string {
    const messages = campaigns.flatMap((campaign) => campaign.messages ?? []);
    return `${file}: ${counted(campaigns, 'campaign')} with ${counted(messages, 'message variation')}, ${counted(canvases, 'Canvas', 'Canvases')}, ${counted(segments, 'segment')}.`;
  },
  leftOut({ missing }: SnapshotContent): readonly string[] {
    return (Object.entries(missing) as readonly [SnapshotKind, MissingList][]).flatMap(([kind, why]) =>
      why.reason === 'unlisted' ? [] : [leftOutText(kind, why)],
    );
  },
};

function leftOutText(kind: SnapshotKind, { permission }: MissingList): string {
  const what = kind === 'messages' ? 'message variations' : kind;
  const because =
    permission === undefined
      ? 'not all of them could be read'
      : `the key lacks the permission ${permission} (403 Access Denied)`;
  return `the snapshot lacks ${what}, and their ids are not checked: ${because}.`;
}

function counted(all: readonly unknown[], one: string, many = `${one}s`): string {
  return `${all.length.toLocaleString('en-US')} ${all.length === 1 ? one : many}`;
}
