// Checks this bundle without lintel: Node.js 18 or later, nothing else.   node verify.mjs [NUMBER:HASH]
// NUMBER:HASH is the head that somebody noted when the bundle was made: with it, nobody can have written the trail anew.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const hex = (octets) => octets.toString("hex");
const fail = (why) => {
  console.log(`BROKEN: ${why}`);
  process.exit(1);
};

for (const { name, sha256: expected } of JSON.parse(readFileSync(join(here, "manifest.json"), "utf8")).files) {
  if (name.includes("..") || name.startsWith("/")) fail(`${name} is no name of a file here`);
  let bytes;
  try {
    bytes = readFileSync(join(here, name));
  } catch {
    fail(`${name} is missing`);
  }
  if (hex(sha256(bytes)) !== expected) fail(`${name} was changed`);
}

const { format, tree, entries, seal } = JSON.parse(readFileSync(join(here, "excerpt.json"), "utf8"));
if (format !== "lintel-excerpt-1") fail("excerpt.json is of another format");

function read({ seq, prev, hash, text }) {
  if (hex(sha256(prev, text)) !== hash) fail(`entry ${seq} was changed`);
  const entry = JSON.parse(text);
  if (entry.seq !== seq) fail(`entry ${seq} bears another number`);
  return entry;
}

// RFC 9162 2.1.3.2: from the entry up to the root.
function isInTree(hash, index, size, path) {
  if (index < 0 || index >= size) return false;
  let [place, last] = [index, size - 1];
  let node = sha256(Buffer.of(0), Buffer.from(hash, "hex"));
  for (const sibling of path.map((one) => Buffer.from(one, "hex"))) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      node = sha256(Buffer.of(1), sibling, node);
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    } else node = sha256(Buffer.of(1), node, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && hex(node) === tree.root;
}

let before = null;
for (const one of entries) {
  const entry = read(one);
  if (before && before.seq >= one.seq) fail(`entry ${one.seq} is out of order`);
  if (before && before.seq + 1 === one.seq && before.hash !== one.prev) fail(`entry ${one.seq} does not follow the one before`);
  if (!isInTree(one.hash, one.seq - 1, tree.size, one.path)) fail(`entry ${one.seq} is no part of the trail`);
  console.log(`${one.seq}  ${new Date(entry.at).toISOString()}  ${entry.kind}  ${entry.actor}  ${JSON.stringify(entry.data)}`);
  before = one;
}
const said = read(seal).data;
if (said.root !== tree.root || said.size !== tree.size) fail("the seal is over another tree");
if (said.entries !== hex(sha256(entries.map((one) => one.hash).join("\n")))) fail("entries are missing, added or in another order");

const head = `${seal.seq}:${seal.hash}`;
const noted = process.argv[2];
if (noted !== undefined && noted !== head) fail(`the head is ${head}, not ${noted}`);
console.log(`${entries.length} of ${tree.size} entries verified; head ${head}`);
if (noted === undefined) console.log("Compare the head with the one that was noted elsewhere when this was made.");
