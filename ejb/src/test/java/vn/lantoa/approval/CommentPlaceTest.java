package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.approval.CommentPlace.Kind;

class CommentPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "POINT,  '40 55',     40 55",
        "POINT,  ' 40, 55 ',  40 55",
        "POINT,  '100%; 0%',  100 0",
        "PAGE,   '3',         3",
        "SECOND, '75',        75",
        "SECOND, '1:15',      75",
        "SECOND, '1:02:03',   3723"
    })
    void accepts_common_notations(Kind kind, String typed, String spot) {
        assertThat(CommentPlace.typed(kind, typed).spot()).isEqualTo(spot);
    }

    @ParameterizedTest
    @CsvSource({"POINT, 101 5", "POINT, 40", "PAGE, 0", "PAGE, ba", "SECOND, 1:75", "SECOND, -3"})
    void rejects_positions_outside_the_content(Kind kind, String typed) {
        assertRejected(() -> CommentPlace.typed(kind, typed), "spot malformed");
    }

    @Test
    void only_comments_on_pictures_pages_and_films_have_a_position() {
        assertThat(CommentPlace.typed(Kind.TITLE, "40 55")).isEqualTo(new CommentPlace(Kind.TITLE, ""));
        assertThat(CommentPlace.typed(Kind.WHOLE, "3")).isEqualTo(CommentPlace.WHOLE);
        assertRejected(() -> CommentPlace.typed(Kind.PAGE, " "), "spot missing");
    }

    @Test
    void seconds_are_shown_as_minutes_and_seconds() {
        assertThat(new CommentPlace(Kind.SECOND, "75").shown()).isEqualTo("1:15");
        assertThat(new CommentPlace(Kind.SECOND, "3723").shown()).isEqualTo("1:02:03");
        assertThat(new CommentPlace(Kind.PAGE, "75").shown()).isEqualTo("75");
    }
}
