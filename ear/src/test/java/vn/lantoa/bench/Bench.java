package vn.lantoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings;
import vn.lantoa.run.Settings.Machine;

/**
 * {@code mvn -Pbench verify}: starts a product as an operator would drive it, asks it, prints a table. With
 * {@code -Dbench=search} the search only.
 */
public final class Bench {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int CALLERS = 16;
    private static final List<String> PATHS = List.of("/health/live", "/", "/search?q=dich+vu+cong", "/feeds/all.atom");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.forTests(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))
                .withMachine(new Machine("512m", true, false));
        if (!arguments[3].equals("search")) pages(settings);
        var fresh = emptied(settings.home().resolveSibling("bench-search"));
        var another =
                Settings.forTests(settings.server(), settings.ear(), fresh).withMachine(settings.machine());
        try (var product = Product.start(another)) {
            product.first().ready(PATIENCE);
            new SearchBench(product).run();
        }
    }

    private static void pages(Settings settings) throws Exception {
        try (var product = Product.start(settings)) {
            var home = product.first().ready(PATIENCE).home();
            System.out.printf(
                    "%n%-28s %10s %8s %8s %8s %9s%n", "GET", "per s", "p50 ms", "p95 ms", "p99 ms", "failures");
            for (var path : PATHS) {
                Load.of(home.resolve(path), CALLERS, WARM_UP).run();
                print(path, Load.of(home.resolve(path), CALLERS, MEASURED).run());
            }
        }
    }

    // the search is measured among few first, so nothing of an earlier run may be there
    private static Path emptied(Path home) throws IOException {
        if (!Files.exists(home)) return home;
        try (var all = Files.walk(home)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
        return home;
    }

    private static void print(String path, Load.Result result) {
        System.out.printf(
                "%-28s %10.0f %8.1f %8.1f %8.1f %9d%n",
                path,
                result.perSecond(),
                result.millis(0.5),
                result.millis(0.95),
                result.millis(0.99),
                result.failures());
        result.named().forEach(failure -> System.out.println("  " + failure));
    }
}
