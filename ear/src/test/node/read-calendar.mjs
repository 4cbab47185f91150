// The days of a calendar between two days, as ical.js or rrule has them: one a line, in order.
import ICAL from 'ical.js';
import rrule from 'rrule';

const [address, program, first, last] = process.argv.slice(2);
const text = await (await fetch(address)).text();
const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const days = [];

function add(day) {
  if (day >= first && day <= last) days.push(day);
}

const programs = {
  'ical.js': event => {
    const occurrences = new ICAL.Event(event).iterator();
    for (let day = occurrences.next(); day; day = occurrences.next()) {
      if (day.toString() > `${last}T24`) break;
      add(day.toString().slice(0, 10));
    }
  },
  // the library supports rules alone
  rrule: event => {
    const start = event.getFirstPropertyValue('dtstart').toString();
    const recurs = event.getFirstPropertyValue('rrule');
    if (!recurs) return add(start.slice(0, 10));
    const rule = rrule.rrulestr(`DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${recurs}`);
    for (const day of rule.between(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`), true))
      add(day.toISOString().slice(0, 10));
  },
};

for (const event of events) programs[program](event);
console.log(days.sort().join('\n'));
