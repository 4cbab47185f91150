// What a program on @extractus/oembed-extractor learns of an address: once by discovery, once by the list of providers.
import { extract, setProviderList } from '@extractus/oembed-extractor';

const [address, providers] = process.argv.slice(2);
// the program asks the providers of a list by https alone, which a hub on loopback does not speak
const plain = (url, options) => fetch(String(url).replace(/^https:\/\/localhost:/, 'http://localhost:'), options);
setProviderList([]);
console.log(JSON.stringify(await extract(address, { maxwidth: 400 })));
setProviderList(await (await fetch(providers)).json());
console.log(JSON.stringify(await extract(address, { maxwidth: 400 }, plain)));
