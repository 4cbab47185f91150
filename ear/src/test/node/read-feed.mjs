// What a program on feedsmith sees in an Atom feed: one line of JSON an entry.
import { parseAtomFeed } from 'feedsmith';

const answer = await fetch(process.argv[2]);
const feed = parseAtomFeed(await answer.text());
for (const { id, title, updated, content, summary, links } of feed.entries ?? [])
  console.log(JSON.stringify({ id, title: title?.value ?? title, updated, text: content?.value ?? summary?.value ?? summary ?? '',
    enclosures: (links ?? []).filter(link => link.rel === 'enclosure').length }));
