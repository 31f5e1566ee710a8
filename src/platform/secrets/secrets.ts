import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** Written before every sealed value, so that keys and algorithms can change later: `v1.` = AES-256-GCM. */
const MARK = 'v1.';
const NONCE = 12;
const TAG = 16;

/** Personal data at rest: sealed with the data key; a blind index lets equal values be found without opening them. */
@Injectable()
export class Secrets {
  private readonly sealKey: Buffer;
  private readonly indexKey: Buffer;

  constructor(dataKey: Buffer) {
    this.sealKey = Buffer.from(hkdfSync('sha256', dataKey, '', 'seal', 32));
    this.indexKey = Buffer.from(hkdfSync('sha256', dataKey, '', 'blind-index', 32));
  }

  seal(plain: string): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.sealKey, nonce);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return MARK + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Throws when the value was not sealed with this key or was changed since. */
  open(sealed: string): string {
    if (!sealed.startsWith(MARK)) throw new Error('sealed value of an unknown version');
    const bytes = Buffer.from(sealed.slice(MARK.length), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.sealKey, bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  }

  /** The same value gives the same 64 characters; nothing can be read from them without the key. */
  blindIndex(plain: string): string {
    return createHmac('sha256', this.indexKey).update(plain.replace(/\s/g, '')).digest('hex');
  }
}

/** `138****5678`; of fewer than eleven characters the last two are shown, of fewer than seven none. */
export const maskPhone = (plain: string): string => (plain.length >= 11 ? `${plain.slice(0, 3)}****${plain.slice(-4)}` : plain.length >= 7 ? `****${plain.slice(-2)}` : '****');
