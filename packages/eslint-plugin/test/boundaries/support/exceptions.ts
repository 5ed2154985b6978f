/** Why a constraint has no case on both sides; each of these was looked at. */
export function reasonWithoutCase(id: string): string | undefined {
  return reasons.find(({ ids }) => ids.test(id))?.reason;
}

const reasons: readonly { readonly ids: RegExp; readonly reason: string }[] = [
  {
    ids: /^requests\./,
    reason:
      'It speaks of the request around a body, of which no schema tells; the tests of the wire have both sides.',
  },
];
