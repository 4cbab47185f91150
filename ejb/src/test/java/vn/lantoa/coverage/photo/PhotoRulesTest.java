package vn.lantoa.coverage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.photo.PhotoRules.Printed;
import vn.lantoa.coverage.photo.PhotoRules.Sighting;
import vn.lantoa.coverage.photo.PosterQueries.Poster;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.poster.PosterTool.DetectedPoster;
import vn.lantoa.rendition.poster.PosterTool.PhotoContents;
import vn.lantoa.rendition.poster.PosterTool.Preference;

class PhotoRulesTest {
    private static final List<Integer> LEFT = List.of(1000, 1000, 4000, 1000, 4000, 6000, 1000, 6000);
    private static final List<Integer> RIGHT = List.of(6000, 1000, 9000, 1000, 9000, 6000, 6000, 6000);

    /** Two versions of one asset, and two other assets. */
    private static final List<Poster> POSTERS = List.of(poster(1, 1), poster(1, 2), poster(2, 1), poster(3, 1));

    @Test
    void a_fully_visible_unambiguous_poster_is_certain() {
        assertThat(look(List.of(shown(0, 95, 0)), List.of()))
                .containsExactly(new Sighting(asset(1), 1, SightingReason.POINTS, 95, SightingState.CONFIRMED));
    }

    @Test
    void an_anonymous_photo_is_always_proposed() {
        var seen = new PhotoContents(List.of(), List.of(shown(0, 95, 0)), List.of());

        assertThat(PhotoRules.sightings(seen, POSTERS, List.of(new Printed(asset(3), 1)), false))
                .hasSize(2)
                .allMatch(one -> one.state() == SightingState.PROPOSED);
    }

    @Test
    void a_partly_hidden_or_different_poster_is_proposed() {
        for (var shown : List.of(shown(0, 79, 0), shown(0, 95, 7)))
            assertThat(look(List.of(shown), List.of()))
                    .extracting(Sighting::state)
                    .containsExactly(SightingState.PROPOSED);
    }

    @Test
    void weak_matches_are_dropped() {
        assertThat(look(List.of(shown(0, 24, 90)), List.of())).isEmpty();
        assertThat(look(List.of(new DetectedPoster(0, 9, 100, 90, 0, LEFT)), List.of()))
                .isEmpty();
        assertThat(look(List.of(new DetectedPoster(0, 40, 29, 29, 0, LEFT)), List.of()))
                .isEmpty();
    }

    @Test
    void distinguishing_blocks_choose_between_two_versions() {
        var both = List.of(shown(0, 93, 2), shown(1, 95, 0));

        assertThat(look(both, List.of(new Preference(1, 0, 4))))
                .containsExactly(new Sighting(asset(1), 2, SightingReason.POINTS, 95, SightingState.CONFIRMED));
        assertThat(look(both, List.of(new Preference(1, 0, 4), new Preference(0, 1, 2))))
                .hasSize(2)
                .allMatch(one -> one.state() == SightingState.PROPOSED);
        assertThat(look(both, List.of())).allMatch(one -> one.state() == SightingState.PROPOSED);
    }

    @Test
    void adjacent_posters_are_each_certain() {
        var right = new DetectedPoster(2, 40, 100, 90, 0, RIGHT);

        assertThat(look(List.of(shown(0, 95, 0), right), List.of()))
                .extracting(Sighting::asset, Sighting::state)
                .containsExactlyInAnyOrder(
                        tuple(asset(1), SightingState.CONFIRMED), tuple(asset(2), SightingState.CONFIRMED));
    }

    @Test
    void a_printed_code_determines_the_version() {
        var seen = new PhotoContents(List.of(), List.of(shown(1, 95, 0)), List.of());

        assertThat(PhotoRules.sightings(seen, POSTERS, List.of(new Printed(asset(1), 1)), true))
                .containsExactly(new Sighting(asset(1), 1, SightingReason.CODE, 100, SightingState.CONFIRMED));
    }

    @Test
    void at_most_three_assets_are_proposed_for_one_poster() {
        var all = IntStream.range(0, 4).mapToObj(i -> shown(i, 60, 40)).toList();

        assertThat(look(all, List.of())).hasSize(3);
    }

    @Test
    void an_implausible_time_is_replaced_by_the_time_of_receipt() {
        var now = Instant.parse("2026-11-29T08:00:00Z");
        var before = now.minus(Duration.ofDays(3));

        assertThat(PhotoLedger.believed(before, now)).isEqualTo(before);
        assertThat(PhotoLedger.believed(null, now)).isEqualTo(now);
        assertThat(PhotoLedger.believed(now.plusSeconds(1), now)).isEqualTo(now);
        assertThat(PhotoLedger.believed(now.minus(Duration.ofDays(31)), now)).isEqualTo(now);
    }

    private static List<Sighting> look(List<DetectedPoster> shown, List<Preference> preferences) {
        return PhotoRules.sightings(new PhotoContents(List.of(), shown, preferences), POSTERS, List.of(), true);
    }

    private static DetectedPoster shown(int number, int kept, int hole) {
        return new DetectedPoster(number, 40, 100, kept, hole, LEFT);
    }

    private static Poster poster(int asset, int version) {
        return new Poster(asset(asset), version, Sha256.of(new byte[] {(byte) asset, (byte) version}), new byte[0]);
    }

    private static AssetId asset(int number) {
        return new AssetId(new UUID(0, number));
    }
}
