import { writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Writes a browser's picture with the same pixels and the smallest packing: browsers pack for speed. */
export async function lighter(png: Buffer, path: string): Promise<void> {
  const packed: Buffer[] = [];
  let head = Buffer.alloc(0);
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = Buffer.from(data);
    if (type === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const pixels = deflateSync(inflateSync(Buffer.concat(packed)), { level: 9, memLevel: 9 });
  writeFileSync(path, Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]));
}
