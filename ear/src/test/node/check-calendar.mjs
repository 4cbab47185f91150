// Lists for each calendar the number of events that ical.js reads, and the rules of RFC 5545 that it breaks.
import ICAL from 'ical.js';

ICAL.design.strict = true;
const LONGEST = 75;
const SOME = 3;

/** The lines as they are sent, and the rules for all of them. */
function* written(text) {
  if (!text.endsWith('\r\n')) yield 'the last line does not end';
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > LONGEST) yield `a line of ${Buffer.byteLength(line)} bytes: ${line}`;
    if (/[\r\n]/.test(line)) yield `a line ends otherwise: ${line}`;
    if (/[\x00-\x08\x0b-\x1f\x7f]/.test(line)) yield `a control character: ${line}`;
  }
}

function* whole(calendar) {
  for (const name of ['prodid', 'version'])
    if (calendar.getAllProperties(name).length !== 1) yield `${calendar.getAllProperties(name).length} of ${name}`;
  const zones = new Set(calendar.getAllSubcomponents('vtimezone').map(zone => zone.getFirstPropertyValue('tzid')));
  const known = new Set();
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const uid = event.getFirstPropertyValue('uid');
    for (const name of ['uid', 'dtstamp', 'dtstart'])
      if (event.getAllProperties(name).length !== 1) yield `${event.getAllProperties(name).length} of ${name} in ${uid}`;
    if (event.hasProperty('dtend') && event.hasProperty('duration')) yield `an end and a duration in ${uid}`;
    const key = `${uid} ${event.getFirstPropertyValue('recurrence-id') ?? ''}`;
    if (known.has(key)) yield `twice: ${key}`;
    known.add(key);
    for (const property of event.getAllProperties()) {
      const zone = property.getParameter('tzid');
      if (zone && !zones.has(zone)) yield `no such zone in ${uid}: ${zone}`;
    }
    const read = new ICAL.Event(event);
    if (read.endDate.compare(read.startDate) < 0) yield `ends before it begins: ${uid}`;
    const moments = read.iterator();
    for (let times = 0; times < SOME && moments.next(); times++);
  }
}

for (const address of process.argv.slice(2)) {
  const answer = await fetch(address);
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(text));
  const wrong = [...written(text), ...whole(calendar)];
  if (!type.startsWith('text/calendar')) wrong.push(`sent as ${type}`);
  console.log(JSON.stringify({ address, events: calendar.getAllSubcomponents('vevent').length, wrong }));
}
