// What a picture says of itself: XMP with IPTC photo metadata, IPTC IIM 4.2 and Exif 2.32, the first that says something.
// That order is the one of the Metadata Working Group, whose programs write all three alike.
const HEAD = 1024 * 1024; // they stand near the beginning
const DC = "http://purl.org/dc/elements/1.1/";
const PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
const RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
const XMP = "http://ns.adobe.com/xap/1.0/";
const CC = "http://creativecommons.org/ns#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The fields of a draft, with the properties that each is found in, the likeliest first. */
const FOUND_IN = {
  title: [[DC, "title"], [PHOTOSHOP, "Headline"], "IIM 5", "IIM 105", "Exif 40091"],
  description: [[DC, "description"], "IIM 120", "Exif 270"],
  creator: [[DC, "creator"], "IIM 80", "Exif 315", "Exif 40093"],
  credit: [[PHOTOSHOP, "Credit"], "IIM 110"],
  license: [[CC, "license"], [RIGHTS, "WebStatement"], [DC, "rights"], "IIM 116", "Exif 33432"],
  rights: [[DC, "rights"], "IIM 116", "Exif 33432"],
  note: [[PHOTOSHOP, "DateCreated"], [XMP, "CreateDate"], "IIM 55", "Exif 36867"],
};

/** The longest text of each field. */
const LONGEST = { title: 200, description: 2000, creator: 300, credit: 300, license: 30, rights: 2000, note: 4000 };

/** What cameras write where nobody has written anything. */
const OF_CAMERAS = /^(?:olympus digital camera|minolta digital camera|sony dsc|samsung|dcim\\.*|digital camera|untitled)$/i;

/** The XMP packet of these bytes, or null. */
function packet(bytes) {
  const text = new TextDecoder().decode(bytes);
  const from = text.indexOf("<x:xmpmeta");
  const end = text.indexOf("</x:xmpmeta>", from);
  if (from < 0 || end < 0) return null;
  const found = new DOMParser().parseFromString(text.slice(from, end + "</x:xmpmeta>".length), "application/xml");
  return found.querySelector("parsererror") ? null : found;
}

/** A property: an element, a list or choice of languages, or an attribute of its description. */
function property(xmp, [space, name]) {
  const element = xmp.getElementsByTagNameNS(space, name)[0];
  if (element) {
    const items = [...element.getElementsByTagNameNS(RDF, "li")].map((one) => one.textContent.trim());
    const one = element.getElementsByTagNameNS(RDF, "Alt").length ? items[0] : items.join(", ");
    return one || element.getAttributeNS(RDF, "resource") || element.textContent.trim();
  }
  const about = [...xmp.getElementsByTagNameNS(RDF, "Description")].find((one) => one.hasAttributeNS(space, name));
  return about ? about.getAttributeNS(space, name).trim() : "";
}

/** A text in UTF-8, or else in the code page of older programs; what stands after a zero is none of it. */
function text(bytes) {
  let said;
  try {
    said = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    said = new TextDecoder("windows-1252").decode(bytes);
  }
  return said.split("\0")[0].trim();
}

const part = (view, from, length) => new DataView(view.buffer, view.byteOffset + from, length);
const ascii = (view, from, length) => String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + from, length));

/** The application segments of a JPEG (ITU T.81, B.1.1), before its picture begins. */
function* segments(view) {
  if (view.getUint16(0) !== 0xffd8) return;
  for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; at += 2 + view.getUint16(at + 2))
    yield { marker: view.getUint8(at + 1), body: part(view, at + 4, view.getUint16(at + 2) - 2) };
}

const SIZES = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1 };
const EXIF_DIRECTORY = 0x8769;

/** Adds the texts of a directory of Exif (TIFF 6.0) by their tags. */
function directory(view, from, little, found) {
  const count = view.getUint16(from, little);
  for (let at = from + 2; at < from + 2 + 12 * count; at += 12) {
    const tag = view.getUint16(at, little);
    const length = view.getUint32(at + 4, little) * (SIZES[view.getUint16(at + 2, little)] || 0);
    const place = length > 4 ? view.getUint32(at + 8, little) : at + 8;
    if (tag === EXIF_DIRECTORY) directory(view, view.getUint32(at + 8, little), little, found);
    if (![0x010e, 0x013b, 0x8298, 0x9003, 0x9c9b, 0x9c9d].includes(tag)) continue;
    const bytes = part(view, place, length);
    // those of Windows are in UTF-16
    found[`Exif ${tag}`] = tag < 0x9c9b ? text(bytes) : new TextDecoder("utf-16le").decode(bytes).split("\0")[0].trim();
  }
}

function exif(view, found) {
  const little = view.getUint16(0) === 0x4949;
  if (view.getUint16(2, little) === 42) directory(view, view.getUint32(4, little), little, found);
}

/** Adds the datasets of the application record (IIM 4.2, chapter 6) by their numbers. */
function iim(view, found) {
  for (let at = 0; at + 5 <= view.byteLength && view.getUint8(at) === 0x1c; at += 5 + view.getUint16(at + 3)) {
    if (view.getUint8(at + 1) !== 2) continue;
    const name = `IIM ${view.getUint8(at + 2)}`;
    const said = text(part(view, at + 5, view.getUint16(at + 3)));
    found[name] = found[name] ? `${found[name]}, ${said}` : said;
  }
}

/** Finds IIM among the image resources of Photoshop. */
function resources(view, found) {
  for (let at = 14; at + 12 <= view.byteLength && ascii(view, at, 4) === "8BIM"; ) {
    const named = at + 6 + ((view.getUint8(at + 6) + 2) & ~1);
    const length = view.getUint32(named);
    if (view.getUint16(at + 4) === 0x0404) iim(part(view, named + 4, length), found);
    at = named + 4 + ((length + 1) & ~1);
  }
}

/** The texts of Exif and IIM by their names; of what is broken, those before. */
function embedded(bytes) {
  const view = new DataView(bytes);
  const found = {};
  try {
    if ([0x4949, 0x4d4d].includes(view.getUint16(0))) exif(view, found);
    for (const { marker, body } of segments(view)) {
      if (marker === 0xe1 && ascii(body, 0, 6) === "Exif\0\0") exif(part(body, 6, body.byteLength - 6), found);
      if (marker === 0xed && ascii(body, 0, 14) === "Photoshop 3.0\0") resources(body, found);
    }
  } catch (broken) {
    if (!(broken instanceof RangeError)) throw broken;
  }
  return found;
}

/** The code of a Creative Commons licence in this text; empty where it is another, or one that an asset may not have. */
function licence(said) {
  if (/publicdomain\/zero\/1\.0/.test(said)) return "CC0-1.0";
  const kind = said.match(/licenses\/(by(?:-sa|-nd|-nc|-nc-nd)?)\/4\.0/)?.[1];
  return kind ? `CC-${kind.toUpperCase()}-4.0` : "";
}

/** A day as people write it; empty where the camera had no clock. */
function day(said) {
  const [, year, month, date] = said.match(/^([12]\d{3})[-:]?([01]\d)[-:]?([0-3]\d)/) || [];
  return year ? `${date}/${month}/${year}` : "";
}

/**
 * What this picture says for each field of a draft; for what it does not say there is nothing.
 *
 * @param made the words before the day on which it was made
 */
export async function said(file, made) {
  const bytes = await file.slice(0, HEAD).arrayBuffer();
  const xmp = packet(bytes);
  const others = embedded(bytes);
  const found = {};
  for (const [field, places] of Object.entries(FOUND_IN))
    for (const place of places) {
      const raw = (typeof place === "string" ? others[place] : xmp && property(xmp, place)) || "";
      const value = { license: () => licence(raw), note: () => day(raw) && `${made} ${day(raw)}` }[field]?.() ?? raw;
      if (value && !OF_CAMERAS.test(value) && !found[field]) found[field] = value.slice(0, LONGEST[field]);
    }
  return found;
}
