package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** A table of the moves of an entity: rows are from, columns to; a new state breaks the table. */
public final class MoveTable {
    private final List<String[]> lines;

    private MoveTable(List<String[]> lines) {
        this.lines = lines;
    }

    /** The table of this text: names of states in the first line and column, and {@code yes} where the move is allowed. */
    public static MoveTable of(String text) {
        return new MoveTable(text.lines().map(line -> line.strip().split(" +")).toList());
    }

    /** A move of an entity that is in one state to another. */
    @FunctionalInterface
    public interface Move<S> {
        /** Tries it; returns the state afterwards, or throws a {@link Conflict} or {@link IllegalStateException}. */
        S from(S from, S to);
    }

    /** Asserts that an entity moves exactly as the table says. */
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
