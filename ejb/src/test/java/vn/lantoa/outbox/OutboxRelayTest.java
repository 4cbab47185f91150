package vn.lantoa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.StandIn;

class OutboxRelayTest {
    private static final LeasedMessage MESSAGE =
            new LeasedMessage(new OutboxMessageId(UUID.randomUUID()), "Event", "Handler", "{}", 3);

    private final List<LeasedMessage> waiting = new ArrayList<>(List.of(MESSAGE));
    private final List<LeasedMessage> putOff = new ArrayList<>();
    private final List<OutboxMessageId> failed = new ArrayList<>();
    private final Set<OutboxMessageId> finished = new HashSet<>();
    private final List<String> called = new ArrayList<>();
    private String failing = "";
    private boolean away;

    @Test
    void an_outage_postpones_a_handler_without_counting_an_attempt() {
        relayTo(new IllegalStateException(new SQLException("no space", "53100")));

        assertThat(putOff).containsExactly(MESSAGE);
        assertThat(failed).isEmpty();
    }

    @Test
    void handlers_that_failed_during_an_outage_are_postponed_after_it() {
        away = true;
        var relay = relayTo(new IllegalStateException(new SQLException("refused", "08001")));
        assertThat(putOff).isEmpty();

        away = false;
        relay.relay();
        relay.relay();
        assertThat(putOff).containsExactly(MESSAGE);
    }

    @Test
    void a_failed_handler_is_recorded_with_its_error() {
        relayTo(new IllegalStateException("ours"));
        assertThat(failed).containsExactly(MESSAGE.id());
        assertThat(putOff).isEmpty();
    }

    /** Otherwise a statement that always exceeds its limit would be postponed for ever. */
    @Test
    void a_statement_timeout_counts_as_an_attempt() {
        relayTo(new IllegalStateException(new SQLException("canceled", "57014")));

        assertThat(failed).containsExactly(MESSAGE.id());
    }

    @Test
    void only_joining_handlers_of_one_event_share_a_transaction() {
        lease(
                message("Ended", "JoinsB", "{1}"),
                message("Ended", "Alone", "{1}"),
                message("Ended", "JoinsA", "{1}"),
                message("Ended", "JoinsA", "{2}"),
                message("Other", "JoinsB", "{1}"));
        relay().relay();

        assertThat(called).containsExactlyInAnyOrder("[JoinsA{1}, JoinsB{1}]", "Alone{1}", "JoinsA{2}", "JoinsB{1}");
        assertThat(finished).hasSize(5);
        assertThat(failed).isEmpty();
    }

    @Test
    void after_a_joint_failure_handlers_are_called_separately() {
        var broken = message("Ended", "JoinsB", "{1}");
        lease(message("Ended", "JoinsA", "{1}"), broken);
        failing = "JoinsB";
        relay().relay();

        assertThat(called).containsExactly("JoinsA{1}");
        assertThat(failed).containsExactly(broken.id());
        assertThat(finished).hasSize(1);
    }

    private void lease(LeasedMessage... messages) {
        waiting.clear();
        waiting.addAll(List.of(messages));
    }

    private static LeasedMessage message(String event, String handler, String body) {
        return new LeasedMessage(new OutboxMessageId(UUID.randomUUID()), event, handler, body, 1);
    }

    /** A relay whose handlers record their calls, if the whole transaction succeeds. */
    private OutboxRelay relay() {
        return relayTo(message -> {
            if (message.handler().equals(failing)) throw new IllegalStateException("ours");
            called.add(message.handler() + message.body());
        });
    }

    private OutboxRelay relayTo(RuntimeException failure) {
        var relay = relayTo((LeasedMessage message) -> {
            throw failure;
        });
        relay.relay();
        return relay;
    }

    private OutboxRelay relayTo(Consumer<LeasedMessage> handler) {
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
            boolean joins(String handler) {
                return handler.startsWith("Joins");
            }

            @Override
            void deliverTogether(List<LeasedMessage> bundle) {
                if (bundle.stream().anyMatch(one -> one.handler().equals(failing)))
                    throw new IllegalStateException("ours");
                called.add(bundle.stream()
                        .map(one -> one.handler() + one.body())
                        .toList()
                        .toString());
            }

            @Override
            void deliver(LeasedMessage message) {
                handler.accept(message);
            }
        };
        relay.messages = new OutboxMessages() {
            @Override
            public List<LeasedMessage> finishAndLease(
                    Collection<OutboxMessageId> done, Collection<LeasedMessage> ended, Map<String, Integer> places) {
                finished.addAll(done);
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
        return relay;
    }
}
