package vn.lantoa.bulletin;

import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.MoveTable;

class BulletinStateTest {
    private static final MoveTable MOVES = MoveTable.of(
            """
            from      MAKING HELD OUT FAILED WITHDRAWN
            MAKING    -      yes  yes yes    yes
            HELD      -      -    yes -      yes
            OUT       -      -    -   -      yes
            FAILED    -      -    -   -      -
            WITHDRAWN -      -    -   -      -
            """);

    @Test
    void moves_exactly_as_the_table_says() {
        MOVES.holds(BulletinState.class, (from, to) -> {
            if (!from.mayBecome(to)) throw new IllegalStateException();
            return to;
        });
    }
}
