package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Language;
import vn.lantoa.rendition.RenditionPlan.Planned;

class RenditionPlanTest {
    private static final Language VIETNAMESE = new Language("vi");
    private static final Map<String, String> FULL_HD = size(1920, 1080);

    @ParameterizedTest
    @CsvSource({"image/jpeg", "image/png", "image/svg+xml", "image/webp", "application/pdf"})
    void plans_thumbnail_and_preview_of_visual_files_first(String mediaType) {
        var plan = of(AssetKind.INFOGRAPHIC, file(1, FileRole.MASTER, mediaType, FULL_HD));

        assertThat(plan)
                .filteredOn(one -> one.recipe().rank() == 0)
                .extracting(one -> one.recipe().name())
                .containsExactly("thumbnail", "preview");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/postscript", "application/epub+zip"})
    void plans_nothing_for_unsupported_files(String mediaType) {
        assertThat(of(AssetKind.HANDBOOK, file(1, FileRole.MASTER, mediaType, Map.of())))
                .isEmpty();
    }

    @Test
    void plans_photos_for_portals_newspapers_and_social_pages() {
        assertThat(names(AssetKind.PHOTO, file(1, FileRole.MASTER, "image/jpeg", size(4000, 3000))))
                .contains("webp-320", "jpeg-320", "webp-1920", "jpeg-1920", "og", "print")
                .contains("social-1x1", "social-4x5", "social-9x16");
    }

    @Test
    void plans_no_picture_wider_than_its_source() {
        assertThat(names(AssetKind.PHOTO, file(1, FileRole.MASTER, "image/jpeg", size(1000, 700))))
                .contains("webp-320", "webp-640", "webp-960", "og")
                .doesNotContain("webp-1280", "jpeg-1280", "webp-1920", "print");
        assertThat(names(AssetKind.PHOTO, file(1, FileRole.MASTER, "image/jpeg", size(40, 40))))
                .containsExactly("thumbnail", "preview");
    }

    @Test
    void plans_every_size_of_a_vector_drawing() {
        assertThat(names(AssetKind.INFOGRAPHIC, file(1, FileRole.MASTER, "image/svg+xml", size(40, 80))))
                .contains("webp-320", "webp-1920", "print");
    }

    @Test
    void does_not_crop_an_identity_mark() {
        assertThat(names(AssetKind.IDENTITY_MARK, file(1, FileRole.MASTER, "image/png", size(4000, 4000))))
                .contains("webp-1920")
                .noneMatch(name -> name.startsWith("social"));
    }

    @Test
    void plans_pictures_of_100_pages_and_the_text_of_all() {
        assertThat(names(AssetKind.HANDBOOK, file(1, FileRole.MASTER, "application/pdf", Map.of(Fact.PAGES, "3"))))
                .contains("text", "page-1", "page-2", "page-3")
                .doesNotContain("page-4");
        assertThat(names(AssetKind.HANDBOOK, file(1, FileRole.MASTER, "application/pdf", Map.of(Fact.PAGES, "5000"))))
                .contains("page-100")
                .hasSize(106);
    }

    @Test
    void uses_the_cover_of_a_programme_and_prefers_web_to_print_files() {
        assertThat(faces(
                        AssetKind.AUDIO_PROGRAMME,
                        file(1, FileRole.MASTER, "audio/mpeg", Map.of()),
                        file(2, FileRole.COVER, "image/jpeg", FULL_HD)))
                .containsExactly(2, 2);
        assertThat(faces(
                        AssetKind.LEAFLET,
                        file(1, FileRole.PRINT, "application/pdf", Map.of()),
                        file(2, FileRole.WEB, "application/pdf", Map.of())))
                .containsExactly(2, 2);
    }

    @Test
    void plans_a_film_in_its_size_and_each_smaller_one() {
        assertThat(names(AssetKind.VIDEO, file(1, FileRole.MASTER, "video/mp4", FULL_HD)))
                .contains(
                        "poster",
                        "og",
                        "shots",
                        "loudness",
                        "strip",
                        "mp4",
                        "mp4-720",
                        "mp4-480",
                        "mp4-360",
                        "film-1x1",
                        "film-9x16",
                        "hls")
                .noneMatch(name -> name.startsWith("subtitled"));
        assertThat(names(AssetKind.VIDEO, file(1, FileRole.MASTER, "video/mp4", size(720, 1280))))
                .contains("mp4", "mp4-480")
                .doesNotContain("mp4-720");
        assertThat(names(AssetKind.VIDEO, file(1, FileRole.MASTER, "video/mp4", size(320, 240))))
                .contains("mp4")
                .noneMatch(name -> name.startsWith("mp4-"));
    }

    @Test
    void converts_an_unplayable_film() {
        assertThat(names(AssetKind.VIDEO, file(1, FileRole.MASTER, "video/mp4", Map.of())))
                .contains("mp4");
    }

    @Test
    void burns_in_only_subtitles_of_the_films_language() {
        var film = file(1, FileRole.MASTER, "video/mp4", FULL_HD);

        assertThat(names(AssetKind.VIDEO, film, subtitles("text/vtt", "vi")))
                .contains("subtitled", "subtitled-1x1", "subtitled-9x16");
        assertThat(names(AssetKind.VIDEO, film, subtitles("text/vtt", "en"))).doesNotContain("subtitled");
        assertThat(names(AssetKind.VIDEO, film, subtitles("application/ttml+xml", "vi")))
                .doesNotContain("subtitled");
    }

    @Test
    void plans_sounds_for_radio_and_loudspeakers_and_long_ones_in_the_film_lane() {
        var minute = Map.of(Fact.DURATION_MS, "60000");
        var hour = Map.of(Fact.DURATION_MS, "3600000");

        assertThat(names(AssetKind.AUDIO_PROGRAMME, file(1, FileRole.MASTER, "audio/wav", minute)))
                .containsExactly("mp3-128", "mp3-64", "loudspeaker", "broadcast-wav", "waveform");
        assertThat(of(AssetKind.AUDIO_PROGRAMME, file(1, FileRole.MASTER, "audio/wav", minute)))
                .allMatch(one -> one.lane() == Lane.MEDIUM);
        assertThat(of(AssetKind.AUDIO_PROGRAMME, file(1, FileRole.MASTER, "audio/wav", hour)))
                .filteredOn(one -> one.recipe().family() == Family.SOUND)
                .allMatch(one -> one.lane() == Lane.HEAVY);
    }

    @Test
    void slow_work_does_not_delay_fast_work() {
        var film = of(AssetKind.VIDEO, file(1, FileRole.MASTER, "video/mp4", FULL_HD));

        assertThat(film)
                .allMatch(one -> (one.lane() == Lane.HEAVY)
                        == Set.of(Family.FILM, Family.HLS, Family.SHEET)
                                .contains(one.recipe().family()));
        assertThat(film)
                .filteredOn(one -> one.lane() == Lane.LIGHT)
                .allMatch(one -> one.recipe().family().equals(Family.PICTURE));
    }

    private static List<Planned> of(AssetKind kind, SourceFile... files) {
        return RenditionPlan.of(kind, VIETNAMESE, List.of(files));
    }

    private static List<String> names(AssetKind kind, SourceFile... files) {
        return of(kind, files).stream().map(one -> one.recipe().name()).toList();
    }

    private static List<Integer> faces(AssetKind kind, SourceFile... files) {
        return of(kind, files).stream()
                .filter(one -> one.recipe().rank() == 0)
                .map(Planned::position)
                .toList();
    }

    private static SourceFile subtitles(String mediaType, String language) {
        return new SourceFile(2, FileRole.SUBTITLES, new Language(language), mediaType, FileFacts.NONE);
    }

    private static SourceFile file(int position, FileRole role, String mediaType, Map<String, String> facts) {
        @Nullable Language none = null;
        return new SourceFile(position, role, none, mediaType, new FileFacts(facts));
    }

    private static Map<String, String> size(int width, int height) {
        return Map.of(Fact.WIDTH, String.valueOf(width), Fact.HEIGHT, String.valueOf(height));
    }
}
