package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two nodes on one database and one store. */
class NodesIT {
    @Test
    void a_killed_node_comes_back_while_the_other_goes_on() {
        var second = TheProduct.second();

        second.kill();
        assertThat(Http.get(TheProduct.uri().resolve("/health/ready")).statusCode())
                .isEqualTo(200);

        second.start().ready(TheProduct.PATIENCE);
        assertThat(Http.get(second.home().resolve("/health/ready")).statusCode())
                .isEqualTo(200);
    }
}
