// The results of foreign programs for each line of a golden table of short messages: the parts (sms-segments-calculator,
// and split-sms where it counts the same way), and the text that a phone reads from our octets (node-pdu).
import {readFileSync} from 'node:fs';
import calculator from 'sms-segments-calculator';
import splitter from 'split-sms';
import {parse} from 'node-pdu';

const rows = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
for (const row of rows) console.log(JSON.stringify({...row, ...cut(row.text), ...read(row)}));

function cut(text) {
  const message = new calculator.SegmentedMessage(text);
  const parts = message.segments.map((part) => [...part].map((one) => one.raw ?? '').join(''));
  // split-sms has no letters made of several characters
  const letters = [...new Intl.Segmenter().segment(text)].every((one) => [...one.segment].length === 1);
  const other = letters ? splitter.split(text).parts.map((part) => part.content) : parts;
  return {encoding: message.encodingName === 'GSM-7' ? 'gsm7' : 'ucs2', parts, split: other};
}

// each part as a phone gets it: SMS-DELIVER of 3GPP TS 23.040 around our user data
function read(row) {
  const several = row.octets.length > 1;
  const parts = row.octets.map((hex, at) => parse(deliver(row, several, hex, row.units[at])).data);
  return {
    read: parts.map((data) => data.getText()),
    numbers: several ? parts.map(({parts: [part]}) => [part.header.getPointer(), part.header.getSegments(), part.header.getCurrent()].join(' ')) : [],
  };
}

function deliver(row, several, hex, units) {
  const seven = row.encoding === 'gsm7';
  const header = several ? parseInt(hex.slice(0, 2), 16) + 1 : 0;
  const length = seven ? Math.ceil((header * 8) / 7) + units : hex.length / 2;
  const sender = '0B914809214365F7';
  const at = '52112400000082';
  return ['00', several ? '44' : '04', sender, '00', seven ? '00' : '08', at, length.toString(16).padStart(2, '0'), hex].join('');
}
