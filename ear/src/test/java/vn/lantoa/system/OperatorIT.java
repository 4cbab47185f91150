package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator relies on. */
class OperatorIT {
    @Test
    void says_that_it_is_ready() {
        assertThat(Http.get(TheProduct.uri().resolve("/health/ready")).statusCode())
                .isEqualTo(200);
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
