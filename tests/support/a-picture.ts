/** The least that has the beginning of a JPEG picture. */
export const aPicture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
