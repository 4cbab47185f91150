package vn.lantoa.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.Outage;
import vn.lantoa.web.page.Messages;

class RefusalsTest {
    private static ProblemView of(Exception cause) {
        return Refusals.find(new TransactionalException("wrapped", cause)).orElseThrow();
    }

    @Test
    void a_lost_database_is_reported_with_retry_after() {
        var problem = of(new SQLException("terminating connection", "57P01"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.slug()).isEqualTo("unavailable");
        assertThat(problem.retryAfter()).isBetween(1, 10);
    }

    @Test
    void a_read_only_database_is_not_an_internal_error() {
        assertThat(of(new SQLException("read-only transaction", "25006")).status())
                .isEqualTo(503);
    }

    @Test
    void a_full_disk_is_507_and_names_the_disk() {
        var problem = of(new UncheckedIOException(new IOException("No space left on device")));

        assertThat(problem.status()).isEqualTo(507);
        assertThat(problem.detail()).contains("disk_full");
    }

    @Test
    void a_body_without_disk_space_is_507() {
        var unread = new ProcessingException("cannot be read", new IOException("No space left on device"));

        assertThat(Refusals.find(unread).orElseThrow().status()).isEqualTo(507);
    }

    @Test
    void an_optimistic_lock_failure_stays_a_conflict() {
        var lost = new OptimisticLockException("changed", new SQLException("cancelled", "57014"));

        assertThat(Refusals.find(lost).orElseThrow().status()).isEqualTo(409);
    }

    @Test
    void a_failed_write_of_a_read_only_database_is_no_conflict() {
        var lost = new OptimisticLockException("changed", new SQLException("read-only transaction", "25006"));

        assertThat(Refusals.find(lost).orElseThrow().status()).isEqualTo(503);
    }

    @Test
    void programming_errors_stay_internal_errors() {
        assertThat(Refusals.find(new IllegalStateException("no"))).isEmpty();
    }

    @Test
    void json_unreadable_for_the_domain_stays_an_internal_error() {
        assertThat(Refusals.find(new JsonException("unexpected end"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_outage_has_a_message_in_both_languages(Outage outage) {
        var problem = Refusals.of(outage);
        for (var language : new String[] {"vi", "en"}) {
            var words = Messages.in(language);
            assertThat(words.has("problem." + problem.slug()))
                    .as(problem.slug())
                    .isTrue();
            assertThat(words.has("problem.help." + problem.status())).isTrue();
        }
        assertThat(problem.retryAfter()).isPositive();
    }
}
