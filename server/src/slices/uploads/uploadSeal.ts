import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

const TAG_BYTES = 16;
const NONCE_BYTES = 12;

export interface UploadSeal {
  seal(piece: Uint8Array, place: Place): Uint8Array<ArrayBuffer>;
  /** Throws when this is not the piece of this upload at this place, as it was sealed. */
  open(sealed: Uint8Array, place: Place): Buffer;
}

/** Where a piece belongs: what is cut off, left out or exchanged does not open. */
export interface Place {
  readonly number: number;
  readonly isLast: boolean;
}

/** AES-256-GCM with a key for this upload alone, so that the number of a piece serves as its nonce. */
export function createUploadSeal(secret: string, uploadId: string): UploadSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, uploadId, 'payung upload v1', 32));
  return {
    seal(piece, place) {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(aadOf(place));
      const sealed = new Uint8Array(piece.length + TAG_BYTES);
      sealed.set(cipher.update(piece));
      // Of a stream cipher nothing is left over.
      cipher.final();
      sealed.set(cipher.getAuthTag(), piece.length);
      return sealed;
    },
    open(sealed, place) {
      const end = sealed.length - TAG_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: TAG_BYTES });
      decipher.setAAD(aadOf(place)).setAuthTag(sealed.subarray(end));
      const piece = decipher.update(sealed.subarray(0, end));
      decipher.final();
      return piece;
    },
  };
}

function nonceOf({ number }: Place): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(number, NONCE_BYTES - 4);
  return nonce;
}

function aadOf({ isLast }: Place): Buffer {
  return Buffer.from(isLast ? 'last' : 'more');
}
