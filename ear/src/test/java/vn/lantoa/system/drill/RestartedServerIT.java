package vn.lantoa.system.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.RestartPolicy;
import vn.lantoa.run.Supervisor;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** A trial product whose server or database dies. */
@Tag("drills")
class RestartedServerIT {
    private static final String HOME = "restarted";
    private static final RestartPolicy TWICE =
            new RestartPolicy(List.of(Duration.ofMillis(100), Duration.ofMillis(200)), Duration.ofMinutes(30));

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicInteger readies = new AtomicInteger();
    private final AtomicReference<Boolean> stopped = new AtomicReference<>();

    @Test
    void a_crashed_server_is_restarted_until_it_crashes_too_often() throws Exception {
        try (var product = TheProduct.another(HOME)) {
            var watch = watch(product);
            try (var database = TheDatabase.of(product)) {
                for (var death = 1; death <= 2; death++) {
                    var starts = death + 1;
                    product.first().kill();
                    HubClient.await("start " + starts, TheProduct.PATIENCE, () -> readies.get() == starts);
                    assertThat(HubClient.anonymous(product.first().home())
                                    .send(HubClient.anonymous(product.first().home())
                                            .request("/health/live")
                                            .build())
                                    .statusCode())
                            .isEqualTo(200);
                    assertThat(database.isValid(5)).as("PostgreSQL runs on").isTrue();
                }
                product.first().kill();
                watch.join();
            }

            assertThat(stopped.get()).isFalse();
            assertThat(said.get(0))
                    .contains("exit code 137", "see " + product.first().log(), "started again in");
            assertThat(said.get(1)).contains("again at " + product.first().home());
            assertThat(said.get(said.size() - 1)).contains("2 times within 30 minutes", "Lan Toả ends", "lantoa.heap");
        } finally {
            TheProduct.discard(HOME);
        }
    }

    @Test
    void a_crashed_database_is_restarted_at_its_port_until_it_crashes_too_often() throws Exception {
        try (var product = TheProduct.another(HOME)) {
            var watch = watch(product);
            var hub = HubClient.anonymous(product.first().home());
            var database = product.services().embeddedDatabase().orElseThrow();
            for (var death = 1; death <= 2; death++) {
                var returns = death;
                database.process().destroyForcibly();
                HubClient.await(
                        "the database",
                        TheProduct.PATIENCE,
                        () -> returns
                                == said.stream()
                                        .filter("The database is ready again"::equals)
                                        .count());
                HubClient.await(
                        "the hub to be ready",
                        Duration.ofSeconds(10),
                        () -> hub.send(hub.request("/health/ready").build()).statusCode() == 200);
            }
            assertThat(readies).as("starts of the server").hasValue(1);
            database.process().destroyForcibly();
            watch.join();

            assertThat(stopped.get()).isFalse();
            assertThat(said.get(0)).contains("The database ended by itself", "postgresql.log", "started again in");
            assertThat(said.get(said.size() - 1)).contains("2 times within 30 minutes", "Lan Toả ends");
        } finally {
            TheProduct.discard(HOME);
        }
    }

    @Test
    void a_stopped_server_is_not_restarted() throws Exception {
        try (var product = TheProduct.another(HOME)) {
            var watch = watch(product);

            product.first().stop();
            watch.join();

            assertThat(stopped.get()).isTrue();
            assertThat(said).isEmpty();
        } finally {
            TheProduct.discard(HOME);
        }
    }

    private Thread watch(Product product) {
        var supervisor = new Supervisor(product, TWICE, TheProduct.PATIENCE, said::add);
        var thread = new Thread(
                () -> {
                    try {
                        stopped.set(supervisor.watch(readies::incrementAndGet));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "supervisor");
        thread.start();
        return thread;
    }
}
