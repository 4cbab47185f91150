package vn.lantoa.asset.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.history.TextDiff.Kind;
import vn.lantoa.asset.history.TextDiff.Piece;

@Isolated("measures time")
class TextDiffTest {
    @Test
    void marks_only_the_changed_word() {
        assertThat(TextDiff.of("Nộp hồ sơ tại xã", "Nộp hồ sơ tại phường"))
                .containsExactly(
                        new Piece(Kind.SAME, "Nộp hồ sơ tại "),
                        new Piece(Kind.REMOVED, "xã"),
                        new Piece(Kind.ADDED, "phường"));
    }

    @Test
    void marks_an_added_line() {
        assertThat(TextDiff.of("Bước 1\nBước 3\n", "Bước 1\nBước 2\nBước 3\n"))
                .containsExactly(
                        new Piece(Kind.SAME, "Bước 1\n"),
                        new Piece(Kind.ADDED, "Bước 2\n"),
                        new Piece(Kind.SAME, "Bước 3\n"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'',''", "'',a", "a,''", "a,a", "'a b','b a'", "'một\nhai\n','hai\nba'", "ộ̂, ô̂"})
    void both_texts_can_be_restored_from_the_difference(String before, String after) {
        var pieces = TextDiff.of(before, after);

        assertThat(text(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void compares_unrelated_texts_quickly() {
        var before = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(joining(" "));
        var after = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).collect(joining("\n"));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(text(TextDiff.of(before, after), Kind.ADDED)).isEqualTo(before);
        });
    }

    private static String text(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(joining());
    }
}
