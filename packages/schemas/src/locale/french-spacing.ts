/** A French text with the spaces that no line may break at: before marks of two parts, and inside quotation marks. */
export function frenchSpacing(text: string): string {
  return text.replaceAll(/ (?=[:;?!\u00BB](?:[\s.,;)]|$))|(?<=\u00AB) /g, '\u00A0');
}
