package vn.lantoa.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.run.Settings;
import vn.lantoa.run.Settings.Machine;

/**
 * The bench, {@code mvn -Pbench verify}: requests a hub with many releases, and nginx with the same bytes as files, in
 * the same minutes, and prints a table. The hubs are made once and kept in {@code .bench}, outside of what {@code mvn
 * clean} deletes.
 */
public final class Bench {
    private static final int RUNS = Integer.getInteger("bench.runs", 1);
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 8));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 60));

    /** Time in which a kind is requested before it is measured, as readers do all day; 0 where the start is measured. */
    private static final Duration OWN_WARM = WARM.isZero() ? Duration.ZERO : Duration.ofSeconds(10);

    /** Kinds that are measured, by a regular expression over their names. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", ".*"));

    private static final List<Integer> CONNECTIONS = List.of(32, 256);
    private static final int OF_FILES = 8;

    private Bench() {}

    /**
     * Measures.
     *
     * @param arguments the server, the EAR, the folder of the hubs, the folder to work in, the demo content, and
     *     {@code few} (1,000 assets), {@code all} (100,000 as well) or {@code full} (1,000,000 as well)
     */
    public static void main(String[] arguments) throws Exception {
        var impediment = Wrk.impediment() + StaticNginx.impediment();
        if (!impediment.isEmpty()) {
            System.out.println(impediment);
            return;
        }
        var work = Files.createDirectories(Path.of(arguments[3]));
        for (int assets : sizes(arguments[5])) {
            var settings = Settings.forTests(
                            Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2], "hub-" + assets))
                    .withMachine(new Machine(System.getProperty("lantoa.heap", "512m"), true, false));
            var table = new Table(assets);
            // each run requests a hub that has just started
            for (int run = 1; run <= RUNS; run++) measure(settings, assets, Path.of(arguments[4]), work, table);
            System.out.println(table);
        }
    }

    private static List<Integer> sizes(String wanted) {
        return switch (wanted) {
            case "few" -> List.of(1_000);
            case "full" -> List.of(1_000, 100_000, 1_000_000);
            default -> List.of(1_000, 100_000);
        };
    }

    private static void measure(Settings settings, int assets, Path content, Path work, Table table) throws Exception {
        try (var hub = FilledHub.of(settings, assets, content);
                var ignored = new ReleaseEachSecond(hub.database())) {
            var requests = Requests.of(hub).stream()
                    .filter(one -> ONLY.matcher(one.name()).find())
                    .toList();
            warm(hub, requests, work);
            for (int connections : CONNECTIONS) {
                for (var asked : requests) table.add(row(hub, asked, connections, work));
            }
            if (ONLY.matcher("/f/").find()) table.add(fileRow(hub, work));
            table.node(hub.start(), hub.residentMegabytes());
        }
    }

    /** A time in which everything is requested and nothing measured, as in a node's first minute; 0 measures that. */
    private static void warm(FilledHub hub, List<BenchRequest> requests, Path work) throws Exception {
        var each = WARM.dividedBy(requests.size());
        if (each.toSeconds() == 0) return;
        for (var asked : requests) {
            var list = asked.write(work.resolve("asked.txt"), hub.home(), address -> address);
            Wrk.ask(hub.home(), list, asked.headers(), CONNECTIONS.get(0), each);
        }
    }

    /** What the hub is compared with, started when the hub has been measured. */
    private interface Reference {
        StaticNginx start() throws Exception;
    }

    /** Measures the hub, and nginx with the same bytes as files. */
    private static Row row(FilledHub hub, BenchRequest asked, int connections, Path work) throws Exception {
        return row(hub, asked, connections, work, () -> StaticNginx.of(work.resolve("nginx"), asked, hub.home()));
    }

    /** Measures the largest file, and nginx before the same store. */
    private static Row fileRow(FilledHub hub, Path work) throws Exception {
        var file = StoredFile.of(hub);
        var name = "/f/…, %.1f MB".formatted(file.bytes() / 1e6);
        var asked = new BenchRequest(name, List.of(file.address()), Map.of(), false);
        return row(hub, asked, OF_FILES, work, () -> StaticNginx.before(work.resolve("nginx-store"), file));
    }

    private static Row row(FilledHub hub, BenchRequest asked, int connections, Path work, Reference against)
            throws Exception {
        var list = asked.write(work.resolve("asked.txt"), hub.home(), address -> address);
        if (!OWN_WARM.isZero()) Wrk.ask(hub.home(), list, asked.headers(), connections, OWN_WARM);
        var before = hub.cost();
        var own = Wrk.ask(hub.home(), list, asked.headers(), connections, MEASURED);
        var cost = hub.cost().since(before);
        try (var nginx = against.start()) {
            var files = asked.write(work.resolve("files.txt"), nginx.home(), nginx::name);
            var reference = Wrk.ask(nginx.home(), files, asked.headers(), connections, MEASURED);
            // errors are answered faster than files: such a ratio is meaningless
            if (reference.refused() > 0)
                System.out.printf("%s: nginx refused %.0f%n", asked.name(), reference.refused());
            return new Row(asked.name(), connections, own, reference, cost);
        }
    }
}
