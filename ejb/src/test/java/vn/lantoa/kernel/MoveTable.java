package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** A transition table of an entity: rows are source states, columns target states; a new state breaks the table. */
public final class MoveTable {
    private final List<String[]> lines;

    private MoveTable(List<String[]> lines) {
        this.lines = lines;
    }

    /** Parses a table: state names in the first line and column, and {@code yes} where the transition is allowed. */
    public static MoveTable of(String text) {
        return new MoveTable(text.lines().map(line -> line.strip().split(" +")).toList());
    }

    /** A transition of an entity in one state to another. */
    @FunctionalInterface
    public interface Move<S> {
        /**
         * Tries the transition; returns the resulting state, or throws a {@link Conflict} or
         * {@link IllegalStateException}.
         */
        S from(S from, S to);
    }

    /** Asserts that an entity allows exactly the transitions of the table. */
    public <S extends Enum<S>> void holds(Class<S> states, Move<S> move) {
        assertThat(lines.get(0))
                .as("columns")
                .containsExactly(Stream.concat(
                                Stream.of("from"),
                                Stream.of(states.getEnumConstants()).map(Enum::name))
                        .toArray(String[]::new));
        assertThat(lines.stream().skip(1).map(line -> line[0]))
                .as("rows")
                .containsExactly(
                        Stream.of(states.getEnumConstants()).map(Enum::name).toArray(String[]::new));
        for (var from : states.getEnumConstants())
            for (var to : states.getEnumConstants())
                assertThat(tried(move, from, to))
                        .as(from + " -> " + to)
                        .isEqualTo(lines.get(from.ordinal() + 1)[to.ordinal() + 1].equals("yes") ? to : from);
    }

    private static <S> S tried(Move<S> move, S from, S to) {
        try {
            return move.from(from, to);
        } catch (Conflict | IllegalStateException refused) {
            return from;
        }
    }
}
