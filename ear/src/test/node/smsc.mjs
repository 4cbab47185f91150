// A telecom company by npm's smpp, a foreign program: it throttles, does not answer, hangs up and is late on demand, and
// records all that it took. Arguments: port for SMPP, port for rules and queries, and, when it speaks TLS alone, files of
// its key and its certificate.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import smpp from 'smpp';

const [port, deskPort] = process.argv.slice(2, 4).map(Number);
const [key, cert] = process.argv.slice(4).map((file) => readFileSync(file));
let rules = {throttle: 0, silent: 0, mute: 0, hangUp: 0, refuse: 0, undelivered: 0, early: 0, late: false, closed: false, closeAfter: 0,
  alphabet: 'ASCII', answerIds: 'hex', receiptIds: 'decimal'};
const parts = new Map(); // the parts taken: by number, reference of the message, position
const receipts = [];
const account = {submitted: 0, taken: 0, throttled: 0, refused: 0, mostUnanswered: 0, binds: 0, doubles: []};
let ids = 0x1a2b3c00;
let current = null;
const outstanding = new Set();
let random = 42;

// companies write ids in different ways, and seldom the same in answers as in receipts
const forms = {
  hex: (id) => id.toString(16).toUpperCase(),
  'padded hex': (id) => id.toString(16).padStart(16, '0'),
  decimal: (id) => String(id).padStart(12, '0'),
};

const server = smpp.createServer(key ? {key, cert} : {}, (session) => {
  session.on('error', () => session.destroy());
  if (rules.closed) return session.destroy();
  session.unanswered = 0;
  const bind = (pdu) => {
    if (pdu.password !== 'matkhau') return session.send(pdu.response({command_status: smpp.ESME_RINVPASWD}));
    account.binds++;
    session.send(pdu.response());
    current = session;
    pump();
  };
  session.on('bind_transceiver', bind);
  session.on('submit_sm', (pdu) => take(session, pdu));
  session.on('enquire_link', (pdu) => session.send(pdu.response()));
  session.on('unbind', (pdu) => {
    session.send(pdu.response());
    session.close();
  });
  session.on('close', () => {
    if (current === session) current = null;
    for (const one of outstanding) if (one.session === session) {
      outstanding.delete(one);
      receipts.push(one.receipt);
    }
  });
});
server.on('error', (e) => { console.error(e); });

// the same random numbers in every run, so that a run can be repeated
function chance(share) {
  random = (random * 1103515245 + 12345) % 2147483648;
  return random / 2147483648 < share;
}

function take(session, pdu) {
  // what had come with others in one piece is read after the line was closed, too: a closed company takes nothing
  if (rules.closed) return;
  account.submitted++;
  account.firstAt ||= Date.now();
  account.lastAt = Date.now();
  account.mostUnanswered = Math.max(account.mostUnanswered, ++session.unanswered);
  if (rules.hangUp > 0 && account.submitted % rules.hangUp === 0) return session.destroy();
  if (chance(rules.throttle)) {
    account.throttled++;
    return answer(session, pdu, {command_status: chance(0.5) ? smpp.ESME_RTHROTTLED : smpp.ESME_RMSGQFUL});
  }
  if (chance(rules.refuse)) {
    account.refused++;
    return answer(session, pdu, {command_status: smpp.ESME_RINVDSTADR});
  }
  account.taken++;
  const id = ids++;
  keep(pdu);
  const closes = rules.closeAfter === account.taken;
  const receipt = {
    id,
    number: pdu.destination_addr,
    reference: pdu.user_message_reference,
    mute: false,
    state: chance(rules.undelivered) ? 'UNDELIV' : 'DELIVRD',
  };
  if (chance(rules.mute)) account.mute = (account.mute || 0) + 1;
  else if (chance(rules.early)) {
    receipts.push(receipt);
    pump();
  } else setTimeout(() => {
    receipts.push(receipt);
    pump();
  }, 20);
  if (closes) {
    rules.closed = true;
    return session.destroy();
  }
  if (chance(rules.silent)) return;
  answer(session, pdu, {message_id: forms[rules.answerIds](id)});
}

function answer(session, pdu, said) {
  const tell = () => {
    session.unanswered--;
    session.send(pdu.response(said));
  };
  if (rules.quick) tell();
  else setTimeout(tell, Math.floor(Math.random() * 4));
}

// assembled as on a phone; smpp has parsed header, fields and alphabet
function keep(pdu) {
  const {way, body, reference, total, place} = read(pdu);
  const key = `${pdu.destination_addr} ${reference}`;
  const message = parts.get(key) ?? {number: pdu.destination_addr, way, coding: pdu.data_coding, total, texts: {}, references: []};
  if (message.texts[place] !== undefined) account.doubles.push(`${key} ${place}`);
  message.texts[place] = body;
  message.references.push(pdu.user_message_reference);
  parts.set(key, message);
}

function read(pdu) {
  if (pdu.message_payload) return {way: 'payload', body: pdu.message_payload.message, reference: 0, total: 1, place: 1};
  const body = pdu.short_message.message;
  if (pdu.sar_msg_ref_num !== undefined) return {
    way: 'sar', body, reference: pdu.sar_msg_ref_num, total: pdu.sar_total_segments, place: pdu.sar_segment_seqnum};
  const header = pdu.short_message.udh?.find?.((one) => one[0] === 0) ?? pdu.short_message.udh?.[0];
  const [reference, total, place] = header ? [...header].slice(-3) : [0, 1, 1];
  return {way: header ? 'udh' : 'alone', body, reference, total, place};
}

const reported = [];

// by the text of appendix B of SMPP 3.4, or by the fields of 5.3.2 alone
function said({id, state}) {
  const written = forms[rules.receiptIds](id);
  if (rules.fields) return {receipted_message_id: written, message_state: state === 'DELIVRD' ? 2 : 5, short_message: ''};
  return {short_message: `id:${written} sub:001 dlvrd:001 submit date:2612010800 done date:2612010801 stat:${state} `
    + `err:${state === 'DELIVRD' ? '000' : '012'} text:`};
}

function pump() {
  while (!rules.late && current && outstanding.size < 50 && receipts.length > 0) {
    const session = current;
    const receipt = receipts.shift();
    const one = {session, receipt};
    outstanding.add(one);
    const sent = session.deliver_sm({
      esm_class: 4,
      source_addr: receipt.number,
      source_addr_ton: 1,
      source_addr_npi: 1,
      destination_addr: 'UBNDTINH',
      user_message_reference: receipt.reference,
      ...said(receipt),
    }, (response) => {
      if (!outstanding.delete(one)) return;
      if (response.command_status === 0) reported.push([receipt.reference, receipt.state]);
      else receipts.push(receipt);
      pump();
    });
    if (!sent && outstanding.delete(one)) {
      receipts.push(receipt);
      return;
    }
  }
}

createServer(async (request, answer) => {
  let body = '';
  for await (const piece of request) body += piece;
  if (request.url === '/rules') {
    rules = {...rules, ...JSON.parse(body)};
    smpp.encodings.default = rules.alphabet;
    if (rules.closed) current?.destroy();
    pump();
  }
  if (request.url === '/forget') {
    parts.clear();
    reported.length = 0;
    Object.assign(account, {submitted: 0, taken: 0, throttled: 0, refused: 0, mostUnanswered: 0, mute: 0, doubles: [], firstAt: 0, lastAt: 0});
  }
  if (request.url === '/stop') current?.deliver_sm({
    source_addr: body, source_addr_ton: 1, source_addr_npi: 1, destination_addr: 'UBNDTINH', short_message: 'TC'});
  answer.setHeader('content-type', 'application/json');
  answer.end(JSON.stringify(request.url === '/messages'
    ? {messages: [...parts.values()].map((one) => ({
      number: one.number,
      way: one.way,
      coding: one.coding,
      whole: Object.keys(one.texts).length === one.total,
      text: Array.from({length: one.total}, (_, i) => one.texts[i + 1] ?? '').join(''),
      references: one.references,
    })), reported}
    : {...account, waiting: receipts.length, outstanding: outstanding.size, bound: current !== null}));
}).listen(deskPort, '127.0.0.1', () => server.listen(port, '127.0.0.1', () => console.log('ready')));
