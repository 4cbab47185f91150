package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void stores_one_line_of_a_response() {
        assertThat(new Outcome.Refused("\r\nHTTP 400\n\t<html>\n").kept()).isEqualTo("HTTP 400  <html>");
    }

    @Test
    void stores_only_the_beginning_of_a_response() {
        assertThat(new Outcome.Failed("x".repeat(501), null).kept()).isEqualTo("x".repeat(500));
    }
}
