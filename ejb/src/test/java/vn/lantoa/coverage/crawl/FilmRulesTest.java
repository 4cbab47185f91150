package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.crawl.CopyQueries.Holder;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.picture.CopyTool.Looks;

/** Films that are certain, and films that wait for a person. */
class FilmRulesTest {
    private static final AssetId ONE = new AssetId(new UUID(0, 1));
    private static final AssetId OTHER = new AssetId(new UUID(0, 2));
    private static final Sha256 ORIGINAL = Sha256.of(new byte[] {1});
    private static final String BOX = "0,0,10000,10000";

    @Test
    void frames_of_an_excerpt_are_matched_at_any_offset() {
        var near = new ArrayList<Candidate>();
        // from the sixth second of the original on, with accidental matches
        for (int frame = 3; frame < 13; frame++) near.add(frame(frame, (frame - 3) * 4));
        near.add(frame(1, 30));
        near.add(frame(4, 5));

        assertThat(FilmMatches.longest(near))
                .extracting(Candidate::page)
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void most_of_a_film_is_certain_a_third_is_proposed_and_shared_endings_do_not_match() {
        assertThat(matches(10, 40, 10, ONE)).containsExactly(tuple(ONE, 100, FindState.CONFIRMED));
        assertThat(matches(6, 40, 6, ONE)).containsExactly(tuple(ONE, 60, FindState.CONFIRMED));
        assertThat(matches(5, 40, 5, ONE)).containsExactly(tuple(ONE, 50, FindState.PROPOSED));
        assertThat(matches(5, 80, 5, ONE)).isEmpty();
    }

    @Test
    void similar_frames_without_a_sequence_are_no_match() {
        assertThat(matches(10, 40, 7, ONE)).containsExactly(tuple(ONE, 100, FindState.PROPOSED));
        assertThat(matches(10, 40, 4, ONE)).isEmpty();
    }

    @Test
    void a_film_in_two_assets_is_proposed() {
        assertThat(matches(10, 40, 10, ONE, OTHER))
                .containsExactly(tuple(ONE, 100, FindState.PROPOSED), tuple(OTHER, 100, FindState.PROPOSED));
    }

    private static List<org.assertj.core.groups.Tuple> matches(int frames, int all, int same, AssetId... assets) {
        var series =
                IntStream.range(0, frames).mapToObj(one -> frame(one, 4 * one)).toList();
        var looks = IntStream.range(0, frames)
                .mapToObj(one -> "look " + one + " 100 " + (one < same ? 10 : 11) + " 100")
                .collect(Collectors.joining("\n"));
        var holders = List.of(assets).stream()
                .map(one -> new Holder(one, 1, ORIGINAL, "video/mp4", 1, 20))
                .toList();
        return FilmRules.matches(series, holders, Looks.parse(looks), new FilmRules.Run(List.of(series), all)).stream()
                .map(one -> tuple(one.asset(), one.likeness(), one.state()))
                .toList();
    }

    private static Candidate frame(int original, int copied) {
        return new Candidate(ORIGINAL, original, BOX, copied, BOX);
    }
}
