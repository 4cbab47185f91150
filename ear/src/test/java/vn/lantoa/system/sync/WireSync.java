package vn.lantoa.system.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.Newcomer;
import vn.lantoa.system.SmsTexts;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/**
 * The test: writers at two nodes, concurrent changes by administrators, and consumers that crash and must reach the
 * expected state.
 */
public final class WireSync {
    private static final int WRITERS = 8;
    private static final int ROUND = 500;
    private static final int RIGHTS_EVERY = 40;
    // a program that has read everything polls again a little later
    private static final Duration AT_THE_END = Duration.ofMillis(100);

    private final List<URI> nodes;
    private final long seed;
    private final Operations operations = new Operations();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Consumer> consumers = new ArrayList<>();
    private final AtomicInteger flying = new AtomicInteger();
    private final List<HubClient> releasers;
    private final Rights rights;

    /**
     *
     * @param nodes two of one product
     * @param assets number of assets with a history
     * @param folder for the copies of the consumers
     */
    public WireSync(List<URI> nodes, int assets, long seed, Path folder) throws Exception {
        this.nodes = nodes;
        this.seed = seed;
        releasers =
                nodes.stream().map(node -> DemoOfficers.at(node, "phathanh")).toList();
        var administrator = DemoOfficers.at(nodes.get(0), "quantri");
        var name = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        var publisher = organisation(administrator, name);
        prepare(assets, name);
        var partners = new ArrayList<Newcomer>();
        for (int i = 0; i < 4; i++) {
            organisation(administrator, name + "-" + i);
            var partner = Newcomer.at(nodes.get(0), name + "-" + i).mayAsk(100_000);
            partners.add(partner);
            var token = partner.token();
            var clients =
                    nodes.stream().map(node -> HubClient.withToken(node, token)).toList();
            consumers.add(new Consumer(partner.id(), clients, folder.resolve(name + i), i < 3, new Random(seed + i)));
        }
        partners.get(0).give(List.of(), List.of());
        rights = new Rights(operations, administrator, partners, publisher);
    }

    private static String organisation(HubClient administrator, String code) {
        return administrator
                .post(
                        "/api/v1/organisations",
                        Json.createObjectBuilder()
                                .add("kind", "WARD")
                                .add("code", code)
                                .add("name", "Phường thử " + code)
                                .add("parent", "province")
                                .add("validFrom", "2020-01-01")
                                .build())
                .getString("id");
    }

    private void prepare(int assets, String publisher) throws Exception {
        var begun = System.nanoTime();
        var texts = SmsTexts.at(nodes.get(0));
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var tasks = new ArrayList<Callable<Subject>>();
            for (int i = 0; i < assets; i++) {
                int number = i;
                tasks.add(() -> subject(texts, number, publisher));
            }
            for (var made : pool.invokeAll(tasks)) subjects.add(made.get());
        } finally {
            pool.shutdownNow();
        }
        System.out.printf("wire sync: %d assets prepared in %d s%n", assets, seconds(begun));
    }

    private Subject subject(SmsTexts texts, int number, String publisher) {
        var text = texts.begin(Rights.LANGUAGES.get(number % 2));
        // one topic or the other, and sometimes another one with the next version
        text.approved("Một " + number, Rights.TOPICS.get(number / 2 % 2), publisher);
        text.approved("Hai " + number, Rights.TOPICS.get(number / 3 % 2), publisher);
        text.approved(Consumer.SECRET + " " + number, Rights.TOPICS.get(number / 2 % 2), publisher);
        return new Subject(text.asset(), operations);
    }

    /** Makes this many operations; after every few hundred all consumers must have reached the expected state. */
    public void run(int wanted) throws Exception {
        var begun = System.nanoTime();
        var pool = Executors.newCachedThreadPool();
        long working = 0;
        int comparisons = 0;
        try {
            while (operations.done() < wanted) {
                var round = System.nanoTime();
                round(pool, Math.min(ROUND, wanted - operations.done()));
                working += System.nanoTime() - round;
                for (var consumer : consumers) comparisons += truth(consumer);
            }
        } finally {
            pool.shutdownNow();
        }
        System.out.printf(
                "wire sync: %d operations (%d refused) in %d s, %d a second while they were made; %d comparisons, %d in flight%n",
                operations.done(),
                operations.refused(),
                seconds(begun),
                (long) operations.done() * 1_000_000_000L / Math.max(1, working),
                comparisons,
                flying.get());
        consumers.forEach(one -> System.out.println("wire sync: " + one.figures()));
        assertThat(operations.refused()).isLessThan(operations.done() / 5);
        closing();
    }

    private void round(ExecutorService pool, int wanted) throws Exception {
        var writing = new AtomicBoolean(true);
        var reading = new ArrayList<Future<?>>();
        for (var consumer : consumers)
            reading.add(pool.submit(() -> {
                while (writing.get()) follow(consumer);
                return null;
            }));
        var writers = new ArrayList<Callable<Void>>();
        for (int i = 0; i < WRITERS; i++) writers.add(writer(i, operations.done() + wanted));
        try {
            for (var done : pool.invokeAll(writers)) done.get();
        } finally {
            writing.set(false);
        }
        for (var done : reading) done.get();
    }

    private Callable<Void> writer(int number, int until) {
        var random = new Random(seed * 31 + number + operations.done());
        return () -> {
            while (operations.done() < until) {
                if (random.nextInt(RIGHTS_EVERY) == 0) rights.change(random);
                int mine = random.nextInt(subjects.size() / WRITERS) * WRITERS + number;
                subjects.get(mine).happen(releasers.get(random.nextInt(releasers.size())), random);
            }
            return null;
        };
    }

    /** Reads on; at the end of the log, while others write, its copy is compared as well. */
    private void follow(Consumer consumer) throws Exception {
        if (!consumer.step()) return;
        var checksum = consumer.checksum();
        if (checksum.getJsonNumber("seq").longValue() == consumer.seq()) {
            assertThat(Truth.checksum(consumer.copy())).isEqualTo(checksum.getString("sha256"));
            flying.incrementAndGet();
        }
        Thread.sleep(AT_THE_END.toMillis());
    }

    /** Catches up and compares with the checksum and with the tables; releases that end meanwhile move the log on. */
    private int truth(Consumer consumer) throws Exception {
        try (var database = TheDatabase.of(TheProduct.running())) {
            for (int tries = 0; tries < 2000; tries++) {
                if (!consumer.step()) continue;
                var checksum = consumer.checksum();
                var truth = Truth.of(database, consumer.partner());
                if (truth.seq() != consumer.seq()
                        || checksum.getJsonNumber("seq").longValue() != consumer.seq()) continue;
                assertThat(consumer.copy()).isEqualTo(truth.copy());
                assertThat(checksum.getString("sha256")).isEqualTo(Truth.checksum(truth.copy()));
                assertThat(checksum.getInt("items")).isEqualTo(truth.copy().size());
                assertThat(consumer.leaks()).isEmpty();
                return 1;
            }
        }
        throw new AssertionError("never came to the end of the log");
    }

    /** Asserts that embargoes are hidden from partners who have not signed, and that nobody gets a byte. */
    private void closing() throws Exception {
        rights.unsign();
        for (var consumer : consumers) {
            consumer.readAll();
            assertThat(consumer.leaks()).isEmpty();
        }
        for (var subject : subjects)
            for (var place : List.of("/v/3", "/v/3/manifest.json"))
                for (var consumer : consumers)
                    assertThat(consumer.status("/a/" + subject.asset() + place)).isEqualTo(404);
    }

    private static long seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
