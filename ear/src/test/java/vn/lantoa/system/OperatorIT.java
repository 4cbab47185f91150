package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The interfaces that an operator relies on. */
class OperatorIT {
    /**
     * Details that reveal the hub's implementation: names of its parts, classes, stack traces, statements, versions.
     */
    private static final String INSIDE =
            "(?i)exception|\\bat [a-z]+\\.[a-z]|\\.java\\b|\\b(java|jakarta|org|com|vn\\.lantoa)\\.[a-z]"
                    + "|short_link|\\bsql|postgres|wildfly|jboss|undertow|resteasy|eclipselink|\\b\\d+\\.\\d+\\.\\d+";

    @Test
    void reports_that_it_is_ready() {
        assertThat(Http.get(TheProduct.uri().resolve("/health/ready")).statusCode())
                .isEqualTo(200);
    }

    /** An operator who learns that a disk is full must also learn which one. */
    @Test
    void the_operation_page_names_the_disk() {
        var page = Http.send(Tus.inBrowser(TheProduct.uri(), "quantri")
                .request("/console/operation?ui=en")
                .build());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("free: \\d+MiB; folder: /\\S+");
        assertThat(page.body())
                .as("never backed up")
                .containsPattern("(?s)Since the last backup[^<]*</h2>.{0,300}?[\\d.,]+ hours</span>");
    }

    @Test
    void gives_metrics_as_prometheus_text_on_the_management_port_only() {
        var metrics = Http.get(TheProduct.node().management().resolve("/prometheus"));

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("# TYPE ").contains("jvm_");
        assertThat(Http.get(TheProduct.uri().resolve("/prometheus")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shows_the_state_of_push_by_channel() {
        var metrics =
                Http.get(TheProduct.node().management().resolve("/prometheus")).body();

        for (var channel : List.of("webhook", "sftp", "digest"))
            for (var gauge : List.of("lantoa_lane_waiting", "lantoa_lane_age_seconds", "lantoa_lane_failing"))
                assertThat(metrics).containsPattern(gauge + "\\{[^}]*channel=\"" + channel + "\"");
        assertThat(metrics).contains("lantoa_websub_subscriptions", "lantoa_websub_waiting", "lantoa_websub_failing");
    }

    @Test
    void shows_the_measures_of_the_operation_page() {
        var metrics = TheProduct.node().management().resolve("/prometheus");

        HubClient.await(
                "a measure", TheProduct.PATIENCE, () -> Http.get(metrics).body().contains("lantoa_measure{"));
        assertThat(Http.get(metrics).body()).contains("lantoa_outbox_waiting ");
    }

    @Test
    void logs_its_version_at_the_start() throws Exception {
        assertThat(TheProduct.node().log()).content().containsPattern("settings read: version=\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void logs_the_sandbox_and_the_tools_that_read_files() throws Exception {
        assertThat(TheProduct.node().log())
                .content()
                .containsPattern("files are read (in a sandbox \\(bubblewrap\\)|WITHOUT A SANDBOX)")
                .containsPattern("sounds and films are processed by /.+, version \\S+")
                .contains("files are NOT SCANNED FOR MALWARE");
    }

    @Test
    void reveals_no_implementation_details_to_anonymous_callers() {
        var headers =
                Http.get(TheProduct.uri().resolve("/nothing-here")).headers().map();

        assertThat(headers.keySet()).doesNotContain("server", "Server", "x-powered-by", "X-Powered-By");
    }

    /** A missing table is an internal error. */
    @Test
    void an_error_shows_its_number_to_callers_and_its_cause_in_the_logs() throws Exception {
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            statement.execute("alter table short_link rename to short_link_away");
            try {
                TheLogRelay.forget();
                for (var type : List.of("text/html", "application/problem+json")) {
                    var answer =
                            Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve("/s/abcdefg"))
                                    .header("Accept", type)
                                    .build());

                    assertThat(answer.statusCode()).isEqualTo(500);
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith(type);
                    assertThat(answer.headers().map() + answer.body()).doesNotContainPattern(INSIDE);
                    var incident = answer.body().replaceFirst("(?s).*incident ([0-9a-f]{8}).*", "$1");
                    assertThat(TheProduct.node().log())
                            .content()
                            .containsPattern("fault: incident=" + incident + ".*short_link");
                    assertThat(TheLogRelay.line(incident)).contains("lantoa", "\"level\":\"ERROR\"", "short_link");
                }
            } finally {
                statement.execute("alter table short_link_away rename to short_link");
            }
        }
    }

    @Test
    void names_the_security_contact_in_rfc_9116_format() {
        var address = TheProduct.uri().resolve("/.well-known/security.txt");
        var answer = Http.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body())
                .contains("Contact: mailto:" + TheProduct.SECURITY_CONTACT + "\n", "Canonical: " + address + "\n");
    }

    @Test
    void leaves_no_second_door_open() {
        assertThat(Http.get(TheProduct.uri().resolve("/wildfly-services")).statusCode())
                .isEqualTo(404);
    }
}
