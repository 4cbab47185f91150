// Verifies messages of webhooks: v1 by the library of Standard Webhooks, v1a (which it does not know) by Node's own
// Ed25519. Each line of the file is {"secret": "whsec_…", "publicKey": "whpk_…", "headers": {…}, "body": "…"}; says of
// each "good" or "bad" twice, and the event's id.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function shared({ secret, headers, body }) {
  try {
    new Webhook(secret).verify(body, headers);
    return 'good';
  } catch {
    return 'bad';
  }
}

function paired({ publicKey, headers, body }) {
  const raw = Buffer.from(publicKey.slice('whpk_'.length), 'base64');
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  const good = headers['webhook-signature'].split(' ')
    .filter((one) => one.startsWith('v1a,'))
    .some((one) => verify(null, signed, key, Buffer.from(one.slice('v1a,'.length), 'base64')));
  return good ? 'good' : 'bad';
}

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const message = JSON.parse(line);
  console.log(shared(message), paired(message), JSON.parse(message.body).id);
}
