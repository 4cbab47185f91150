package vn.lantoa.system.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.Tus;

/** What everybody is told while the database is stopped or the store hangs, how soon, and how soon all is well again. */
class DependenciesAwayIT {
    private static final String NAME = "outage";
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration WHOLE_AGAIN = Duration.ofSeconds(5);

    private static FragileProduct product;
    private static String cookie;
    private static String token;

    @BeforeAll
    static void start() {
        product = new FragileProduct(NAME);
        cookie = said(Tus.inBrowser(product.hub(), "canbo").request("/"), "Cookie");
        token = said(DemoOfficers.at(product.hub(), "canbo").request("/"), "Authorization");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
        TheProduct.discard(NAME);
    }

    @Test
    void a_lost_database_is_said_within_a_second_to_everybody_and_forgotten_within_five() {
        ask("/console", "Cookie", cookie); // pages are rendered slowly the first time
        product.stopDatabase();
        try {
            ask("/"); // whoever comes first may find the connections broken
            var stranger = ask("/search?q=a");
            var officer = ask("/console", "Accept", "text/html", "Cookie", cookie);
            var program = ask("/api/v1/assets", "Authorization", token);

            for (var answer : new Asking[] {stranger, officer, program}) {
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.retryAfter()).matches("[1-9]");
                assertThat(answer.took()).isLessThan(AT_ONCE);
            }
            assertThat(stranger.type()).startsWith("application/problem+json");
            assertThat(program.type()).startsWith("application/problem+json");
            assertThat(program.body())
                    .contains("urn:lantoa:problem:unavailable")
                    .contains("/api/v1/assets");
            assertThat(officer.type()).startsWith("text/html");
            assertThat(officer.body()).contains("Hệ thống tạm thời gián đoạn").contains("/assets/lantoa.css");
        } finally {
            product.startDatabase();
        }
        HubClient.await(
                "the hub to be whole",
                WHOLE_AGAIN,
                () -> ask("/health/ready").status() == 200
                        && ask("/console", "Cookie", cookie).status() == 200);
        for (int i = 0; i < 40; i++)
            assertThat(ask("/api/v1/assets", "Authorization", token).status()).isEqualTo(200);
    }

    private static String said(HttpRequest.Builder request, String header) {
        return request.build().headers().firstValue(header).orElseThrow();
    }

    private static Asking ask(String path, String... headers) {
        return Asking.of(product.hub().resolve(path), headers);
    }
}
