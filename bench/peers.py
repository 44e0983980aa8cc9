"""The Python side of peers.ts: reads {texts, joinTexts, exactTexts} from a JSON file, prints figures as JSON.

Text to signature, index insert and query, an exact join, and the whole way from texts to checked pairs, each by the
peer's own README.
"""
import importlib.metadata, json, os, pickle, re, resource, subprocess, sys, tempfile, time

data = json.load(open(sys.argv[1]))
rounds = data["rounds"]
SLOTS = 128
word = re.compile(r"\w+")
result = {"versions": {}, "micros": {}, "pipeline": {}, "clusters": {}, "skipped": []}


def version(name):
    result["versions"][name] = importlib.metadata.version(name)


def shingles(text):
    words = word.findall(text.lower())
    return {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


def least(name, work, per):
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    result["micros"][name] = best * 1e6 / per


texts = data["texts"]
sets = [shingles(text) for text in texts]
least("shingle strings only (re, set)", lambda: [shingles(t) for t in texts], len(texts))

try:
    from datasketch import MinHash, MinHashLSH
    version("datasketch")

    def readme_flow():
        for text in texts:
            minhash = MinHash(num_perm=SLOTS)
            for shingle in shingles(text):
                minhash.update(shingle.encode("utf8"))

    least("datasketch, text → signature, README (update a shingle)", readme_flow, len(texts))
    least(
        "datasketch, text → signature, best (bulk, shared permutations)",
        lambda: MinHash.bulk([[s.encode("utf8") for s in shingles(t)] for t in texts], num_perm=SLOTS),
        len(texts),
    )
    signatures = MinHash.bulk([[s.encode("utf8") for s in chosen] for chosen in sets], num_perm=SLOTS)
    start = time.process_time()
    lsh = MinHashLSH(num_perm=SLOTS, params=(32, 4))
    for i, signature in enumerate(signatures):
        lsh.insert(i, signature)
    result["micros"]["datasketch, LSH insert (32 bands of 4)"] = (time.process_time() - start) * 1e6 / len(signatures)
    start = time.process_time()
    for signature in signatures:
        lsh.query(signature)
    result["micros"]["datasketch, LSH query (32 bands of 4)"] = (time.process_time() - start) * 1e6 / len(signatures)

    def pipeline(name, **lsh_options):
        start = time.process_time()
        chosen = [shingles(t) for t in data["joinTexts"]]
        signatures = MinHash.bulk([[s.encode("utf8") for s in c] for c in chosen], num_perm=SLOTS)
        lsh = MinHashLSH(num_perm=SLOTS, **lsh_options)
        pairs, looked_at = [], 0
        for i, signature in enumerate(signatures):
            for j in lsh.query(signature):
                looked_at += 1
                both = len(chosen[i] & chosen[j])
                if both / max(1, len(chosen[i]) + len(chosen[j]) - both) >= data["minResemblance"]:
                    pairs.append((j, i))
            lsh.insert(i, signature)
        seconds = time.process_time() - start
        result["pipeline"][name] = {"seconds": seconds, "pairs": pairs, "lookedAt": looked_at}

    pipeline("datasketch, its default threshold .9", threshold=0.9)
    pipeline("datasketch, threshold .5", threshold=0.5)
    pipeline("datasketch, best for rewrites (64 bands of 2)", params=(64, 2))
except ImportError as error:
    result["skipped"].append(f"datasketch: {error}")

try:
    from rensa import RMinHash, RMinHashLSH
    version("rensa")

    def rensa_flow():
        for text in texts:
            minhash = RMinHash(num_perm=SLOTS, seed=42)
            minhash.update(list(shingles(text)))

    least("rensa, text → signature, README (RMinHash.update)", rensa_flow, len(texts))
    lists = [list(chosen) for chosen in sets]

    def rensa_given():
        for chosen in lists:
            minhash = RMinHash(num_perm=SLOTS, seed=42)
            minhash.update(chosen)

    least("rensa, shingles given as strings", rensa_given, len(texts))
    least("rensa, shingles given, whole matrix (digest_matrix_from_token_sets)",
          lambda: RMinHash.digest_matrix_from_token_sets(lists, SLOTS, 42), len(texts))
except (ImportError, TypeError) as error:
    result["skipped"].append(f"rensa: {error}")

try:
    from SetSimilaritySearch import all_pairs
    version("SetSimilaritySearch")
    chosen = [shingles(t) for t in data["exactTexts"]]
    start = time.process_time()
    found = sum(1 for _ in all_pairs(chosen, similarity_func_name="jaccard", similarity_threshold=0.1))
    result["exactJoin"] = {"seconds": time.process_time() - start, "pairs": found}
except ImportError as error:
    result["skipped"].append(f"SetSimilaritySearch: {error}")


def text_dedup(name, *options):
    """Its command line, as its README has it, with one process and its union-find kept."""
    with tempfile.TemporaryDirectory() as folder:
        lines = os.path.join(folder, "texts.jsonl")
        with open(lines, "w") as file:
            for i, text in enumerate(data["joinTexts"]):
                file.write(json.dumps({"id": i, "text": text}) + "\n")
        output = os.path.join(folder, "out")
        command = [sys.executable, "-m", "text_dedup.minhash", "--path", "json", "--data_files", lines, "--split", "train"]
        command += ["--cache_dir", os.path.join(folder, "cache"), "--output", output, "--column", "text"]
        command += ["--num_proc", "1", "--debug", *options]
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
        with open(os.path.join(output, "uf.pkl"), "rb") as file:
            union = pickle.load(file)
        find = union.find if hasattr(union, "find") else lambda i: union.get(i, i)
        result["clusters"][name] = {"seconds": seconds, "labels": [find(i) for i in range(len(data["joinTexts"]))]}


try:
    version("text-dedup")
    text_dedup("text-dedup, its defaults (5-shingles, .7)")
    text_dedup("text-dedup, 3-shingles, .5", "--ngram", "3", "--threshold", "0.5")
except (importlib.metadata.PackageNotFoundError, subprocess.CalledProcessError, OSError) as error:
    result["skipped"].append(f"text-dedup: {error}")

json.dump(result, sys.stdout)
