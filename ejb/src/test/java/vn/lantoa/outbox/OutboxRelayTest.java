package vn.lantoa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.StandIn;

class OutboxRelayTest {
    private static final LeasedMessage MESSAGE =
            new LeasedMessage(new OutboxMessageId(UUID.randomUUID()), "Event", "Handler", "{}", 3);

    private final List<LeasedMessage> waiting = new ArrayList<>(List.of(MESSAGE));
    private final List<LeasedMessage> putOff = new ArrayList<>();
    private final List<OutboxMessageId> failed = new ArrayList<>();
    private boolean away;

    @Test
    void what_an_outage_ended_is_put_off_and_counts_as_no_attempt() {
        relayTo(new IllegalStateException(new SQLException("no space", "53100")));

        assertThat(putOff).containsExactly(MESSAGE);
        assertThat(failed).isEmpty();
    }

    @Test
    void what_failed_while_the_database_was_away_is_put_off_when_it_is_back() {
        away = true;
        var relay = relayTo(new IllegalStateException(new SQLException("refused", "08001")));
        assertThat(putOff).isEmpty();

        away = false;
        relay.relay();
        relay.relay();
        assertThat(putOff).containsExactly(MESSAGE);
    }

    @Test
    void what_failed_by_itself_is_noted_with_its_error() {
        relayTo(new IllegalStateException("ours"));
        assertThat(failed).containsExactly(MESSAGE.id());
        assertThat(putOff).isEmpty();
    }

    /** A statement that is too slow for its limit would be put off for ever. */
    @Test
    void what_was_too_slow_for_the_database_is_an_attempt() {
        relayTo(new IllegalStateException(new SQLException("canceled", "57014")));

        assertThat(failed).containsExactly(MESSAGE.id());
    }

    private OutboxRelay relayTo(RuntimeException failure) {
        var relay = new OutboxRelay();
        relay.executor = StandIn.executorAtOnce();
        relay.longExecutor = relay.executor;
        relay.handlers = new EventHandlers() {
            @Override
            Set<String> names() {
                return Set.of("Handler");
            }

            @Override
            boolean takesLong(String handler) {
                return false;
            }

            @Override
            void deliver(LeasedMessage message) {
                throw failure;
            }
        };
        relay.messages = new OutboxMessages() {
            @Override
            public List<LeasedMessage> finishAndLease(
                    Collection<OutboxMessageId> done, Collection<LeasedMessage> ended, Map<String, Integer> places) {
                if (away && waiting.isEmpty()) throw new IllegalStateException("the database is away");
                putOff.addAll(ended);
                var leased = List.copyOf(waiting);
                waiting.clear();
                return leased;
            }

            @Override
            public void failed(OutboxMessageId id, String error) {
                failed.add(id);
            }
        };
        relay.relay();
        return relay;
    }
}
