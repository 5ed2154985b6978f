/** What stands between the slashes of a path; a slash at either end is overlooked. */
export function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/^\//, '')
    .replace(/(?<!\/)\/+$/, '')
    .split('/');
}

/** Whether a segment of a documented path stands for any text: `{campaign_id}`. */
export function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
