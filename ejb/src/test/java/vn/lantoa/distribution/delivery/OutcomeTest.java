package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void what_is_kept_of_an_answer_is_one_line() {
        assertThat(new Outcome.Refused("\r\nHTTP 400\n\t<html>\n").kept()).isEqualTo("HTTP 400  <html>");
    }

    @Test
    void no_more_is_kept_than_its_beginning() {
        assertThat(new Outcome.Failed("x".repeat(501), null).kept()).isEqualTo("x".repeat(500));
    }
}
