package vn.lantoa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;

@ExtendWith(ArquillianExtension.class)
class OutboxMessagesIT {
    /** A handler that no node has, so that no relay leases its row. */
    private static final String NOBODY = "OutboxMessagesIT";

    private final OutboxMessageId id = new OutboxMessageId(UUID.randomUUID());

    @Inject
    OutboxMessages messages;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void insert_a_row() throws SQLException {
        sql.update("insert into outbox_message (id, event, handler, body) values ('" + id.value() + "', 'Event', '"
                + NOBODY + "', '{}')");
    }

    @AfterEach
    void tidy() throws SQLException {
        sql.update("delete from outbox_message where id = '" + id.value() + "'");
    }

    @Test
    void a_postponed_message_keeps_its_attempts() throws SQLException {
        var leased = lease();
        assertThat(leased.attempts()).isOne();

        messages.finishAndLease(List.of(), List.of(leased), Map.of());

        assertThat(number("attempts")).isZero();
        assertThat(number("(next_attempt_at < now() + interval '3 seconds')::int"))
                .isOne();
    }

    @Test
    void a_message_leased_by_another_node_is_left_to_it() throws SQLException {
        var leased = lease();
        sql.update("update outbox_message set next_attempt_at = now() where id = '" + id.value() + "'");
        assertThat(lease().attempts()).isEqualTo(2);

        messages.finishAndLease(List.of(), List.of(leased), Map.of());

        assertThat(number("attempts")).isEqualTo(2);
        assertThat(number("(next_attempt_at > now() + interval '20 seconds')::int"))
                .isOne();
    }

    private LeasedMessage lease() {
        var leased = messages.finishAndLease(List.of(), List.of(), Map.of(NOBODY, 1));
        assertThat(leased).hasSize(1);
        return leased.get(0);
    }

    private int number(String column) throws SQLException {
        return Integer.parseInt(sql.text("select " + column + " from outbox_message where id = '" + id.value() + "'"));
    }
}
