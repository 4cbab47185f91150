package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.crawl.Match.Copied;
import vn.lantoa.coverage.photo.TextShingles;
import vn.lantoa.coverage.portal.FindState;

class TextShinglesTest {
    private static final AssetId ONE = new AssetId(new UUID(0, 1));

    @Test
    void shingles_ignore_spelling_variants() {
        var text = words(new Random(1), 200);

        assertThat(TextShingles.of("Đăng ký  HỘ tịch, trực tuyến: " + text))
                .isEqualTo(TextShingles.of("dang ky ho tich truc tuyen " + text.toUpperCase(Locale.ROOT)))
                .isNotEmpty();
        assertThat(TextShingles.of("bốn từ thì không")).isEmpty();
    }

    @Test
    void a_text_is_matched_by_its_share_at_any_position() {
        var random = new Random(2);
        var text = words(random, 400);
        var half = text.substring(0, text.length() / 2);
        var page = words(random, 300) + " " + half + " " + words(random, 300);

        assertThat(share(text, text + " " + words(random, 100))).isEqualTo(1);
        assertThat(share(text, page)).isBetween(0.4, 0.6);
        assertThat(share(text, words(random, 1000))).isZero();
    }

    @Test
    void half_of_a_text_is_proposed_and_most_of_it_is_certain() {
        assertThat(MatchRules.sameText(List.of(new Copied(ONE, 3, 85))))
                .extracting(Match::version, Match::likeness, Match::state)
                .containsExactly(tuple(3, 85, FindState.CONFIRMED));
        assertThat(MatchRules.sameText(List.of(new Copied(ONE, 3, 55))))
                .extracting(Match::state)
                .containsExactly(FindState.PROPOSED);
        assertThat(MatchRules.sameText(
                        List.of(new Copied(ONE, 3, 100), new Copied(new AssetId(new UUID(0, 2)), 1, 60))))
                .extracting(Match::state)
                .containsOnly(FindState.PROPOSED);
    }

    private static double share(String text, String page) {
        var ours = TextShingles.of(text);
        var there = TextShingles.of(page);
        return ours.stream().filter(there::contains).count() / (double) ours.size();
    }

    private static String words(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(one -> "từ" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
