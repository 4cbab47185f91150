// The records of a capture as warcio reads them: one line of JSON a record, and whether its digest is that of its payload.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes) {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return bits.match(/.{1,5}/g).map(five => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

for await (const record of new WARCParser(createReadStream(process.argv[2]))) {
  const named = record.warcHeader('WARC-Payload-Digest') ?? '';
  const payload = await record.readFully(false);
  const digest = createHash('sha256').update(payload).digest();
  const digests = ['sha256:' + digest.toString('hex'), 'sha256:' + base32(digest)];
  console.log(JSON.stringify({ type: record.warcType, target: record.warcHeader('WARC-Target-URI') ?? '',
    status: record.httpHeaders?.statusCode ?? 0, bytes: payload.length, named,
    agrees: named === '' || digests.some(one => one.toLowerCase() === named.replace(/=+$/, '').toLowerCase()) }));
}
