"""Verify FILE, a report of the Gateway, with Python alone: verify_evidence.py FILE [CODE ...]."""

import base64, hashlib, json, sys

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519 (RFC 8032)
D, BASE = -121665 * pow(121666, -1, P) % P, bytes.fromhex("58" + "66" * 31)


def point(data):
    y = int.from_bytes(data, "little") & 2**255 - 1
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square:
        raise ValueError("no point of the curve")
    return (x := x if x & 1 == data[31] >> 7 else P - x), y, 1, x * y % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]), (p[1] + p[0]) * (q[1] + q[0])
    c, d = 2 * p[3] * q[3] * D, 2 * p[2] * q[2]
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    half = times(n // 2, add(p, p)) if n else (0, 1, 1, 0)
    return add(half, p) if n & 1 else half


def is_signed(key, signature, message):
    key, signature, message = bytes.fromhex(key), bytes.fromhex(signature), message.encode()
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    left, right = times(s, point(BASE)), add(point(r), times(k, point(key)))
    return s < L and all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


def verify(file, codes=()):
    sha, key, (first, start), last = hashlib.sha256, file["key"], file["start"], file["start"][0]
    rows = [(n, text, bytes.fromhex(h), json.loads(text)) for n, text, h in file["entries"]]
    heads = {first: bytes.fromhex(start)} | {n: digest for n, _, digest, _ in rows}
    texts = {n: f"gateway record {n} {digest.hex()}\n" for n, digest in heads.items()}
    good = {n: n in heads and is_signed(key, by, texts[n]) for n, by in file["signatures"]}
    wrong = [f"The signature under entry {n} is not by this key." for n in good if not good[n]]
    proved = max((n for n in good if good[n]), default=first)
    told = [e["missing"] for n, *_, e in rows if e["kind"] == "repaired" and n <= proved]
    gaps = {gap[0]: gap for missing in told for gap in missing}
    for n, text, digest, _ in rows:
        body, gap = sha(text.encode()), gaps.get(last + 1, (0, 0, "", ""))
        fits = sha(b"\1" + heads[last] + body.digest()).digest() == digest
        if n != last + 1:
            wrong.append(f"Entries {last + 1} to {n - 1} are missing.")
            fits = (fits or gap[3] == body.hexdigest()) and gap[1:3] == [n - 1, heads[last].hex()]
        wrong += [] if fits else [f"Entry {n} does not fit: it, or one before, was changed."]
        last = n
    if proved < last or proved == first:
        wrong.append(f"The entries from {proved + 1} on are not signed by this key.")
    words, by = file.get("report") or {}, file.get("report_signature")
    text = json.dumps(words, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    text = f"gateway report {sha(text.encode()).hexdigest()}\n"
    end = {"first": first + 1, "seq": last, "hash": heads[last].hex()}
    told = {**end, **words, **words.get("end", {})}
    if words and not (by and is_signed(key, by, text) and end.items() <= told.items()):
        wrong.append("The words of the report are not signed by this key, or of other entries.")
    stamped = {(e["head"], e["authority"], e["token"]) for *_, e in rows if e["kind"] == "stamp"}
    for n, by, token in file["stamps"]:
        token = base64.b64decode(token)
        known = (n, by, sha(token).hexdigest()) in stamped and sha(heads[n]).digest() in token
        wrong += [] if known else [f"The stamp of {by} is not one of entry {n}."]
    proofs = {base64.b32encode(head[:5]).decode()[:6] for head in heads.values()}
    codes = [code.upper()[:6] for code in codes]
    wrong += [f"No entry here has the code {code}." for code in codes if code not in proofs]
    print(f"Entries {first + 1} to {last}. Key: {key}. Last hash: {heads[last].hex()}.")
    print(*wrong or ["What is signed was not changed, removed or swapped."], sep="\n")
    return wrong


if __name__ == "__main__":
    sys.exit(bool(verify(json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2:])))
