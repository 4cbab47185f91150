// A table and a ZIP for the page of many files. The hub reads the table, and the directory at the end of the ZIP, in its
// sandbox; a file is taken out here when its turn comes, and goes on as any other.
const TAIL = 1024 * 1024; // as much as the hub looks at
const LOCAL = 0x04034b50; // PKWARE APPNOTE 4.3.7
const LOCAL_BYTES = 30;

/** What the hub says of this table and ZIP, either of which may be missing. */
export async function readPack(sheet, zip, csrf) {
  const body = new FormData();
  if (sheet) body.append("sheet", sheet);
  if (zip) {
    body.append("zip", zip.slice(Math.max(0, zip.size - TAIL)), "tail");
    body.append("length", zip.size);
  }
  const headers = { Accept: "application/json", "X-CSRF-Token": csrf };
  const answer = await fetch("/console/assets/many/sheet", { method: "POST", headers, body });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

/** The file of this entry, unpacked; an error where it is not what the directory said. */
export async function unpacked(zip, entry, name) {
  const head = new DataView(await zip.slice(entry.at, entry.at + LOCAL_BYTES).arrayBuffer());
  if (head.byteLength < LOCAL_BYTES || head.getUint32(0, true) !== LOCAL) throw new Error("no entry");
  const from = entry.at + LOCAL_BYTES + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = zip.slice(from, from + entry.packed);
  if (!entry.deflated) return new File([packed], name);
  let left = entry.bytes;
  const counted = new TransformStream({
    transform(part, out) {
      left -= part.length;
      if (left < 0) throw new Error("more than was said");
      out.enqueue(part);
    },
  });
  const bytes = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(counted);
  const file = new File([await new Response(bytes).blob()], name);
  if (left !== 0) throw new Error("less than was said");
  return file;
}
