# Checks this bundle without lintel: Python 3.8 or later, its standard library alone.   python3 verify.py [NUMBER:HASH]
# NUMBER:HASH is the head that somebody noted when the bundle was made: with it, nobody can have written the trail anew.
import hashlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def fail(why):
    print("BROKEN: " + why)
    sys.exit(1)


def load(name):
    try:
        with open(os.path.join(HERE, name), "rb") as file:
            return file.read()
    except OSError:
        fail(name + " is missing")


for file in json.loads(load("manifest.json"))["files"]:
    if ".." in file["name"] or file["name"].startswith("/"):
        fail(file["name"] + " is no name of a file here")
    if sha256(load(file["name"])).hex() != file["sha256"]:
        fail(file["name"] + " was changed")

excerpt = json.loads(load("excerpt.json"))
tree, entries, seal = excerpt["tree"], excerpt["entries"], excerpt["seal"]
if excerpt["format"] != "lintel-excerpt-1":
    fail("excerpt.json is of another format")


def read(one):
    if sha256(one["prev"].encode(), one["text"].encode("utf-8")).hex() != one["hash"]:
        fail("entry %d was changed" % one["seq"])
    entry = json.loads(one["text"])
    if entry["seq"] != one["seq"]:
        fail("entry %d bears another number" % one["seq"])
    return entry


def is_in_tree(digest, index, size, path):
    """RFC 9162 2.1.3.2: from the entry up to the root."""
    if index < 0 or index >= size:
        return False
    place, last = index, size - 1
    node = sha256(b"\0", bytes.fromhex(digest))
    for sibling in map(bytes.fromhex, path):
        if last == 0:
            return False
        if place % 2 == 1 or place == last:
            node = sha256(b"\1", sibling, node)
            while place % 2 == 0 and place != 0:
                place, last = place // 2, last // 2
        else:
            node = sha256(b"\1", node, sibling)
        place, last = place // 2, last // 2
    return last == 0 and node.hex() == tree["root"]


before = None
for one in entries:
    entry = read(one)
    if before and before["seq"] >= one["seq"]:
        fail("entry %d is out of order" % one["seq"])
    if before and before["seq"] + 1 == one["seq"] and before["hash"] != one["prev"]:
        fail("entry %d does not follow the one before" % one["seq"])
    if not is_in_tree(one["hash"], one["seq"] - 1, tree["size"], one["path"]):
        fail("entry %d is no part of the trail" % one["seq"])
    print(one["seq"], entry["at"], entry["kind"], entry["actor"], json.dumps(entry["data"]))
    before = one
said = read(seal)["data"]
if said["root"] != tree["root"] or said["size"] != tree["size"]:
    fail("the seal is over another tree")
if said["entries"] != sha256("\n".join(one["hash"] for one in entries).encode()).hex():
    fail("entries are missing, added or in another order")

head = "%d:%s" % (seal["seq"], seal["hash"])
if len(sys.argv) > 1 and sys.argv[1] != head:
    fail("the head is %s, not %s" % (head, sys.argv[1]))
print("%d of %d entries verified; head %s" % (len(entries), tree["size"], head))
if len(sys.argv) == 1:
    print("Compare the head with the one that was noted elsewhere when this was made.")
