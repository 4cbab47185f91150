package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseStateTest {
    /** Row: from; column: to, in the order of the header. A new state breaks {@link #the_table_contains_every_state}. */
    private static final String TABLE =
            """
            from       PLANNED EMBARGOED PUBLISHED SUPERSEDED EXPIRED WITHDRAWN CANCELLED
            PLANNED    -       yes       yes       -          -       -         yes
            EMBARGOED  -       -         yes       -          -       -         yes
            PUBLISHED  -       -         -         yes        yes     yes       -
            SUPERSEDED -       -         -         -          -       yes       -
            EXPIRED    -       -         -         -          -       yes       -
            WITHDRAWN  -       -         -         -          -       -         -
            CANCELLED  -       -         -         -          -       -         -
            """;

    static Stream<Arguments> moves() {
        var lines = TABLE.lines().map(line -> line.trim().split(" +")).toList();
        return lines.stream().skip(1).flatMap(row -> Stream.iterate(1, i -> i + 1)
                .limit(row.length - 1L)
                .map(i -> Arguments.of(
                        ReleaseState.valueOf(row[0]), ReleaseState.valueOf(lines.get(0)[i]), row[i].equals("yes"))));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("moves")
    void moves_exactly_as_the_table_says(ReleaseState from, ReleaseState to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @Test
    void the_table_contains_every_state() {
        assertThat(moves()).hasSize(ReleaseState.values().length * ReleaseState.values().length);
    }

    @Test
    void only_planned_and_embargoed_releases_wait() {
        assertThat(Arrays.stream(ReleaseState.values()).filter(ReleaseState::isWaiting))
                .containsExactly(ReleaseState.PLANNED, ReleaseState.EMBARGOED);
    }
}
