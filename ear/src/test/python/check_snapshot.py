"""Checks the archive of a frozen report without the hub: python3 check_snapshot.py ARCHIVE JWKS FOLDER

Takes it apart by zipfile, hashes each entry, and has openssl verify the signature by the key of the JWK set. Puts the
documents into the folder. Says one line on what it found; ends with 1 where anything is wrong.
"""
import base64
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def text_of(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


def integer(raw):
    raw = raw.lstrip(b"\0") or b"\0"
    if raw[0] & 0x80:
        raw = b"\0" + raw
    return b"\x02" + bytes([len(raw)]) + raw


# SubjectPublicKeyInfo of a point on P-256 (RFC 5480)
PREFIX = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")

archive, jwks, folder = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_text()), pathlib.Path(sys.argv[3])
wrong = []
with zipfile.ZipFile(archive) as zipped:
    names = zipped.namelist()
    signed = zipped.read("manifest.json")
    manifest = json.loads(signed)
    header, nothing, signature = zipped.read("manifest.jws").decode().split(".")
    for entry in manifest["entries"]:
        content = zipped.read(entry["name"])
        if len(content) != entry["bytes"] or hashlib.sha256(content).hexdigest() != entry["sha256"]:
            wrong.append(entry["name"])
        if entry["name"].startswith("documents/"):
            (folder / entry["name"].split("/", 1)[1]).write_bytes(content)
    if names != ["manifest.json", "manifest.jws"] + [entry["name"] for entry in manifest["entries"]]:
        wrong.append("entries")
    if manifest["report"]["sha256"] != hashlib.sha256(zipped.read("report.json")).hexdigest():
        wrong.append("receipt")

said = json.loads(bytes_of(header))
key = next(key for key in jwks["keys"] if key["kid"] == said["kid"])
raw = bytes_of(signature)
sequence = integer(raw[:32]) + integer(raw[32:])
with tempfile.TemporaryDirectory() as scratch:
    scratch = pathlib.Path(scratch)
    (scratch / "key.der").write_bytes(PREFIX + b"\x04" + bytes_of(key["x"]) + bytes_of(key["y"]))
    (scratch / "signature").write_bytes(b"\x30" + bytes([len(sequence)]) + sequence)
    (scratch / "signed").write_bytes(header.encode() + b"." + text_of(signed))
    verified = subprocess.run(
        ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", scratch / "key.der",
         "-signature", scratch / "signature", scratch / "signed"],
        capture_output=True, text=True, check=False)
if said["alg"] != "ES256" or said["typ"] != "lantoa-report-snapshot" or nothing or verified.returncode != 0:
    wrong.append("signature")
print("wrong: " + ", ".join(wrong) if wrong else f"right: {len(manifest['entries'])} entries")
sys.exit(1 if wrong else 0)
