"""Clusters news articles on Apache Spark, to the byte as `clusterArticles` of samestory does on one machine.

    spark-submit samestory_spark.py IN OUT [--filter FILE] [--node COMMAND] [--partitions N] [--options JSON] ...

IN is JSON Lines (one article a line: id, text, and maybe title, publisher, url, publishedAt, language, ...) or Parquet
with such columns. OUT gets the tables `clusters`, `copies`, `events` and `facts` as Parquet, and `_stages`, the output of
each stage: a run that was ended goes on after the last stage that was done.

Spark compares integers and moves strings. Whatever is decided is decided by filters: processes of Node that run the
library's own stages (`filter.mjs NAME --plan FILE`, or `numbers.mjs` for those that look at no text), a long-lived one
behind each partition, by Spark SQL's TRANSFORM or, where that is barred, mapInArrow. Each filter ends with a record that says how many records it read and gave; they must
add up to what Spark sent and got, or the stage fails.
"""

import argparse
import hashlib
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
import time

from pyspark import SparkFiles
from pyspark.sql import DataFrame, Observation, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql import types as T

HERE = os.path.dirname(os.path.abspath(__file__))
FIELDS = ["kind"] + [f"x{i}" for i in range(1, 9)]
END = "end"
# What a part of a range-partitioned folder adds to a row number: monotonically_increasing_id() says so.
ROWS_OF_PART = 1 << 33
# Most pairs of a block, as the stage `deal` has it; copies are compared fact by fact, which takes longer.
PAIRS_OF_BLOCK = 8192
COPIES_OF_BLOCK = 64
# The stages that look at no text are in a file of their own, which starts sooner.
OF_NUMBERS = {"meet", "resemble", "lead", "weigh", "frame", "cap", "deal", "components", "thirds", "events"}
# Which stages ask for what was counted over all articles: the others need not read it.
OF_TEXTS = ["match", "match_thirds", "rematch", "cluster", "compare"]
LEARNED_BY = {**dict.fromkeys(["resemble", "frame"], "phrases"), **dict.fromkeys(OF_TEXTS, "stems")}
# Two threads that compile for one task take processor time from the other tasks of a machine whose cores all have one:
# compiled in the thread that waits for it, `match` takes a seventh less of it, and no longer where it has a core to spare.
COMPILES_ALONE = "--no-concurrent-recompilation"
# Rows of a task that compares texts, at the least: to start a process and to warm up takes as long as some hundred pairs.
ROWS_OF_TASK = 1024


class StageError(Exception):
    """A stage gave less or other than it should. Nothing of it was taken."""


class Engine:
    """Runs stages as filters, keeps what they give, and knows what is done."""

    def __init__(self, spark, out, filter_path, node, partitions, transport, options, plan):
        self.spark = spark
        self.work = out.rstrip("/") + "/_stages"
        self.node = node
        self.node_for_texts = self.with_flag(COMPILES_ALONE)
        self.partitions = partitions
        self.transport = transport
        self.options = {**options, **({"plan": plan} if plan else {})}
        self.filter_path = filter_path
        numbers = os.path.join(os.path.dirname(filter_path), "numbers.mjs")
        self.numbers_path = numbers if os.path.exists(numbers) else filter_path
        self.metrics = []
        self.failures = []
        self.plan_file = None
        # What was counted over all articles: which words are common in a language, which phrases in all.
        self.learned_files = {}
        self.files = {}
        # Spark serves the files from here as long as the driver runs.
        self.folder = tempfile.mkdtemp(prefix="samestory-")
        spark.conf.set("spark.sql.variable.substitute", "false")
        for path in {self.filter_path, self.numbers_path}:
            spark.sparkContext.addFile(path)

    def with_flag(self, flag):
        """How a Node is started with a setting of its engine; as it is where this Node does not know the setting."""
        known = subprocess.run(shlex.split(self.node) + [flag, "--version"], stdin=subprocess.DEVNULL, capture_output=True)
        return f"{self.node} {flag}" if known.returncode == 0 else self.node

    # Files that every filter reads.

    def make_plan(self, articles):
        """Asks the library for the plan of the run, and sends it to all filters."""
        command = shlex.split(self.node) + [self.filter_path, "plan", "--articles", str(articles)]
        made = subprocess.run(command + ["--options", json.dumps(self.options)], capture_output=True, text=True)
        if made.returncode != 0:
            raise StageError(made.stderr.strip())
        self.plan = json.loads(made.stdout)
        self.plan_file = self.send("plan", json.dumps(self.plan))

    def send(self, name, text):
        """Makes a file known to all executors, under a name of its own."""
        name = f"samestory-{name}-{hashlib.sha256(text.encode('utf-8')).hexdigest()[:16]}-{len(self.files)}"
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        self.spark.sparkContext.addFile(path)
        self.files[name] = path
        return name

    # Stages.

    def done(self, step):
        """What a step gave in an earlier run, or None."""
        path = self.path(step)
        return self.spark.read.parquet(path) if self.exists(path + "/_SUCCESS") else None

    def path(self, step):
        return f"{self.work}/{step}"

    def keep(self, step, make):
        """A table made once: `make` gives a DataFrame where the step was not done before."""
        found = self.done(step)
        if found is None:
            start = time.time()
            make().write.mode("overwrite").parquet(self.path(step))
            self.metrics.append({"step": step, "seconds": round(time.time() - start, 2)})
            found = self.done(step)
        return found

    def run(self, step, stage, make, sort=(), by="free"):
        """Puts the rows of `make()` through a stage; gives its records by kind.

        by: 'free' as they are; 'group' rows with one first field together; 'range' the same with neighbours together;
        'one' all in one task. Rows are sorted by the columns `sort` in each partition. Where `make` says how many rows
        there are, few go through fewer tasks.
        """
        found = self.done(step)
        if found is None:
            start = time.time()
            rows, count = made if isinstance(made := make(), tuple) else (made, None)
            first = rows.columns[0]
            parts = self.partitions if count is None else max(1, min(self.partitions, -(-count // ROWS_OF_TASK)))
            if by == "group":
                rows = rows.repartition(parts, F.col(first))
            elif by == "range":
                rows = rows.repartitionByRange(parts, F.col(first))
            elif by == "one":
                rows = rows.repartition(1)
            if sort:
                rows = rows.sortWithinPartitions(*sort)
            sent = Observation(step)
            rows = rows.observe(sent, F.count(F.lit(1)).alias("rows"))
            self.filtered(stage, rows).write.mode("overwrite").parquet(self.path(step))
            try:
                found = self.check(step, sent.get["rows"], time.time() - start)
            except StageError:
                self.forget(step)
                raise
        for row in found.where(F.col("kind") == "failure").limit(20).collect():
            self.failures.append({"stage": row.x1, "articles": json.loads(row.x2), "error": json.loads(row.x3)})
            print(f"samestory: a bug in stage {row.x1} on {row.x2}: {row.x3}", file=sys.stderr, flush=True)
        return lambda kind: found.where(F.col("kind") == kind)

    def claim(self, source):
        """Marks the folder as that of this run. What another run has done there must not be taken for ours."""
        with open(self.filter_path, "rb") as file:
            library = hashlib.sha256(file.read()).hexdigest()
        wanted = hashlib.sha256(json.dumps([source, self.options, library], sort_keys=True).encode("utf-8")).hexdigest()
        found = self.done("run")
        if found is None:
            if self.exists(self.work):
                raise StageError(f"{self.work} is there, and not of a run that can go on: give another folder.")
            self.spark.createDataFrame([(wanted, source)], "run STRING, input STRING").write.parquet(self.path("run"))
        elif found.first().run != wanted:
            raise StageError(
                f"foreign-records: {self.work} is of a run with other input, options or another version: give another folder."
            )

    def exists(self, path):
        path = self.spark.sparkContext._jvm.org.apache.hadoop.fs.Path(path)
        return path.getFileSystem(self.spark.sparkContext._jsc.hadoopConfiguration()).exists(path)

    def forget(self, step):
        jvm = self.spark.sparkContext._jvm
        path = jvm.org.apache.hadoop.fs.Path(self.path(step))
        path.getFileSystem(self.spark.sparkContext._jsc.hadoopConfiguration()).delete(path, True)

    def command(self, stage, folder):
        file = self.learned_files.get(LEARNED_BY.get(stage))
        learned = f' --learned "{folder}/{file}"' if file else ""
        plan = f' --plan "{folder}/{self.plan_file}"'
        program = os.path.basename(self.numbers_path if stage in OF_NUMBERS else self.filter_path)
        node = self.node_for_texts if stage in OF_TEXTS else self.node
        return f'{node} "{folder}/{program}" {stage}{plan}{learned}'

    def filtered(self, stage, rows: DataFrame) -> DataFrame:
        if self.transport == "arrow":
            return self.by_arrow(stage, rows)
        rows.createOrReplaceTempView("samestory_rows")
        # Files sent by addFile are in the last folder of the script's PATH.
        command = self.command(stage, "${PATH##*:}").replace("\\", "\\\\").replace("'", "\\'")
        columns = ", ".join(rows.columns)
        fields = ", ".join(f"{name} STRING" for name in FIELDS)
        tabs = r"ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'"
        return self.spark.sql(
            f"SELECT TRANSFORM({columns}) {tabs} USING '{command}' AS ({fields}) {tabs} FROM samestory_rows"
        )

    def by_arrow(self, stage, rows: DataFrame) -> DataFrame:
        # Plain strings only: what the workers are sent must not hold the session.
        elsewhere = "@files@"
        template = self.command(stage, elsewhere)
        fields = FIELDS

        def through(batches):
            import pyarrow as pa

            command = template.replace(elsewhere, SparkFiles.getRootDirectory())
            process = subprocess.Popen(["/bin/bash", "-c", "exec " + command], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            failed = []

            def feed():
                try:
                    for batch in batches:
                        columns = [column.to_pylist() for column in batch.columns]
                        lines = ["\t".join("" if x is None else x for x in row) for row in zip(*columns)]
                        if lines:
                            process.stdin.write(("\n".join(lines) + "\n").encode("utf-8"))
                    process.stdin.close()
                except Exception as error:  # told by the reader, which sees the filter end
                    failed.append(error)
                    process.kill()

            feeder = threading.Thread(target=feed, daemon=True)
            feeder.start()
            schema = pa.schema([(name, pa.string()) for name in fields])

            def batch_of(lines):
                split = [line.rstrip("\n").split("\t") for line in lines]
                columns = [[row[i] if i < len(row) else None for row in split] for i in range(len(fields))]
                return pa.RecordBatch.from_arrays([pa.array(column, pa.string()) for column in columns], schema=schema)

            lines = []
            for line in process.stdout:
                lines.append(line.decode("utf-8"))
                if len(lines) >= 4096:
                    yield batch_of(lines)
                    lines = []
            feeder.join()
            code = process.wait()
            if failed:
                raise failed[0]
            if code != 0:
                raise RuntimeError(f"The filter {stage} ended with {code}.")
            if lines:
                yield batch_of(lines)

        plain = rows.select([F.col(name).cast("string").alias(name) for name in rows.columns])
        return plain.mapInArrow(through, T.StructType([T.StructField(name, T.StringType()) for name in fields]))

    def check(self, step, sent, seconds):
        """The closing records must account for all that was sent and all that came."""
        found = self.spark.read.parquet(self.path(step))
        ends = found.where(F.col("kind") == END).collect()
        given = found.where(F.col("kind") != END).count()
        read = sum(int(end.x3) for end in ends)
        promised = sum(int(end.x4) for end in ends)
        if len({end.x2 for end in ends}) > 1:
            raise StageError(f"Stage {step} was done by filters with different plans.")
        if read != sent or promised != given:
            raise StageError(f"Stage {step} was sent {sent} records and read {read}, gave {promised} and has {given}.")
        cpu = sorted(int(end.x5) for end in ends) or [0]
        self.metrics.append(
            {
                "step": step,
                "seconds": round(seconds, 2),
                "tasks": len(ends),
                "read": read,
                "given": given,
                "nodeCpuSeconds": round(sum(cpu) / 1000, 2),
                "slowestTaskCpuSeconds": round(cpu[-1] / 1000, 2),
                "medianTaskCpuSeconds": round(cpu[len(cpu) // 2] / 1000, 2),
                "largestTaskMegabytes": max([int(end.x6) for end in ends], default=0),
            }
        )
        print(f"samestory: {json.dumps(self.metrics[-1])}", file=sys.stderr, flush=True)
        return found


def position(place):
    """The position that the last eight digits of a place are."""
    return F.conv(F.substring(place, 9, 8), 16, 10).cast("long")


def padded(column):
    return F.lpad(F.col(column).cast("string"), 10, "0")


def positions(records, *names):
    """The first fields of records as positions."""
    return records.select([F.col(f"x{i + 1}").cast("long").alias(name) for i, name in enumerate(names)])


class Run:
    """One run over all articles, stage by stage: as src/batch/cluster-steps.ts has it."""

    def __init__(self, engine):
        self.e = engine

    def all(self, source):
        e = self.e
        self.learn(self.read_articles(source))
        candidates = e.keep("candidates", self.candidates)
        self.matched = self.match("match", candidates)
        first = self.verdicts_of(self.matched("verdict"))
        components = self.components("story_components", self.strong(first))
        thirds = self.thirds(first, components)
        # Of those most were compared ahead, and some by two blocks.
        ahead = self.verdicts_of(self.matched("third")).dropDuplicates(["a", "b"])
        second = self.verdicts_of(self.match("match_thirds", thirds.join(ahead, ["a", "b"], "left_anti"))("verdict"))
        known = ahead.join(thirds, ["a", "b"], "left_semi")
        self.verdicts = e.keep("verdicts", lambda: first.unionByName(known).unionByName(second))
        self.by_template = self.count_templates()
        self.copies_of = self.components("copy_components", self.verdicts.where(F.col("copy") >= self.option("minCopyProbability")))
        clusters, copies, compared = self.clusters()
        events = self.events(clusters)
        compared = self.compare(copies, compared)
        return self.tables(clusters, copies, events, compared)

    def option(self, name):
        return self.e.plan["options"][name]

    # Articles and their places.

    def read_articles(self, source):
        """Checks, reads, sketches and numbers articles; gives the records of the stage by kind.

        How many there are says how much of each a sketch keeps, so they are counted first: a line with a brace is an
        article, or ends the run.
        """
        e = self.e
        lines = source.where(F.instr("value", "{") > 0)
        self.total = e.keep("counted", lambda: lines.agg(F.count(F.lit(1)).alias("articles"))).first().articles
        e.make_plan(self.total)
        records = e.run("read", "read", lambda: source)
        names = ["key", "hash", "id", "phrases", "rate", "bands", "sketch", "json"]
        read = records("article").select(*[F.col(f"x{i}").alias(n) for i, n in enumerate(names, 1)])
        again = read.groupBy("key").agg(F.count("*").alias("n"), F.min("id").alias("id")).where("n > 1").limit(1).collect()
        if again:
            raise StageError(f"duplicate-id: Two articles have the id {again[0].id}; ids must be unique.")
        in_order = e.keep(
            "in_order",
            lambda: read.repartitionByRange(e.partitions, "key")
            .sortWithinPartitions("key")
            .select(F.monotonically_increasing_id().alias("row"), *names[1:]),
        )
        part = F.shiftright(F.col("row"), 33)
        counts = sorted((r.part, r.n) for r in in_order.groupBy(part.alias("part")).agg(F.count("*").alias("n")).collect())
        starts, total = [], 0
        for number, count in counts:
            starts.append((number, total))
            total += count
        if total != self.total:
            raise StageError(f"truncated-records: {self.total} articles were counted, and then {total} read: did the input change?")
        offsets = e.spark.createDataFrame(starts or [(0, 0)], "part LONG, start LONG")
        number = (F.col("start") + F.col("row").bitwiseAND(F.lit(ROWS_OF_PART - 1))).alias("p")
        placed = in_order.withColumn("part", part).join(F.broadcast(offsets), "part").select(number, *names[1:])
        self.articles = placed.select("p", "id", "json")
        place = F.concat("hash", F.lpad(F.lower(F.hex("p")), 8, "0"))
        self.sketches = placed.select(place.alias("place"), "phrases", "rate", "bands", "sketch")
        return records

    def learn(self, rows):
        """What all filters must know of all articles: how common words are, and which phrases too many hold."""
        e = self.e
        languages = rows("language").groupBy("x1").agg(*[F.sum(F.col(c).cast("long")).alias(c) for c in ("x2", "x3", "x4")])
        stems = rows("stem").groupBy("x1", "x2").agg(*[F.sum(F.col(c).cast("long")).alias(c) for c in ("x3", "x4")])
        lines = [f"language\t{r.x1}\t{r.x2}\t{r.x3}\t{r.x4}" for r in languages.orderBy("x1").collect()]
        lines += [f"stem\t{r.x1}\t{r.x2}\t{r.x3}\t{r.x4}" for r in stems.orderBy("x1", "x2").toLocalIterator()]
        e.learned_files["stems"] = e.send("stems", "".join(line + "\n" for line in lines))
        frames = e.plan["plan"].get("frames")
        if frames and not e.plan["plan"].get("frequencies"):
            held = self.phrases(self.sketches).groupBy("phrase").agg(F.count("*").alias("n")).where(F.col("n") > frames["maxHolders"])
            common = [r.phrase for r in held.orderBy("phrase").collect()]
            e.learned_files["phrases"] = e.send("phrases", "".join(f"common\t{phrase}\n" for phrase in common))
        elif frames:
            common = [r.phrase for r in self.frozen().where(F.col("frequency") > frames["maxHolders"]).collect()]
        else:
            common = []
        self.has_frames = len(common) > 0
        self.common = e.spark.createDataFrame([(phrase,) for phrase in common], "phrase STRING")

    def phrases(self, sketches):
        """A row for each phrase of each sketch."""
        listed = F.split(F.split("sketch", r"\|").getItem(2), " ")
        return sketches.select("place", F.explode(listed).alias("phrase")).where("phrase <> ''")

    # Candidates, in the order of places.

    def candidates(self):
        e, plan = self.e, self.e.plan["plan"]
        if plan["compareAll"]:
            one, other = self.articles.select(F.col("p").alias("a")), self.articles.select(F.col("p").alias("b"))
            return one.crossJoin(other).where("a < b")
        bands = self.sketches.where("bands <> ''").select("place", F.posexplode(F.split("bands", " ")).alias("band", "hash"))
        keyed = bands.select(F.concat_ws(":", "band", "hash").alias("key"), "place")
        # Most articles meet none in a band: whoever is alone there need not be sent.
        keyed = keyed.withColumn("n", F.count(F.lit(1)).over(Window.partitionBy("key"))).where("n > 1").select("key", "place")
        met = e.run("meet", "meet", lambda: keyed, ("key", "place"), "group")("pair")
        met = met.select(F.col("x1").alias("earlier"), F.col("x2").alias("later")).distinct()
        alike = e.run("resemble", "resemble", lambda: self.with_sketches(met), ("earlier",), "group")("alike")
        alike = alike.select(*[F.col(f"x{i}").alias(n) for i, n in enumerate(["later", "earlier", "reprint", "framed"], 1)])
        led = e.run("lead", "lead", lambda: alike, ("later", "earlier"), "one")
        near = led("near").select(F.col("x1").alias("x"), F.col("x2").alias("y"))
        fold = led("fold").select(F.col("x1").alias("leader"), F.col("x2").alias("later"))
        sizes = fold.groupBy("leader").agg((F.count("*") + 1).alias("size"))
        small = sizes.where(F.col("size") <= plan["maxReprints"]).select("leader")
        star = fold.select(F.col("leader").alias("x"), F.col("later").alias("y"))
        of_small = fold.join(small, "leader")
        if plan["method"] == "exact":
            large = fold.join(small, "leader", "left_anti")
            pairs = near.union(large.select(F.col("leader").alias("x"), F.col("later").alias("y")))
            folded = large.select(F.col("later").alias("place"))
        else:
            others = of_small.select("leader", F.col("later").alias("other"))
            inside = of_small.join(others, "leader").where("later < other").select(F.col("later").alias("x"), F.col("other").alias("y"))
            pairs = near.union(star).union(inside)
            folded = fold.select(F.col("later").alias("place"))
        joining = self.sketches.join(folded, "place", "left_anti")
        joined = self.join_phrases(joining)
        if plan["method"] != "exact":
            members = of_small.groupBy("leader").agg(F.collect_list("later").alias("members"))
            for side in ("x", "y"):
                group = members.select(F.col("leader").alias(side), F.concat(F.array("leader"), "members").alias("group"))
                spread = F.explode(F.coalesce("group", F.array(side)))
                kept = [c for c in ("x", "y") if c != side]
                joined = joined.join(group, side, "left").select(*kept, spread.alias(side))
        pairs = pairs.select("x", "y").union(joined.select("x", "y"))
        a, b = position(F.col("x")), position(F.col("y"))
        return pairs.select(F.least(a, b).alias("a"), F.greatest(a, b).alias("b")).distinct()

    def with_sketches(self, pairs):
        one = self.sketches.select(F.col("place").alias("earlier"), F.col("sketch").alias("s1"))
        other = self.sketches.select(F.col("place").alias("later"), F.col("sketch").alias("s2"))
        return pairs.join(one, "earlier").join(other, "later").select("earlier", "later", "s1", "s2")

    def join_phrases(self, joining):
        """Pairs that share enough phrases: holders beside holders, summed in whole numbers, then weighed by the library.

        The stage `name` does the first half as a filter. Here it is SQL, as nothing in it but integers is compared: of a
        phrase each holder is named to those after it, or of too many holders only the first.
        """
        e, plan = self.e, self.e.plan["plan"]
        rule, rules = plan["join"], self.e.plan["rules"]
        by_phrase = Window.partitionBy("phrase").orderBy("place")
        held = self.phrases(joining).withColumn("rank", F.row_number().over(by_phrase))
        counts = held.groupBy("phrase").agg(F.max("rank").alias("held")).where("held > 1")
        counts = counts.withColumn("frequency", F.col("held"))
        if plan.get("frequencies"):
            counts = counts.drop("frequency").join(self.frozen(), "phrase", "left").fillna({"frequency": 2})
        most = F.greatest("held", "frequency")
        is_common = F.lit(False) if rule["maxHolders"] is None else most > rule["maxHolders"]
        named = F.when(is_common, F.least(F.lit(rule["representatives"]), "held")).otherwise(F.col("held"))
        weights = F.array([F.lit(int(weight)) for weight in rules["weights"]])
        weight = F.when(F.col("frequency") < len(rules["weights"]), F.element_at(weights, F.col("frequency") + 1)).otherwise(0)
        counts = counts.select("phrase", named.alias("named"), weight.alias("weight"))
        held = held.join(counts, "phrase")
        first = held.where("rank <= named").select("phrase", F.col("place").alias("earlier"), F.col("rank").alias("first"), "weight")
        others = held.select("phrase", F.col("place").alias("later"), "rank")
        pairs = first.join(others, "phrase").where("first < rank")
        summed = pairs.groupBy("later", "earlier").agg(F.count(F.lit(1)).alias("shared"), F.sum(F.col("weight").cast("long")).alias("weight"))
        summed = summed.where(F.col("shared") >= rule["minShared"])
        one = joining.select(F.col("place").alias("later"), F.col("phrases").alias("n1"), F.col("rate").alias("r1"))
        other = joining.select(F.col("place").alias("earlier"), F.col("phrases").alias("n2"), F.col("rate").alias("r2"))
        rows = summed.join(one, "later").join(other, "earlier").where(self.may_be_enough())
        rows = rows.select("later", "earlier", "shared", "weight", "n1", "r1", "n2", "r2")
        pairs = e.run("weigh", "weigh", lambda: rows, ("later", "earlier"), "group")("pair")
        pairs = pairs.select(F.col("x1").alias("earlier"), F.col("x2").alias("later"))
        if self.has_frames:
            pairs = self.without_frames(pairs)
        return pairs.select(F.col("earlier").alias("x"), F.col("later").alias("y"))

    def frozen(self):
        """The plan's own counts of phrases, in proportion to its articles, as `phraseFrequencies` has them."""
        plan = self.e.plan["plan"]
        counted = plan["frequencies"]["phrases"]
        scale = plan["articles"] / max(1, plan["frequencies"]["articles"])
        # JavaScript rounds halves up.
        rows = [(f"{h:x}", max(2, int(n * scale + 0.5))) for h, n in zip(counted["hashes"], counted["holders"])]
        return self.e.spark.createDataFrame(rows or [("", 2)], "phrase STRING, frequency INT")

    def may_be_enough(self):
        """What `weigh` will keep, and a little more: it decides, this saves sending it what is far from enough."""
        rule, parts = self.e.plan["plan"]["join"], self.e.plan["rules"]["weightParts"]
        rate = F.least(F.col("r1").cast("double"), F.col("r2").cast("double"))
        x, y = (F.col(f"n{i}").cast("double") / F.col(f"r{i}").cast("double") for i in (1, 2))
        shared, slack = F.col("shared") / rate, 1 - 1e-6
        enough = shared / (x + y - shared) >= rule["overlap"]["minResemblance"] * slack
        enough = enough | (shared / F.least(x, y) >= rule["overlap"]["minContainment"] * slack)
        if rule["minRarity"] is not None:
            enough = enough | (F.col("weight") / parts / rate / F.sqrt(F.least(x, y)) >= rule["minRarity"] * slack)
        return enough

    def without_frames(self, pairs):
        """Of the partners with which an article shares but a frame, the first. Few pairs have so much in common."""
        e = self.e
        common = self.common.select("phrase")
        counted = self.phrases(self.sketches).join(F.broadcast(common), "phrase").groupBy("place").agg(F.count(F.lit(1)).alias("common"))
        sizes = self.sketches.select("place", F.col("phrases").cast("double").alias("size")).join(counted, "place", "left").fillna({"common": 0})
        one = sizes.select(F.col("place").alias("earlier"), F.col("common").alias("c1"), F.col("size").alias("n1"))
        other = sizes.select(F.col("place").alias("later"), F.col("common").alias("c2"), F.col("size").alias("n2"))
        both = pairs.join(one, "earlier").join(other, "later")
        asked = F.least("c1", "c2") >= self.e.plan["rules"]["minFrameShare"] * F.least("n1", "n2") - 1e-9
        both = e.keep("maybe_framed", lambda: both.select("earlier", "later", asked.alias("asked")))
        framed = e.run("frame", "frame", lambda: self.with_sketches(both.where("asked")), ("earlier",), "group")("framed")
        framed = framed.select(F.col("x1").alias("later"), F.col("x2").alias("earlier"), F.col("x3").alias("framed"))
        kept = e.run("cap", "cap", lambda: framed, ("later", "earlier"), "group")("pair")
        kept = kept.select(F.col("x1").alias("earlier"), F.col("x2").alias("later"))
        return both.where("not asked").select("earlier", "later").union(kept)

    # Pairs with their texts.

    def dealt(self, step, pairs, runs=None, pairs_of_block=PAIRS_OF_BLOCK):
        """Pairs in blocks of neighbours, each block with its articles first; and how many pairs there are."""
        e = self.e
        rows = e.run(f"{step}_deal", "deal", lambda: pairs.select("a", "b"), by="one")("pair")
        rows = positions(rows, "block", "number", "a", "b")
        # Smaller blocks where there are few pairs, so that each part has several. Which block a pair is in shows in no result.
        count = rows.count()
        most = max(1, min(pairs_of_block, -(-count // (4 * e.partitions))))
        if most < PAIRS_OF_BLOCK:
            rows = rows.withColumn("block", F.floor(F.col("number") / most).cast("long"))
        of_block = rows.select("block", F.col("a").alias("p")).union(rows.select("block", F.col("b").alias("p"))).distinct()
        texts = of_block.join(self.articles.select("p", "json"), "p")
        if runs is not None:
            texts = texts.join(runs, "p", "left")
        else:
            texts = texts.withColumn("runs", F.lit(""))
        texts = texts.select(padded("block").alias("block"), F.lit("0").alias("kind"), padded("p").alias("number"), F.coalesce("runs", F.lit("")).alias("runs"), "json")
        asked = rows.select(
            padded("block").alias("block"), F.lit("1").alias("kind"), padded("number").alias("number"), F.lit("").alias("runs"), F.concat_ws(" ", "a", "b").alias("json")
        )
        return texts.union(asked), count

    BLOCK = ("block", "kind", "number")

    def match(self, step, pairs):
        return self.e.run(step, step, lambda: self.dealt(step, pairs), self.BLOCK, "range")

    def verdicts_of(self, found):
        return found.select(
            F.col("x1").cast("long").alias("a"), F.col("x2").cast("long").alias("b"),
            F.col("x3").cast("double").alias("event"), F.col("x4").cast("double").alias("copy"),
            F.col("x3").alias("event_text"), F.col("x4").alias("copy_text"), F.col("x5").alias("resemblance"),
            (F.col("x6") == "1").alias("is_template"), F.col("x7").alias("verdict"),
        )

    # What hangs together.

    def strong(self, verdicts):
        event, copy = self.option("minEventProbability"), self.option("minCopyProbability")
        return verdicts.where((F.col("event") >= event) | (F.col("copy") >= copy))

    def components(self, step, pairs):
        found = self.e.run(step, "components", lambda: pairs.select("a", "b"), by="one")("member")
        return positions(found, "p", "component")

    def inside(self, pairs, components):
        """Pairs with both articles in one component."""
        one = components.select(F.col("p").alias("a"), "component")
        other = components.select(F.col("p").alias("b"), F.col("component").alias("other"))
        return pairs.join(one, "a").join(other, "b").where("component = other").drop("other")

    def thirds(self, verdicts, components):
        rows = lambda: self.inside(verdicts, components).select(padded("component").alias("component"), "a", "b", "event_text", "copy_text", "resemblance")
        return positions(self.e.run("thirds", "thirds", rows, ("component",), "group")("pair"), "a", "b")

    def count_templates(self):
        pairs = self.verdicts.where("is_template")
        ends = pairs.select(F.col("a").alias("p")).union(pairs.select(F.col("b").alias("p")))
        counted = ends.groupBy("p").agg(F.count("*").alias("n")).where(F.col("n") >= self.e.plan["rules"]["minTemplatePairs"])
        return self.e.keep("by_template", lambda: counted.select("p"))

    def flagged(self, verdicts):
        """Verdicts, and whether both articles are by templates."""
        one = self.by_template.select(F.col("p").alias("a"), F.lit(1).alias("t1"))
        other = self.by_template.select(F.col("p").alias("b"), F.lit(1).alias("t2"))
        flag = F.when(F.col("t1").isNotNull() & F.col("t2").isNotNull(), "1").otherwise("0")
        return verdicts.join(one, "a", "left").join(other, "b", "left").select("a", "b", "verdict", flag.alias("flag"))

    def copy_rows(self, verdicts, components):
        """Components of copies, each with its articles first; and how many articles there are."""
        of = self.copies_of.join(components, "component").select("p", "component")
        members = of.join(self.articles.select("p", "json"), "p")
        articles = members.select(padded("component").alias("component"), F.lit("0").alias("kind"), F.col("p").cast("string").alias("number"), F.lit("0").alias("flag"), "json")
        pairs = self.inside(verdicts, of).select(
            padded("component").alias("component"), F.lit("1").alias("kind"), F.concat_ws(" ", "a", "b").alias("number"), "flag", F.col("verdict").alias("json")
        )
        return articles.union(pairs), members.count()

    def made_ahead(self, flagged):
        """The components of copies whose clusters a block has made with the same members and pairs as they have now."""
        members = self.copies_of.groupBy("component").agg(F.sort_array(F.collect_list("p")).alias("members"))
        small = members.where(F.size("members") <= self.e.plan["rules"]["maxAhead"])
        pair = F.struct("a", "b", F.concat_ws(" ", "a", "b", "flag").alias("pair"))
        pairs = self.inside(flagged, self.copies_of.join(small, "component", "left_semi"))
        pairs = pairs.groupBy("component").agg(F.sort_array(F.collect_list(pair)).alias("pairs"))
        now = small.join(pairs, "component").select(
            "component", F.concat_ws(" ", F.col("members").cast("array<string>")).alias("members"), F.concat_ws(",", "pairs.pair").alias("pairs")
        )
        ahead = self.matched("component").select(F.col("x1").alias("key"), F.col("x2").alias("members"), F.col("x3").alias("pairs"))
        return now.join(ahead, ["members", "pairs"]).groupBy("component").agg(F.min("key").alias("key"))

    def clusters(self):
        """The clusters, their copies, and those comparisons that were made with them.

        Most were made ahead. Which text stands in many stories is known when clusters are. Without it few pairs are judged
        otherwise, and fewer of one component of copies: only the clusters of such are made again.
        """
        e = self.e
        flagged = self.flagged(self.verdicts)
        ahead = e.keep("made_ahead", lambda: self.made_ahead(flagged))
        others = self.copies_of.select("component").distinct().join(ahead, "component", "left_anti")
        make = lambda step, rows: e.run(step, "cluster", rows, ("component", "kind"), "group")
        rest = make("cluster", lambda: self.copy_rows(flagged, others))

        def first(kind):
            found = self.matched(kind).join(ahead.select(F.col("key").alias("x1")), "x1", "left_semi")
            # What is told ahead has the key of its component before it.
            told = found.select("kind", *[F.col(f"x{i + 1}").alias(f"x{i}") for i in range(1, 8)], F.lit(None).cast("string").alias("x8"))
            return told.unionByName(rest(kind))

        replaced = self.without_standing_text(first("cluster"))
        instead = F.col("instead").isNotNull()
        settled = flagged.join(replaced, ["a", "b"], "left").select(
            "a", "b", F.coalesce("instead", "verdict").alias("verdict"), F.when(instead, "0").otherwise(F.col("flag")).alias("flag")
        )
        self.settled = e.keep("settled", lambda: settled)
        changed = e.keep("changed", lambda: self.inside(replaced, self.copies_of).select("component").distinct())
        again = make("cluster_again", lambda: self.copy_rows(self.settled, changed))
        of_changed = self.copies_of.join(changed, "component").select(F.col("p").cast("string").alias("x1"))
        # The first field of each is an article of its component.
        records = lambda kind: first(kind).join(of_changed, "x1", "left_anti").unionByName(again(kind))
        several = records("cluster").select(F.col("x1").cast("long").alias("cluster"), F.col("x2").alias("members"), F.col("x3").alias("pasted"), F.col("x4").alias("json"))
        alone = self.articles.join(self.copies_of.select("p"), "p", "left_anti").select(
            F.col("p").alias("cluster"), F.col("p").cast("string").alias("members"), F.lit("").alias("pasted"),
            F.concat(F.lit('{"id":'), "id", F.lit(',"members":['), "id", F.lit("]}")).alias("json"),
        )
        clusters = e.keep("clusters", lambda: several.unionByName(alone))
        copies = records("copy").select(
            F.col("x1").cast("long").alias("cluster"), F.col("x2").cast("int").alias("number"),
            F.col("x3").cast("long").alias("article"), F.col("x4").cast("long").alias("parent"), F.col("x5").alias("json"),
        )
        return clusters, copies, records("comparison")

    def without_standing_text(self, clusters):
        """The pairs that told an event by what stands in many stories, judged by what is left without."""
        e = self.e
        cluster_of = clusters.select(F.col("x1").cast("long").alias("cluster"), F.explode(F.split("x2", " ")).alias("p"))
        cluster_of = cluster_of.select("cluster", F.col("p").cast("long").alias("p"))
        runs = F.from_json(F.get_json_object("verdict", "$.sharedRuns"), "array<int>")
        shared = self.verdicts.where(F.instr("verdict", '"sharedRuns"') > 0).select("a", "b", F.explode(runs).alias("run"))
        holders = shared.select("run", F.col("a").alias("p")).union(shared.select("run", F.col("b").alias("p"))).distinct()
        holders = holders.join(cluster_of, "p", "left").select("run", F.coalesce("cluster", "p").alias("cluster"))
        standing = holders.groupBy("run").agg(F.countDistinct("cluster").alias("n")).where(F.col("n") >= e.plan["rules"]["minStandingStories"])
        pairs = e.keep("standing", lambda: shared.join(standing.select("run"), "run"))
        cut = pairs.select(F.col("a").alias("p"), "run").union(pairs.select(F.col("b").alias("p"), "run")).distinct()
        cut = cut.groupBy("p").agg(F.concat_ws(" ", F.sort_array(F.collect_list("run")).cast("array<string>")).alias("runs"))
        asked = pairs.select("a", "b").distinct()
        found = e.run("rematch", "rematch", lambda: self.dealt("rematch", asked, cut), self.BLOCK, "range")("replaced")
        return found.select(F.col("x1").cast("long").alias("a"), F.col("x2").cast("long").alias("b"), F.col("x3").alias("instead"))

    def events(self, clusters):
        e = self.e
        hang = self.components("event_components", self.strong(self.verdicts))
        members = clusters.select("cluster", F.posexplode(F.split("members", " ")).alias("number", "member"))
        dates = self.articles.select("p", F.get_json_object("json", "$.publishedAt").alias("published"))
        dated = members.select("cluster", "number", F.col("member").cast("long").alias("p")).join(dates, "p")
        listed = F.sort_array(F.collect_list(F.struct("number", F.to_json(F.struct("published")).alias("json"))))
        # A struct without a date is {}; lists keep their length.
        quoted = F.transform("listed", lambda x: F.when(x["json"] == "{}", "null").otherwise(F.regexp_extract(x["json"], r'^\{"published":(.*)\}$', 1)))
        dates_json = F.concat(F.lit("["), F.concat_ws(",", quoted), F.lit("]"))
        by_cluster = dated.groupBy("cluster").agg(listed.alias("listed")).select("cluster", dates_json.alias("json"))
        component = F.coalesce("component", "cluster").alias("component")
        named = clusters.select("cluster", "members", "pasted").join(by_cluster, "cluster")
        named = named.join(hang.withColumnRenamed("p", "cluster"), "cluster", "left").select("cluster", "members", "pasted", "json", component)
        rows = named.select(padded("component").alias("component"), F.lit("0").alias("kind"), F.lit("").alias("number"), F.lit("0").alias("flag"), "json", "members", "pasted")
        pairs = self.inside(self.settled, hang).select(
            padded("component").alias("component"), F.lit("1").alias("kind"), F.concat_ws(" ", "a", "b").alias("number"), "flag", F.col("verdict").alias("json"), F.lit("").alias("members"), F.lit("").alias("pasted")
        )
        made = e.run("events", "events", lambda: rows.union(pairs), ("component", "kind"), "group")("event")
        return made.select(F.col("x1").cast("long").alias("event"), F.col("x2").cast("long").alias("articles"), F.col("x3").cast("int").alias("independent_sources"), F.col("x4").alias("clusters"))

    def compare(self, copies, here):
        """Each copy beside its parent, but for those that were compared where their cluster was made."""
        fields = [F.col("x1").cast("long").alias("parent"), F.col("x2").cast("long").alias("article"), F.col("x3").alias("comparison")]
        here = here.select(*fields)
        pairs = copies.select("parent", "article").join(here, ["parent", "article"], "left_anti")
        if not pairs.limit(1).collect():
            return here
        ordered = pairs.select(F.least("parent", "article").alias("a"), F.greatest("parent", "article").alias("b"), (F.col("parent") > F.col("article")).alias("is_turned"))

        def rows():
            dealt, _ = self.dealt("compare", ordered, pairs_of_block=COPIES_OF_BLOCK)
            turned = ordered.where("is_turned").select(F.concat_ws(" ", "a", "b").alias("json"), F.concat_ws(" ", "b", "a").alias("turned"), F.lit("1").alias("kind"))
            return dealt.join(turned, ["json", "kind"], "left").select("block", "kind", "number", "runs", F.coalesce("turned", "json").alias("json"))

        found = self.e.run("compare", "compare", rows, self.BLOCK, "range")("comparison")
        return here.unionByName(found.select(*fields))

    # The tables.

    def tables(self, clusters, copies, events, compared):
        out = self.e.work.rsplit("/", 1)[0]
        ids = self.articles.select("p", F.get_json_object("json", "$.id").alias("name"))

        def named(rows, column, alias):
            return rows.join(ids.select(F.col("p").alias(column), F.col("name").alias(alias)), column)

        def write(name, rows):
            path = f"{out}/{name}"
            if not self.e.exists(path + "/_SUCCESS"):
                rows.write.mode("overwrite").parquet(path)
            return self.e.spark.read.parquet(path)

        size = F.size(F.split("members", " ")).alias("size")
        from_json = lambda path: F.get_json_object("json", path)
        write(
            "clusters",
            clusters.select(
                from_json("$.id").alias("cluster"), size, F.from_json(from_json("$.members"), "array<string>").alias("members"),
                from_json("$.source.article").alias("source"), from_json("$.source.confidence").cast("double").alias("source_confidence"),
                from_json("$.source.reason").alias("source_reason"), F.col("cluster").alias("first"), "json",
            ),
        )
        whole = F.concat(F.expr("substring(json, 1, length(json) - 1)"), F.lit(',"comparison":'), "comparison", F.lit("}"))
        joined = named(named(copies.join(compared, ["parent", "article"]), "article", "article_id"), "parent", "parent_id")
        joined = named(joined, "cluster", "cluster_id")
        of = lambda path: F.get_json_object("comparison", path)
        rows = joined.select(
            F.col("cluster_id").alias("cluster"), F.col("article_id").alias("article"), F.col("parent_id").alias("parent"),
            of("$.relation").alias("relation"), of("$.copyProbability").cast("double").alias("copy_probability"),
            from_json("$.reason").alias("reason"), from_json("$.confidence").cast("double").alias("confidence"),
            F.col("cluster").alias("first"), "number", whole.alias("json"),
        )
        table = write("copies", rows)
        listed = events.select("*", F.posexplode(F.split("clusters", " ")).alias("number", "member")).withColumn("member", F.col("member").cast("long"))
        quoted = self.articles.select(F.col("p").alias("member"), F.col("id").alias("quoted"))
        members = F.sort_array(F.collect_list(F.struct("number", "name", "quoted")))
        grouped = named(listed.join(quoted, "member"), "member", "name").groupBy("event", "articles", "independent_sources").agg(members.alias("members"))
        grouped = named(grouped, "event", "event_id").join(quoted.withColumnRenamed("member", "event"), "event")
        whole = F.concat(
            F.lit('{"id":'), "quoted", F.lit(',"clusters":['), F.concat_ws(",", F.transform("members", lambda x: x["quoted"])),
            F.lit('],"independentSources":'), F.col("independent_sources").cast("string"), F.lit("}"),
        )
        names = F.transform("members", lambda x: x["name"])
        write("events", grouped.select(F.col("event_id").alias("event"), names.alias("clusters"), F.size("members").alias("size"), "articles", "independent_sources", F.col("event").alias("first"), whole.alias("json")))
        passage = "struct<text:string,start:int,end:int>"
        fact = f"array<struct<change:string,kind:string,garble:string,severity:string,confidence:double,note:string,source:{passage},copy:{passage}>>"
        facts = table.select("cluster", "article", "parent", F.posexplode(F.from_json(F.get_json_object("json", "$.comparison.facts"), fact)).alias("number", "fact"))
        write("facts", facts.select("cluster", "article", "parent", "number", "fact.*"))
        return out


def write_clustering(spark, out, path):
    """The tables as the one JSON that `clusterArticles` gives, in its order: for runs that fit in a file."""
    clusters = spark.read.parquet(out + "/clusters")
    sizes = clusters.select("first", "size")
    copies = spark.read.parquet(out + "/copies").select("first", "number", "json").join(sizes, "first", "left")
    # In the order of their clusters, one at a time: those of one cluster may be more than a row can hold.
    following = copies.orderBy(F.desc("size"), "first", "number").select("first", "json").toLocalIterator()
    copy = next(following, None)
    events = spark.read.parquet(out + "/events").orderBy(F.desc("size"), F.desc("articles"), "first")
    with open(path + ".part", "w", encoding="utf-8", newline="") as file:
        file.write('{"clusters":[')
        for number, row in enumerate(clusters.orderBy(F.desc("size"), "first").select("first", "json").toLocalIterator()):
            file.write(("," if number else "") + row["json"][:-1] + ',"copies":[')
            written = 0
            while copy is not None and copy["first"] == row["first"]:
                file.write(("," if written else "") + copy["json"])
                written += 1
                copy = next(following, None)
            file.write("]}")
        if copy is not None:
            raise StageError(f"truncated-records: the cluster {copy['first']} of some copies is not among the clusters, or not where it should be.")
        file.write('],"events":[')
        for number, row in enumerate(events.select("json").toLocalIterator()):
            file.write(("," if number else "") + row.json)
        file.write("]}")
    os.replace(path + ".part", path)


def write_articles(engine, articles, path):
    """All articles as they were read, in the order of their ids: JSON Lines, as an archive reads them."""
    lines = articles.select("p", "json").repartitionByRange(engine.partitions, "p").sortWithinPartitions("p").select("json")
    lines.write.mode("overwrite").text(path)
    # Spark names what it writes as text .txt, which is an article by itself to whoever reads a folder.
    jvm = engine.spark.sparkContext._jvm
    folder = jvm.org.apache.hadoop.fs.Path(path)
    files = folder.getFileSystem(engine.spark.sparkContext._jsc.hadoopConfiguration())
    for one in files.listStatus(folder):
        name = one.getPath().getName()
        if name.endswith(".txt"):
            files.rename(one.getPath(), jvm.org.apache.hadoop.fs.Path(folder, name[: -len("txt")] + "jsonl"))


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="samestory spark submit", description=__doc__.split("\n")[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--filter", default=os.path.join(HERE, "filter.mjs"), help="the stages in one file (default: filter.mjs beside this one)")
    parser.add_argument("--node", default="node", help="how executors start Node 20 or later (default: node)")
    parser.add_argument("--partitions", type=int, default=0, help="parts of each stage (default: spark.sql.shuffle.partitions)")
    parser.add_argument("--transport", choices=["transform", "arrow"], default="transform", help="SQL TRANSFORM, or mapInArrow where that is barred")
    parser.add_argument("--options", default="{}", help="options of clusterArticles as JSON, such as {\"facts\":false}")
    parser.add_argument("--plan", help="file of a saved plan: what planBatch gives (default: one for the number of articles)")
    parser.add_argument("--clustering", help="file for the whole clustering as one JSON, as clusterArticles gives it")
    parser.add_argument("--articles", action="store_true", help="write all articles too, as JSON Lines in OUT/articles: for an archive")
    given = parser.parse_args(arguments)
    spark = SparkSession.builder.appName("samestory").getOrCreate()
    plan = None
    if given.plan:
        with open(given.plan, encoding="utf-8") as file:
            plan = json.load(file)
    partitions = given.partitions or int(spark.conf.get("spark.sql.shuffle.partitions"))
    engine = Engine(spark, given.output, os.path.abspath(given.filter), given.node, partitions, given.transport, json.loads(given.options), plan)
    try:
        engine.claim(given.input)
        run = Run(engine)
        out = run.all(source_of(spark, given.input, partitions))
        if given.articles:
            write_articles(engine, run.articles, out + "/articles")
        if given.clustering:
            write_clustering(spark, out, given.clustering)
        print(json.dumps({"articles": run.total, "failures": engine.failures, "steps": engine.metrics}))
        # Partly done, as on the command line: the failures are told, all else was done.
        return 4 if engine.failures else 0
    except StageError as error:
        print(f"samestory: {error}", file=sys.stderr)
        return 3


def source_of(spark, path, partitions):
    """Articles as lines of JSON."""
    if path.rstrip("/").endswith((".jsonl", ".json", ".ndjson", ".jsonl.gz")):
        return spark.read.text(path).repartition(partitions)
    rows = spark.read.parquet(path)
    known = ["id", "text", "title", "publisher", "url", "publishedAt", "language", "version", "status", "evolvedFrom", "file"]
    return rows.select(F.to_json(F.struct([F.col(name) for name in known if name in rows.columns])).alias("value"))


if __name__ == "__main__":
    sys.exit(main())
