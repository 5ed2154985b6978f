const root = 'https://www.braze.com/docs/api/';

/** The address of a page of the catalogue: `errors`, `objects_filters/messaging/email_object#attachments`. */
export function documentationUrl(page: string): string {
  const [path = '', fragment] = page.split('#');
  return fragment === undefined ? `${root}${path}/` : `${root}${path}/#${fragment}`;
}
