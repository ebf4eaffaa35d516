"""Verify FILE, a report of the Gateway, with Python alone: verify_evidence.py FILE [CODE ...]."""

import base64, hashlib, json, sys

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519 (RFC 8032)
D, BASE = -121665 * pow(121666, -1, P) % P, bytes.fromhex("58" + "66" * 31)


def point(data):
    y = int.from_bytes(data, "little") & 2**255 - 1
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    root = pow(square, (P + 3) // 8, P)
    x = next(x for x in (root, root * pow(2, P // 4, P) % P) if x * x % P == square and y < P)
    return (x := x if x & 1 == data[31] >> 7 else P - x), y, 1, x * y % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]), (p[1] + p[0]) * (q[1] + q[0])
    c, d = 2 * p[3] * q[3] * D, 2 * p[2] * q[2]
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p, zero=(0, 1, 1, 0)):
    return add(times(n // 2, add(p, p)), p if n & 1 else zero) if n else zero


def signed(key, signature, words):
    key, signature, text = bytes.fromhex(key), bytes.fromhex(signature), f"gateway {words}\n"
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(r + key + text.encode()).digest(), "little") % L
    (a, b, c, _), (d, e, f, _) = times(s, point(BASE)), add(point(r), times(k, point(key)))
    return s < L and (a * f - d * c) % P == (b * f - e * c) % P == 0


def once(pairs):
    return dict(pairs) if len(dict(pairs)) == len(pairs) else int("a name stands twice")


def verify(file, codes=()):
    sha, raw, key, (first, start) = hashlib.sha256, bytes.fromhex, file["key"], file["start"]
    rows = [(*row, json.loads(row[1], object_pairs_hook=once)) for row in file["entries"]]
    heads = {first: start} | {n: digest for n, _, digest, _ in rows}
    good = {n: signed(key, by, f"record {n} {heads.get(n)}") for n, by in file["signatures"]}
    wrong = [f"The signature under entry {n} is not by this key." for n in good if not good[n]]
    proved = max((n for n in good if good[n]), default=first)
    told = [e for n, *_, e in rows if n <= proved]
    gaps = {gap[0]: gap for e in told if e["kind"] == "repaired" for gap in e["missing"]}
    last, strange = first, [each for e in told if e["kind"] == "disowned" for each in e["entries"]]
    wrong += [f"Entries {a} to {b} are not the kiosk's: it says so itself." for a, b in strange]
    for n, text, digest, _ in rows:
        body, gap = sha(text.encode()), gaps.get(last + 1, (0, 0, "", ""))
        fits = sha(b"\1" + raw(heads[last]) + body.digest()).hexdigest() == digest
        if n != last + 1:
            wrong.append(f"Entries {last + 1} to {n - 1} are missing.")
            fits = (fits or gap[3] == body.hexdigest()) and gap[1:3] == [n - 1, heads[last]]
        wrong += [] if fits else [f"Entry {n} does not fit: it, or one before, was changed."]
        last = n
    if proved < last or proved == first:
        wrong.append(f"The entries from {proved + 1} on are not signed by this key.")
    words, by = file.get("report") or {}, file.get("report_signature")
    text = json.dumps(words, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    end = {"first": first + 1, "seq": last, "hash": heads[last]}
    known = by and signed(key, by, f"report {sha(text).hexdigest()}")
    if words and not (known and end.items() <= {**end, **words, **words.get("end", {})}.items()):
        wrong.append("The words of the report are not signed by this key, or of other entries.")
    stamped = {(e["head"], e["authority"], e["token"]) for *_, e in rows if e["kind"] == "stamp"}
    for n, by, token in ((n, by, base64.b64decode(token)) for n, by, token in file["stamps"]):
        known = (n, by, sha(token).hexdigest()) in stamped and sha(raw(heads[n])).digest() in token
        wrong += [] if known else [f"The stamp of {by} is not one of entry {n}."]
    known = {base64.b32encode(raw(head)[:5]).decode()[:6] for head in heads.values()}
    wrong += [f"No entry here has the code {c}." for c in codes if c.upper()[:6] not in known]
    print(f"Entries {first + 1} to {last}. Key: {key}. Last hash: {heads[last]}.")
    print(*wrong or ["What is signed was not changed, removed or swapped."], sep="\n")
    return wrong


if __name__ == "__main__":
    sys.excepthook = lambda _kind, error, _trace: print(f"It cannot be verified: {error!r}.")
    sys.exit(bool(verify(json.load(open(sys.argv[1], "rb"), object_pairs_hook=once), sys.argv[2:])))
