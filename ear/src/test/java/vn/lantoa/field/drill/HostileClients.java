package vn.lantoa.field.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.field.drill.Answer.Meaning;
import vn.lantoa.field.drill.Monitor.Probe;

/**
 * An attack of hostile clients on a node behind a proxy that forwards their addresses, beside readers and an officer who
 * signs in, uploads, releases and recalls.
 *
 * @param attack runs for a bounded time
 */
record HostileClients(String name, Attack attack) implements Drill {
    /** An attack. */
    interface Attack {
        /** Attacks the node; returns the wrong responses, empty if there are none. */
        List<String> on(Site site) throws Exception;
    }

    private static final long READER_P99_MILLIS = 250;
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration LAST_STEPS = Duration.ofSeconds(60);
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final int SAMPLES = 10;

    /** Maximum number of worker threads that the monitor, the officer and the partners use. */
    private static final int USUAL_WORKERS = 8;

    private static final int WORKERS = 64;
    private static final String BUSY = "io_busy_task_thread_count{";

    @Override
    public String site() {
        return "hostile";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "LANTOA_BEHIND_PROXY",
                "true",
                "LANTOA_ANONYMOUS_QUOTAS",
                "search:" + Attacks.SEARCHES_A_MINUTE,
                "LANTOA_CRAWL_HOURS",
                "0-24");
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        var officer = Executors.newSingleThreadExecutor();
        try (var monitor = round.monitor()) {
            monitor.awaitGood(System.nanoTime());
            var recalls = new AtomicInteger();
            var attacking = new AtomicBoolean(true);
            var begun = System.nanoTime();
            var work = officer.submit(() -> {
                while (attacking.get()) {
                    Officer.signedIn(site.hub(), "canbo", site.crew().tally());
                    round.bringOut(List.of(Step.RECALL), step -> {});
                    recalls.incrementAndGet();
                }
            });
            var unexpected = attack.on(site);
            var ended = System.nanoTime();
            attacking.set(false);
            unexpected.forEach(text -> harmed(site, text));
            if (recalls.get() == 0) harmed(site, "the officer recalled nothing during the attack");
            if (!within(RECOVERY, () -> busyWorkers(site) <= USUAL_WORKERS))
                harmed(site, busyWorkers(site) + " worker threads are busy after " + RECOVERY.toSeconds() + " s");
            finish(site, work);
            monitor.close();
            judge(site, round, monitor, begun, ended);
            round.measured(monitor, Restart.none(ended));
        } finally {
            officer.shutdownNow();
        }
        // a node that is still busy proves nothing
        Publication.await("an idle processor", RECOVERY, () -> isIdle(site));
    }

    private static void finish(Site site, Future<?> work) throws InterruptedException {
        try {
            work.get(LAST_STEPS.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            harmed(site, "the officer does not come to the end: " + e);
        }
    }

    /** Checks the readers' responses during the attack, and the officer's. */
    private static void judge(Site site, Round round, Monitor monitor, long begun, long ended) {
        var read = monitor.samples().stream()
                .filter(one -> one.probe() != Probe.POST && one.endedAt() >= begun)
                .filter(one -> one.endedAt() - one.answer().took().toNanos() <= ended)
                .toList();
        var millis = read.stream()
                .mapToLong(one -> one.answer().took().toMillis())
                .sorted()
                .toArray();
        var p99 = millis[millis.length * 99 / 100];
        round.row().put("reader_p99_ms", p99);
        if (p99 > READER_P99_MILLIS) harmed(site, "readers waited " + p99 + " ms (p99 of " + millis.length + ")");
        var failed = read.stream().filter(one -> !one.isGood()).count();
        if (failed > 0) harmed(site, failed + " of " + millis.length + " reads failed");
        for (var meaning : List.of(Meaning.UNAVAILABLE, Meaning.FAULT, Meaning.UNKNOWN))
            if (site.crew().tally().of(meaning) > 0)
                harmed(site, "the officer had " + site.crew().tally().of(meaning) + " answers " + meaning);
    }

    private static void harmed(Site site, String text) {
        site.journal().found(Finding.Kind.HARMED, text);
    }

    private static boolean within(Duration limit, BooleanSupplier done) {
        try {
            Publication.await("", limit, done);
            return true;
        } catch (IllegalStateException late) {
            return false;
        }
    }

    /** The number of busy worker threads of the node, by its metrics; all if it does not respond. */
    private static int busyWorkers(Site site) {
        var metrics = URI.create(site.node().management() + "/prometheus");
        var answer = site.hub()
                .send(HttpRequest.newBuilder(metrics).timeout(Hub.PATIENCE).build());
        return answer.body()
                .lines()
                .filter(line -> line.startsWith(BUSY))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(WORKERS);
    }

    /** True unless a thread of the node or of its children runs for a whole second, or waits for a processor. */
    private static boolean isIdle(Site site) {
        var running = running(site);
        for (int i = 0; i < SAMPLES && !running.isEmpty(); i++) {
            Officer.pause(WINDOW.dividedBy(SAMPLES));
            running.retainAll(running(site));
        }
        return running.isEmpty();
    }

    private static Set<Path> running(Site site) {
        try {
            var pid = Files.readAllLines(site.home().resolve("node-1.pid")).get(0);
            var node = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            return Stream.concat(Stream.of(node), node.descendants())
                    .flatMap(one -> threads(one).stream())
                    .filter(HostileClients::isRunning)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> threads(ProcessHandle process) {
        try (var threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            return threads.toList();
        } catch (IOException ended) {
            return List.of();
        }
    }

    /** The state behind the name in parentheses, proc(5). */
    private static boolean isRunning(Path thread) {
        try {
            return Files.readString(thread.resolve("stat")).contains(") R ");
        } catch (IOException ended) {
            return false;
        }
    }
}
