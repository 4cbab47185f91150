// What a program on @extractus/oembed-extractor learns of an address: once by the list of providers, once by discovery.
import { extract, setProviderList } from '@extractus/oembed-extractor';

const [address, providers] = process.argv.slice(2);
setProviderList([]);
console.log(JSON.stringify(await extract(address, { maxwidth: 400 })));
setProviderList(await (await fetch(providers)).json());
console.log(JSON.stringify(await extract(address, { maxwidth: 400 })));
