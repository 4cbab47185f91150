package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FilmTest {
    private static final long MEBIBYTE = 1L << 20;

    @Test
    void a_films_time_limit_follows_its_length() {
        var film = new Film(500 * MEBIBYTE, Duration.ofMinutes(10));

        assertThat(film.limits().time()).isEqualTo(Duration.ofMinutes(122));
    }

    @Test
    void a_small_films_time_limit_follows_its_bytes_despite_its_claims() {
        var claims = new Film(6_000, Duration.ofHours(11));

        assertThat(claims.isAbsurd()).isFalse();
        assertThat(claims.limits().time()).isLessThan(Duration.ofMinutes(3));
        assertThat(claims.soundLimits().time()).isLessThan(Duration.ofMinutes(4));
    }

    @Test
    void a_film_without_a_duration_is_limited_by_its_bytes() {
        assertThat(new Film(6_000, null).limits().time()).isLessThan(Duration.ofMinutes(3));
        assertThat(new Film(2_000 * MEBIBYTE, null).limits().time()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void slides_with_a_voice_get_enough_time() {
        var hour = new Film(30 * MEBIBYTE, Duration.ofHours(1));

        assertThat(hour.limits().time()).isEqualTo(Duration.ofHours(12));
        assertThat(new Film(8 * MEBIBYTE, Duration.ofMinutes(30)).limits().time())
                .isGreaterThan(Duration.ofHours(5));
    }
}
