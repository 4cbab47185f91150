// The items of a feed in feedsmith or rss-parser: one line of JSON an item.
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';

const [address, program] = process.argv.slice(2);
const text = await (await fetch(address)).text();
const plain = value => value?.value ?? value ?? '';

const readers = {
  atom: one => ({ id: one.id, title: plain(one.title), published: one.published,
    text: plain(one.content) || plain(one.summary),
    enclosures: (one.links ?? []).filter(link => link.rel === 'enclosure').map(link => link.href) }),
  rss: one => ({ id: plain(one.guid), title: plain(one.title), published: one.pubDate,
    text: plain(one.content?.encoded) || plain(one.description),
    enclosures: (one.enclosures ?? []).map(file => file.url) }),
  json: one => ({ id: one.id, title: one.title, published: one.date_published,
    text: one.content_html ?? one.content_text,
    enclosures: (one.attachments ?? []).map(file => file.url) }),
};

let items;
if (program === 'rss-parser') {
  items = (await new RssParser().parseString(text)).items.map(one => ({ id: one.guid ?? one.id, title: one.title,
    published: one.isoDate, text: one['content:encoded'] ?? one.content ?? '',
    enclosures: one.enclosure ? [one.enclosure.url] : [] }));
} else {
  const { format, feed } = parseFeed(text);
  items = (feed.entries ?? feed.items ?? []).map(readers[format]);
}
for (const item of items)
  console.log(JSON.stringify({ ...item, published: new Date(item.published).toISOString() }));
