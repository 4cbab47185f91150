package vn.lantoa.coverage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.photo.PhotoViewer.Printed;
import vn.lantoa.coverage.photo.PhotoViewer.Sighting;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.coverage.photo.PosterRules.Compared;
import vn.lantoa.coverage.photo.PosterRules.Rival;
import vn.lantoa.coverage.photo.PosterViewer.Shown;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.poster.CopyVerdict;
import vn.lantoa.rendition.poster.CopyVerdict.Outcome;
import vn.lantoa.rendition.poster.Place;
import vn.lantoa.rendition.poster.PosterTool.DetectedPoster;
import vn.lantoa.rendition.poster.PosterTool.PhotoContents;
import vn.lantoa.rendition.poster.PosterTool.Preference;

/** Posters in photos of places and in pictures of portals. */
class PosterRulesTest {
    private static final List<Integer> LEFT = List.of(1000, 1000, 4000, 1000, 4000, 6000, 1000, 6000);
    private static final List<Integer> RIGHT = List.of(6000, 1000, 9000, 1000, 9000, 6000, 6000, 6000);
    private static final Place CHANGED = new Place(10, 10, 50, 20);

    /** Two versions of one asset, and two other assets. */
    private static final List<Original> POSTERS =
            List.of(original(1, 1), original(1, 2), original(2, 1), original(3, 1));

    @Test
    void a_picture_that_says_the_same_as_one_version_only_is_certain() {
        assertThat(decided(Outcome.SAME)).containsExactly(tuple(asset(1), 1, SightingState.CONFIRMED));
        assertThat(decided(Outcome.SAME, Outcome.CHANGED_TEXT))
                .containsExactly(tuple(asset(1), 1, SightingState.CONFIRMED));
        assertThat(decided(Outcome.CHANGED_TEXT, Outcome.SAME))
                .containsExactly(tuple(asset(1), 2, SightingState.CONFIRMED));
        assertThat(decided(Outcome.SAME, Outcome.TOO_SMALL_TO_TELL))
                .containsExactly(tuple(asset(1), 1, SightingState.CONFIRMED));
    }

    @Test
    void versions_that_the_picture_cannot_tell_apart_are_all_proposed() {
        var both = List.of(tuple(asset(1), 1, SightingState.PROPOSED), tuple(asset(1), 2, SightingState.PROPOSED));

        assertThat(decided(Outcome.SAME, Outcome.SAME)).isEqualTo(both);
        assertThat(decided(Outcome.TOO_SMALL_TO_TELL, Outcome.TOO_SMALL_TO_TELL))
                .isEqualTo(both);
    }

    @Test
    void harmless_changes_and_small_pictures_are_proposed() {
        for (var outcome : List.of(Outcome.HARMLESS_CHANGE, Outcome.TOO_SMALL_TO_TELL))
            assertThat(decided(outcome)).containsExactly(tuple(asset(1), 1, SightingState.PROPOSED));
    }

    @Test
    void a_picture_that_says_something_else_than_every_version_is_one_alarm() {
        assertThat(decided(Outcome.CHANGED_TEXT, Outcome.CHANGED_TEXT))
                .containsExactly(tuple(asset(1), 1, SightingState.ALARM));
        assertThat(decided(Outcome.CHANGED_TEXT, Outcome.TOO_SMALL_TO_TELL))
                .containsExactly(tuple(asset(1), 2, SightingState.PROPOSED));
        assertThat(PosterRules.decided(List.of(compared(0, Outcome.CHANGED_TEXT))))
                .singleElement()
                .extracting(Shown::places)
                .isEqualTo(List.of(CHANGED));
    }

    @Test
    void a_poster_with_few_features_is_neither_certain_nor_an_alarm() {
        for (var weak :
                List.of(new DetectedPoster(0, 19, 100, 95, 0, LEFT), new DetectedPoster(0, 40, 59, 59, 0, LEFT)))
            for (var outcome : List.of(Outcome.SAME, Outcome.CHANGED_TEXT))
                assertThat(PosterRules.decided(
                                List.of(new Compared(new Rival(POSTERS.get(0), weak), verdict(outcome)))))
                        .extracting(Shown::state)
                        .containsExactly(SightingState.PROPOSED);
    }

    @Test
    void a_picture_that_shows_no_poster_after_all_is_dropped() {
        assertThat(PosterRules.decided(List.of(new Compared(new Rival(POSTERS.get(0), shown(0, 60)), null))))
                .isEmpty();
    }

    @Test
    void weak_matches_are_not_compared() {
        assertThat(places(List.of(shown(0, 24)), List.of())).isEmpty();
        assertThat(places(List.of(new DetectedPoster(0, 9, 100, 90, 0, LEFT)), List.of()))
                .isEmpty();
        assertThat(places(List.of(new DetectedPoster(0, 40, 29, 29, 0, LEFT)), List.of()))
                .isEmpty();
    }

    @Test
    void distinguishing_blocks_choose_between_two_versions() {
        var both = List.of(shown(0, 93), shown(1, 95));

        assertThat(places(both, List.of(new Preference(1, 0, 4)))).containsExactly(List.of(1));
        assertThat(places(both, List.of(new Preference(1, 0, 4), new Preference(0, 1, 2))))
                .containsExactly(List.of(1, 0));
        assertThat(places(both, List.of())).containsExactly(List.of(1, 0));
    }

    @Test
    void adjacent_posters_are_compared_separately() {
        var right = new DetectedPoster(2, 40, 100, 90, 0, RIGHT);

        assertThat(places(List.of(shown(0, 95), right), List.of())).containsExactly(List.of(0), List.of(2));
    }

    @Test
    void at_most_three_posters_are_compared_in_one_place() {
        var all = IntStream.range(0, 4).mapToObj(i -> shown(i, 60)).toList();

        assertThat(places(all, List.of())).singleElement().asList().hasSize(3);
    }

    @Test
    void a_printed_code_determines_the_version_unless_the_poster_says_something_else() {
        var code = List.of(new Printed(asset(1), 1));
        var two = new Shown(POSTERS.get(1), shown(1, 95), SightingState.CONFIRMED, List.of(), null);
        var alarm = new Shown(POSTERS.get(0), shown(0, 95), SightingState.ALARM, List.of(CHANGED), null);

        assertThat(PhotoViewer.sightings(List.of(two), code, true))
                .containsExactly(new Sighting(asset(1), 1, SightingReason.CODE, 100, SightingState.CONFIRMED, null));
        assertThat(PhotoViewer.sightings(List.of(alarm), code, true))
                .containsExactly(new Sighting(asset(1), 1, SightingReason.POINTS, 95, SightingState.ALARM, null));
    }

    @Test
    void an_anonymous_photo_is_never_certain() {
        var seen = new Shown(POSTERS.get(0), shown(0, 95), SightingState.CONFIRMED, List.of(), null);

        assertThat(PhotoViewer.sightings(List.of(seen), List.of(new Printed(asset(3), 1)), false))
                .hasSize(2)
                .allMatch(one -> one.state() == SightingState.PROPOSED);
    }

    /** Decides about the first originals with these outcomes; gives asset, version and state. */
    private static List<Tuple> decided(Outcome... outcomes) {
        var all = new ArrayList<Compared>();
        for (var outcome : outcomes) all.add(compared(all.size(), outcome));
        return PosterRules.decided(all).stream()
                .map(one -> tuple(one.original().asset(), one.original().version(), one.state()))
                .toList();
    }

    private static Compared compared(int number, Outcome outcome) {
        return new Compared(new Rival(POSTERS.get(number), shown(number, 95)), verdict(outcome));
    }

    private static CopyVerdict verdict(Outcome outcome) {
        return new CopyVerdict(outcome, List.of(CHANGED));
    }

    /** Returns the numbers of the posters to compare, by place. */
    private static List<List<Integer>> places(List<DetectedPoster> shown, List<Preference> preferences) {
        return PosterRules.places(new PhotoContents(List.of(), shown, preferences), POSTERS).stream()
                .map(place -> place.stream().map(one -> one.seen().number()).toList())
                .toList();
    }

    private static DetectedPoster shown(int number, int kept) {
        return new DetectedPoster(number, 40, 100, kept, 0, LEFT);
    }

    private static Original original(int asset, int version) {
        var sha256 = Sha256.of(new byte[] {(byte) asset, (byte) version});
        return new Original(asset(asset), version, sha256, "image/png", 1, 0, 1);
    }

    private static AssetId asset(int number) {
        return new AssetId(new UUID(0, number));
    }
}
