package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The interfaces that an operator relies on. */
class OperatorIT {
    @Test
    void says_that_it_is_ready() {
        assertThat(Http.get(TheProduct.uri().resolve("/health/ready")).statusCode())
                .isEqualTo(200);
    }

    /** An operator who is told that a disk is full has to know which one. */
    @Test
    void names_the_disk_that_it_writes_to_on_the_page_of_its_operation() {
        var page = Http.send(Tus.inBrowser(TheProduct.uri(), "quantri")
                .request("/console/operation?ui=en")
                .build());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("free: \\d+MiB; folder: /\\S+");
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
    void shows_how_push_stands_by_channel() {
        var metrics =
                Http.get(TheProduct.node().management().resolve("/prometheus")).body();

        for (var channel : List.of("webhook", "sftp", "digest"))
            for (var gauge : List.of("lantoa_lane_waiting", "lantoa_lane_age_seconds", "lantoa_lane_failing"))
                assertThat(metrics).containsPattern(gauge + "\\{[^}]*channel=\"" + channel + "\"");
        assertThat(metrics).contains("lantoa_websub_subscriptions", "lantoa_websub_waiting", "lantoa_websub_failing");
    }

    @Test
    void says_its_version_in_its_log_when_it_starts() throws Exception {
        assertThat(TheProduct.node().log()).content().containsPattern("settings read: version=\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void says_in_its_log_in_what_foreign_files_are_read_and_by_what() throws Exception {
        assertThat(TheProduct.node().log())
                .content()
                .containsPattern("files are looked into (in a sandbox \\(bubblewrap\\)|WITHOUT A SANDBOX)")
                .containsPattern("sound and moving pictures are worked on by /.+, version \\S+")
                .contains("files are NOT SCANNED FOR MALWARE");
    }

    @Test
    void tells_strangers_nothing_about_what_it_is_made_of() {
        var headers =
                Http.get(TheProduct.uri().resolve("/nothing-here")).headers().map();

        assertThat(headers.keySet()).doesNotContain("server", "Server", "x-powered-by", "X-Powered-By");
    }

    @Test
    void leaves_no_second_door_open() {
        assertThat(Http.get(TheProduct.uri().resolve("/wildfly-services")).statusCode())
                .isEqualTo(404);
    }
}
