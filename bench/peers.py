"""The Python side of peers.ts: does the case that each line of its input names, and prints one line of JSON for it.

Reads {texts, joinTexts, loose, close} from a JSON file. Shingles are runs of three words, made the fastest way we know in
Python (zip). Times are processor time of this process or, for a command line, of its children.
"""
import importlib.metadata, json, os, pickle, re, resource, subprocess, sys, tempfile, time

data = json.load(open(sys.argv[1]))
texts, join_texts, loose, close = data["texts"], data["joinTexts"], data["loose"], data["close"]
SLOTS = 128
# Of a short case in one turn, as in peers.ts.
PASSES = 5
word = re.compile(r"\w+")
versions, sign, pipeline = {}, {}, {}


def shingles(text):
    words = word.findall(text.lower())
    return set(map(" ".join, zip(words, words[1:], words[2:]))) or {" ".join(words)}


def timed(work):
    start = time.process_time()
    found = work()
    return {"seconds": time.process_time() - start, **(found or {})}


def checked(sets, pairs, least):
    kept = []
    for a, b in pairs:
        both = len(sets[a] & sets[b])
        if both / max(1, len(sets[a]) + len(sets[b]) - both) >= least:
            kept.append((a, b))
    return kept


sign["shingle strings only (re, zip, set)"] = lambda: [shingles(text) for text in texts] and None

try:
    import xxhash
    from datasketch import MinHash, MinHashLSH

    versions["datasketch"] = importlib.metadata.version("datasketch")
    xxh32 = xxhash.xxh32_intdigest

    def datasketch_readme():
        for text in texts:
            minhash = MinHash(num_perm=SLOTS)
            for shingle in shingles(text):
                minhash.update(shingle.encode("utf8"))

    def datasketch_bulk(documents):
        return MinHash.bulk(
            [[s.encode("utf8") for s in chosen] for chosen in documents], num_perm=SLOTS, hashfunc=xxh32
        )

    sign["datasketch, README (update a shingle, SHA-1)"] = datasketch_readme
    sign["datasketch, best (bulk, xxh32)"] = lambda: datasketch_bulk(map(shingles, texts)) and None

    def datasketch_pairs(least, **options):
        sets = [shingles(text) for text in join_texts]
        lsh = MinHashLSH(num_perm=SLOTS, **options)
        found = []
        for i, signature in enumerate(datasketch_bulk(sets)):
            found += [(j, i) for j in lsh.query(signature)]
            lsh.insert(i, signature)
        return {"pairs": checked(sets, found, least)}

    pipeline["datasketch, xxh32, threshold .5, checked"] = lambda: datasketch_pairs(close, threshold=0.5)
    pipeline["datasketch, xxh32, 64 bands of 2, checked"] = lambda: datasketch_pairs(loose, params=(64, 2))
except ImportError:
    pass

try:
    from rensa import RMinHash, RMinHashLSH

    versions["rensa"] = importlib.metadata.version("rensa")

    def rensa_readme():
        for text in texts:
            minhash = RMinHash(num_perm=SLOTS, seed=42)
            minhash.update(list(shingles(text)))

    sign["rensa, README (RMinHash.update)"] = rensa_readme
    sign["rensa, best (digest_matrix_from_token_sets)"] = lambda: RMinHash.digest_matrix_from_token_sets(
        [list(shingles(text)) for text in texts], SLOTS, 42
    ) and None

    def rensa_pairs(least, bands):
        sets = [shingles(text) for text in join_texts]
        lsh = RMinHashLSH(threshold=least, num_perm=SLOTS, num_bands=bands)
        found = []
        for i, chosen in enumerate(sets):
            minhash = RMinHash(num_perm=SLOTS, seed=42)
            minhash.update(list(chosen))
            found += [(j, i) for j in lsh.query(minhash)]
            lsh.insert(i, minhash)
        return {"pairs": checked(sets, found, least)}

    pipeline["rensa, 32 bands of 4, checked"] = lambda: rensa_pairs(close, 32)
    pipeline["rensa, 64 bands of 2, checked"] = lambda: rensa_pairs(loose, 64)
except ImportError:
    pass

try:
    from gaoya.minhash import MinHashStringIndex

    versions["gaoya"] = importlib.metadata.version("gaoya")

    def gaoya_index(bands, rows, least):
        return MinHashStringIndex(
            jaccard_threshold=least, num_bands=bands, band_size=rows, num_hashes=bands * rows,
            analyzer="word", lowercase=True, ngram_range=(3, 3),
        )

    def gaoya_insert():
        index = gaoya_index(32, 4, close)
        for i, text in enumerate(texts):
            index.insert_document(i, text)

    def gaoya_pairs(bands, rows, least):
        index = gaoya_index(bands, rows, least)
        index.par_bulk_insert_docs(list(range(len(join_texts))), join_texts)
        found = index.par_bulk_query(join_texts)
        return {"pairs": [(j, i) for i, others in enumerate(found) for j in others if j < i]}

    sign["gaoya, text → signature and insert"] = gaoya_insert
    pipeline["gaoya, 32 bands of 4, by estimate"] = lambda: gaoya_pairs(32, 4, close)
    pipeline["gaoya, 64 bands of 2, by estimate"] = lambda: gaoya_pairs(64, 2, loose)
except ImportError:
    pass

try:
    from FastSketchLSH import LSH, FastSimilaritySketch

    versions["FastSketchLSH"] = importlib.metadata.version("FastSketchLSH")
    sketcher = FastSimilaritySketch(size=SLOTS, seed=42)
    sign["FastSketchLSH (batch)"] = lambda: sketcher.batch([list(shingles(text)) for text in texts], num_threads=1) is None or None

    def fastsketch_pairs(bands, least):
        sets = [shingles(text) for text in join_texts]
        signatures = sketcher.batch([list(chosen) for chosen in sets], num_threads=1)
        lsh = LSH(num_perm=SLOTS, num_bands=bands, num_threads=1)
        lsh.insert(signatures)
        found = [(j, i) for i, signature in enumerate(signatures) for j in lsh.query(signature) if j < i]
        return {"pairs": checked(sets, found, least)}

    pipeline["FastSketchLSH, 64 bands of 2, checked"] = lambda: fastsketch_pairs(64, loose)
except ImportError:
    pass


def text_dedup(*options):
    """Its command line, as its README has it, with one process and its union-find kept."""
    with tempfile.TemporaryDirectory() as folder:
        lines = os.path.join(folder, "texts.jsonl")
        with open(lines, "w") as file:
            for i, text in enumerate(join_texts):
                file.write(json.dumps({"id": i, "text": text}) + "\n")
        output = os.path.join(folder, "out")
        command = [sys.executable, "-m", "text_dedup.minhash", "--path", "json", "--data_files", lines, "--split", "train"]
        command += ["--cache_dir", os.path.join(folder, "cache"), "--output", output, "--column", "text"]
        command += ["--num_proc", "1", "--debug", *options]
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(os.path.join(output, "uf.pkl"), "rb") as file:
            union = pickle.load(file)
        find = union.find if hasattr(union, "find") else lambda i: union.get(i, i)
        seconds = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
        return {"seconds": seconds, "labels": [find(i) for i in range(len(join_texts))]}


try:
    versions["text-dedup"] = importlib.metadata.version("text-dedup")
    pipeline["text-dedup, 3-shingles, .5, clusters"] = lambda: text_dedup("--ngram", "3", "--threshold", "0.5")
except importlib.metadata.PackageNotFoundError:
    pass


def answer(name):
    if name == "versions":
        return versions
    if name == "cases":
        return {"sign": list(sign), "pipeline": list(pipeline)}
    if name.startswith("text-dedup"):
        return pipeline[name]()
    if name in sign:
        return min((timed(sign[name]) for _ in range(PASSES)), key=lambda outcome: outcome["seconds"])
    return timed(pipeline[name])


for line in sys.stdin:
    try:
        reply = {"result": answer(line.strip())}
    except Exception as error:
        reply = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply), flush=True)
