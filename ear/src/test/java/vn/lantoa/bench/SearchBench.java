package vn.lantoa.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import vn.lantoa.run.Product;
import vn.lantoa.system.TheDatabase;

/** The search of two words with its facets, among a thousand and among a hundred thousand released assets. */
final class SearchBench {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int QUERIES = 1_000;
    private static final int CALLERS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final Product product;

    SearchBench(Product product) {
        this.product = product;
    }

    void run() throws SQLException, IOException, InterruptedException, ExecutionException {
        System.out.printf(
                "%n%-28s %10s %8s %8s %8s %9s%n",
                "search, 2 callers", "per s", "p50 ms", "p95 ms", "p99 ms", "index s");
        double few = measure(FEW);
        double many = measure(MANY);
        System.out.printf("p95 among %,d is %.1f times that among %,d%n", MANY, many / few, FEW);
    }

    private double measure(int assets) throws SQLException, IOException, InterruptedException, ExecutionException {
        try (var database = TheDatabase.of(product)) {
            var released = new ReleasedAssets(database);
            var indexed = released.fillTo(assets);
            var home = product.first().home();
            var addresses = released.pairs(QUERIES).stream()
                    .map(words -> home.resolve("/search?q=" + URLEncoder.encode(words, UTF_8)))
                    .toList();
            Load.of(addresses, CALLERS, WARM_UP).run();
            var result = Load.of(addresses, CALLERS, MEASURED).run();
            System.out.printf(
                    "%-28s %10.0f %8.1f %8.1f %8.1f %9d%n",
                    "among %,d".formatted(assets),
                    result.perSecond(),
                    result.millis(0.5),
                    result.millis(0.95),
                    result.millis(0.99),
                    indexed.toSeconds());
            if (result.failures() > 0) System.out.println("failures: " + result.failures());
            result.named().forEach(failure -> System.out.println("  " + failure));
            return result.millis(0.95);
        }
    }
}
