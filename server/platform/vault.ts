import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

interface Keys {
  readonly seal: KeyObject;
  readonly hash: KeyObject;
}

let keys: Keys | null = null;

/** Opens the vault with the hub's secret, once, at the start. Without it no personal value can be kept or read. */
export function openVault(secret: string): void {
  // Made into a key once: from bare bytes each value would make it again, which takes longer than the sealing.
  const derive = (purpose: string): KeyObject =>
    createSecretKey(new Uint8Array(hkdfSync('sha256', secret, 'hub', purpose, 32)));
  keys = { seal: derive('seal'), hash: derive('hash') };
}

function opened(): Keys {
  if (keys === null) throw new Error('the vault was not opened');
  return keys;
}

const NONCE = 12;
let nonces = Buffer.alloc(0);

/** Chance for many values at once: asking the system for each is slow. No part of it is given twice. */
function freshNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(NONCE * 256);
  const nonce = nonces.subarray(0, NONCE);
  nonces = nonces.subarray(NONCE);
  return nonce;
}

/** Encrypts a value with AES-256-GCM; `context` binds it to its row, so that it cannot be moved to another. */
export function sealValue(text: string, context: string): string {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', opened().seal, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** The value sealed under the same context; throws when either was altered. */
export function unsealValue(sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', opened().seal, bytes.subarray(0, 12)).setAAD(
    Buffer.from(context),
  );
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A keyed hash for equality: who has the tables but not the secret cannot try out all numbers. */
export function keyedHash(text: string): string {
  return createHmac('sha256', opened().hash).update(text).digest('hex');
}
