package vn.lantoa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.bulletin.TakeBackEndedBulletins;
import vn.lantoa.release.NoteBlockedBytes;
import vn.lantoa.release.parity.NoteVariants;
import vn.lantoa.release.planning.TellOfRelease;
import vn.lantoa.sms.gateway.CancelEndedMailings;
import vn.lantoa.sms.order.CancelEndedOrders;

/** The handlers of the end of a release, and which of them share a transaction. */
class JoiningHandlersTest {
    static Stream<Class<?>> joining() {
        return Stream.of(
                TakeBackEndedBulletins.class, CancelEndedMailings.class, CancelEndedOrders.class, TellOfRelease.class);
    }

    /** With another transaction type a handler would not be part of the shared transaction. */
    @ParameterizedTest
    @MethodSource("joining")
    void database_only_handlers_share_a_transaction(Class<?> handler) {
        var options = handler.getAnnotation(HandlerOptions.class);
        assertThat(options.joins()).isTrue();
        assertThat(options.takesLong()).isFalse();
        assertThat(handler.getAnnotation(Transactional.class).value()).isEqualTo(TxType.REQUIRED);
    }

    /** Only the commit may follow an entry of the change log, because all writers wait for its head. */
    @ParameterizedTest
    @MethodSource("alone")
    void handlers_that_write_to_the_change_log_do_not_join(Class<?> handler) {
        assertThat(Optional.ofNullable(handler.getAnnotation(HandlerOptions.class))
                        .filter(HandlerOptions::joins))
                .isEmpty();
    }

    static Stream<Class<?>> alone() {
        return Stream.of(NoteVariants.class, NoteBlockedBytes.class);
    }
}
