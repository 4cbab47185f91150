package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.wire.WireChecksums.Over;
import vn.lantoa.kernel.Sha256;

class WireChecksumsTest {
    private final WireChecksums checksums = new WireChecksums();
    private final List<Over> worked = new ArrayList<>();

    @Test
    void the_same_is_worked_out_once_for_all_who_are_let_have_the_same() {
        var first = ask("films", 7, 7);

        assertThat(ask("films", 7, 7)).isSameAs(first);
        assertThat(worked).containsExactly(new Over("films", 7));
    }

    @Test
    void what_others_are_let_have_and_what_came_later_is_worked_out_for_itself() {
        ask("films", 7, 7);
        ask("leaflets", 7, 7);
        ask("films", 8, 8);

        assertThat(worked).hasSize(3);
    }

    @Test
    void one_is_kept_for_the_number_that_it_turned_out_to_be_of() {
        ask("films", 7, 9);

        ask("films", 9, 9);
        ask("films", 7, 7);
        assertThat(worked).containsExactly(new Over("films", 9), new Over("films", 7));
    }

    @Test
    void one_that_fails_keeps_nobody_else_from_theirs() {
        assertThatThrownBy(() -> checksums.of(new Over("films", 7), () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ask("films", 7, 7).seq()).isEqualTo(7);
    }

    private WireChecksum ask(String scope, long seq, long turnsOut) {
        return checksums.of(new Over(scope, seq), () -> {
            var over = new Over(scope, turnsOut);
            worked.add(over);
            return new WireChecksums.Worked(over, new WireChecksum(turnsOut, 1, Sha256.of(new byte[0])));
        });
    }
}
