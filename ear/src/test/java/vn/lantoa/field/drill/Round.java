package vn.lantoa.field.drill;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.field.drill.Answer.Meaning;

/** One round of a drill: its random numbers, its load, its monitor, and its result. */
final class Round {
    private static final String ASSETS = "select count(*) from asset";

    private final Row row;
    private final Site site;
    private final Random random;
    private final String asset;
    private final long againBefore;
    private final long assetsBefore;
    private final List<Monitor> monitors = new ArrayList<>();
    private List<String> refusals = List.of();
    private boolean counted = true;
    private int publications;

    Round(Row row, int number, Site site) {
        this.row = row;
        this.site = site;
        long seed = 20_261_100L + number;
        random = new Random(seed);
        row.put("round", number)
                .put("seed", seed)
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .put("commit", Commit.current());
        site.journal().forgetFindings();
        site.crew().tally().clear();
        againBefore = site.receiver().again();
        assetsBefore = site.database().number(ASSETS) - site.journal().assets().size();
        asset = bringOut(List.of(), step -> {}).asset();
    }

    Row row() {
        return row;
    }

    Random random() {
        return random;
    }

    int number() {
        return (int) row.number("round");
    }

    /** Brings out one asset in this thread. */
    Publication bringOut(List<Step> ending, Consumer<Step> before) {
        var publication = new Publication(site, before, "Diễn tập vòng " + row.get("round") + " " + Officer.key());
        publication.bringOut(ending);
        publications++;
        return publication;
    }

    /** Takes one asset up to an embargo; returns it. */
    String embargoedUntil(Instant instant) {
        return new Publication(site, step -> {}, "Diễn tập cấm " + Officer.key()).embargoed(instant);
    }

    Monitor monitor() {
        var monitor = new Monitor(site, asset);
        monitors.add(monitor);
        return monitor;
    }

    /** Excludes the count of assets: earlier ones are lost intentionally. */
    void doNotCount() {
        counted = false;
    }

    /** Compares the number of assets with the acknowledged ones; unanswered, unrepeated requests count as unknown. */
    private void count() {
        if (!counted) return;
        long there = site.database().number(ASSETS) - assetsBefore;
        long certain = site.journal().assets().size()
                + monitors.stream().mapToInt(Monitor::posted).sum();
        long perhaps = monitors.stream().mapToInt(Monitor::postedPerhaps).sum();
        if (there < certain)
            site.journal().found(Finding.Kind.LOST, certain + " assets acknowledged, " + there + " there");
        if (there > certain + perhaps)
            site.journal()
                    .found(
                            Finding.Kind.TWICE,
                            certain + " assets acknowledged, " + perhaps + " perhaps, " + there + " there");
    }

    /** Causes a fault under the load of this many officers, and ends it. */
    void underLoad(int officers, Disturbance disturbance) throws Exception {
        try (var monitor = monitor()) {
            var load = new Load(site, officers);
            load.awaitMore(1);
            disturbance.inflict();
            var recoveredAt = System.nanoTime();
            monitor.awaitGood(recoveredAt);
            load.awaitMore(officers);
            load.end();
            publications += load.done();
            measured(monitor, recoveredAt);
        }
    }

    /** A disturbance that lasts until this returns. */
    interface Disturbance {
        void inflict() throws Exception;
    }

    /** The same if the nodes kept running. */
    private void measured(Monitor monitor, long recoveredAt) {
        measured(monitor, Restart.none(recoveredAt));
    }

    /** Records when the monitor's requests succeeded again, and how they were refused meanwhile. */
    void measured(Monitor monitor, Restart restart) {
        var recoveredAt = restart.begunAt();
        if (restart.millis() > 0) row.put("start_ms", restart.millis());
        monitor.firstGood(recoveredAt)
                .forEach((probe, millis) -> row.put(probe.name().toLowerCase(Locale.ROOT) + "_ms", millis));
        row.put("last_bad_ms", monitor.lastBad(recoveredAt));
        var unavailable = monitor.samples().stream()
                .map(Monitor.Sample::answer)
                .filter(answer -> answer.status() == 503)
                .toList();
        row.put(
                "slowest_503_ms",
                unavailable.stream()
                        .mapToLong(answer -> answer.took().toMillis())
                        .max()
                        .orElse(0));
        row.put(
                "no_retry_after",
                unavailable.stream()
                        .filter(answer -> answer.header("Retry-After").isEmpty())
                        .count());
        for (var meaning : List.of(Meaning.REFUSED, Meaning.UNAVAILABLE, Meaning.FAULT, Meaning.UNKNOWN))
            row.put(
                    meaning.name().toLowerCase(Locale.ROOT),
                    site.crew().tally().of(meaning)
                            + monitor.samples().stream()
                                    .filter(sample -> sample.answer().meaning() == meaning)
                                    .count());
        refusals = site.crew().tally().refusals();
        hold(monitor, restart);
    }

    /** Checks the responses to the monitor and to the officers; the latter have no times. */
    private void hold(Monitor monitor, Restart restart) {
        Promises.broken(monitor.samples(), restart)
                .forEach(broken -> site.journal().found(broken.kind(), broken.text()));
        var tally = site.crew().tally();
        for (var bare : tally.bare())
            if (restart.millis() == 0 || !bare.startsWith("503"))
                site.journal().found(Finding.Kind.BARE, "an officer was told " + bare);
    }

    /** Compares everything with the journal; returns the row of the round. */
    Row judged() {
        var check = new ConsistencyCheck(site);
        row.put("settled_ms", check.settle());
        count();
        var findings = check.findings();
        for (var kind : Finding.Kind.values())
            row.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    findings.stream().filter(one -> one.kind() == kind).count());
        row.put("refused_again", site.crew().tally().refusedWhenRepeated().size());
        row.put("webhooks_again", site.receiver().again() - againBefore);
        row.put("publications", publications);
        var bad = findings.stream().anyMatch(one -> one.kind() != Finding.Kind.UNKEPT);
        row.put("outcome", bad ? "failed" : "passed");
        row.put("findings", said(findings));
        return row;
    }

    private String said(List<Finding> findings) {
        var tally = site.crew().tally();
        return Stream.of(
                        findings.stream().map(Finding::toString).distinct().limit(12),
                        refusals.stream().limit(4).map(text -> "REFUSED " + text),
                        tally.refusedWhenRepeated().stream().distinct().limit(4).map(text -> "REPEATED " + text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" / "));
    }
}
