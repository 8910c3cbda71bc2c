/** What a paper may be; its bytes say what it is, whatever its name does. */
const KINDS = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

/** `application/pdf`, `image/jpeg` or `image/png`; null for anything else. */
export function mediaTypeOf(content: Uint8Array): string | null {
  return KINDS.find(({ begins }) => begins.every((byte, index) => content[index] === byte))?.mediaType ?? null;
}
