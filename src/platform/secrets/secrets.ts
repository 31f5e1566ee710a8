import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { comparable } from './comparable.js';

/**
 * Written before every sealed value, so that keys and algorithms can change later: `v2.` = AES-256-GCM, then the six characters that name
 * the key. `v1.` is the same without a name; it is read with whichever key fits.
 */
const MARK = 'v2.';
const UNNAMED = 'v1.';
const NONCE = 12;
const TAG = 16;

interface Key { id: string; seal: Buffer; index: Buffer }

/** One of the keys in force, in the three forms it is used in. */
const derived = (dataKey: Buffer): Key => {
  const part = (what: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', dataKey, '', what, bytes));
  return { id: part('key-id', 3).toString('hex'), seal: part('seal', 32), index: part('blind-index', 32) };
};

/** Personal data at rest: sealed with the newest data key; a blind index lets equal values be found without opening them. */
@Injectable()
export class Secrets {
  private readonly keys: readonly [Key, ...Key[]];

  /** The newest key first. It seals; the others only open what they sealed. */
  constructor(newest: Buffer, ...older: readonly Buffer[]) {
    this.keys = [derived(newest), ...older.map(derived)];
  }

  /** How every value begins that the newest key has sealed. */
  get mark(): string {
    return `${MARK}${this.keys[0].id}.`;
  }

  seal(plain: string): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.keys[0].seal, nonce);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return this.mark + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Throws when the value was sealed with a key that is not at hand, or was changed since. */
  open(sealed: string): string {
    if (sealed.startsWith(UNNAMED)) return this.openUnnamed(sealed.slice(UNNAMED.length));
    const [, id = '', content = ''] = /^v2\.([0-9a-f]{6})\.(.*)$/s.exec(sealed) ?? [];
    if (!id) throw new Error('sealed value of an unknown version');
    const key = this.keys.find((k) => k.id === id);
    if (!key) throw new Error(`sealed with the key ${id}, which is not at hand`);
    return opened(content, key);
  }

  /** The same value gives the same 64 characters, however it is written; nothing can be read from them without the key. */
  blindIndex(plain: string): string {
    return fingerprint(this.keys[0], comparable(plain));
  }

  /** Under which characters the value may stand while a change of keys is under way, the newest first; also as it was indexed before marks were dropped. */
  blindIndexes(plain: string): string[] {
    const written = [...new Set([comparable(plain), plain.replace(/\s/g, '')])];
    return this.keys.flatMap((key) => written.map((text) => fingerprint(key, text)));
  }

  private openUnnamed(content: string): string {
    for (const key of this.keys) {
      try {
        return opened(content, key);
      } catch (error) {
        if (key === this.keys.at(-1)) throw error;
      }
    }
    throw new Error('no key');
  }
}

/** Whether a text begins as sealed values do; JSON never does. */
export const isSealed = (text: string): boolean => /^v[12]\./.test(text);

const fingerprint = (key: Key, text: string): string => createHmac('sha256', key.index).update(text).digest('hex');

function opened(content: string, key: Key): string {
  const bytes = Buffer.from(content, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
