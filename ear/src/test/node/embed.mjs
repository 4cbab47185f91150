// The oEmbed of an address in @extractus/oembed-extractor: once by discovery, once by the list of providers.
import { extract, setProviderList } from '@extractus/oembed-extractor';

const [address, providers] = process.argv.slice(2);
// the program calls listed providers by https alone, which a hub on loopback does not speak
const plain = (url, options) => fetch(String(url).replace(/^https:\/\/localhost:/, 'http://localhost:'), options);
setProviderList([]);
console.log(JSON.stringify(await extract(address, { maxwidth: 400 })));
setProviderList(await (await fetch(providers)).json());
console.log(JSON.stringify(await extract(address, { maxwidth: 400 }, plain)));
