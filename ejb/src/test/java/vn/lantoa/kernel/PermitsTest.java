package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class PermitsTest {
    private final Permits permits = new Permits(2);
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void permits_are_held_from_submission_to_completion() {
        permits.begin(waiting::add, () -> {});
        assertThat(permits.free()).isEqualTo(1);

        waiting.remove().run();

        assertThat(permits.free()).isEqualTo(2);
    }

    @Test
    void permits_are_released_by_failed_and_by_rejected_work() {
        permits.begin(waiting::add, () -> {
            throw new IllegalStateException("fails");
        });
        assertThatIllegalStateException().isThrownBy(waiting.remove()::run);
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> permits.begin(
                        work -> {
                            throw new RejectedExecutionException("closed");
                        },
                        () -> {}));

        assertThat(permits.free()).isEqualTo(2);
    }
}
