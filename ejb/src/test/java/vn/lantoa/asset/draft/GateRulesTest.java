package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.Gate.ALTERNATIVE_TEXT;
import static vn.lantoa.asset.Gate.PDF_TEXT;
import static vn.lantoa.asset.Gate.SUBTITLES;
import static vn.lantoa.asset.Gate.TRANSCRIPT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.draft.Gates.GateRules;
import vn.lantoa.kernel.Language;

class GateRulesTest {
    private static final PublicTexts BARE = PublicTexts.EMPTY;
    private static final GateFile FILM = file(FileRole.MASTER, null, "video/mp4", false);
    private static final GateFile SOUND = file(FileRole.MASTER, null, "audio/mpeg", false);
    private static final GateFile PICTURE = file(FileRole.COVER, null, "image/png", false);
    private static final GateFile SCANNED = file(FileRole.WEB, null, "application/pdf", false);
    private static final GateFile WRITTEN = file(FileRole.WEB, null, "application/pdf", true);

    @Test
    void a_film_needs_subtitles_and_a_transcript() {
        assertThat(closed(AssetKind.VIDEO, FILM)).containsExactly(SUBTITLES, TRANSCRIPT);
        assertThat(closed(AssetKind.VIDEO, FILM, subtitles("vi"))).containsExactly(TRANSCRIPT);
        assertThat(closed(AssetKind.VIDEO, FILM, subtitles("vi"), file(FileRole.TRANSCRIPT, "vi", "text/plain", true)))
                .isEmpty();
    }

    @Test
    void subtitles_in_another_language_do_not_count() {
        assertThat(closed(AssetKind.VIDEO, FILM, subtitles("en"))).contains(SUBTITLES);
    }

    @Test
    void an_audio_programme_needs_no_subtitles() {
        assertThat(closed(AssetKind.PROGRAMME, SOUND)).containsExactly(TRANSCRIPT);
        assertThat(closed(AssetKind.AUDIO_PROGRAMME, SOUND)).containsExactly(TRANSCRIPT);
    }

    @Test
    void the_text_may_contain_the_transcript() {
        var written = new GateRules(AssetKind.AUDIO_PROGRAMME, Language.VI, false, DraftFixtures.FULL, List.of(SOUND));

        assertThat(written.closed()).isEmpty();
    }

    @Test
    void no_transcript_is_required_in_a_spoken_language() {
        var spoken = new GateRules(AssetKind.AUDIO_PROGRAMME, new Language("crw"), true, BARE, List.of(SOUND));

        assertThat(spoken.closed()).isEmpty();
    }

    @Test
    void a_picture_needs_an_alternative_text() {
        assertThat(closed(AssetKind.NEWS_TEXT, PICTURE)).containsExactly(ALTERNATIVE_TEXT);
        assertThat(closed(AssetKind.NEWS_TEXT)).isEmpty();
        var described =
                new GateRules(AssetKind.NEWS_TEXT, Language.VI, false, AssetFixtures.titled("Tin"), List.of(PICTURE));
        assertThat(described.closed()).isEmpty();
    }

    @Test
    void a_scanned_pdf_is_not_sufficient() {
        assertThat(closed(AssetKind.LEAFLET, SCANNED)).containsExactly(PDF_TEXT);
        assertThat(closed(AssetKind.LEAFLET, WRITTEN)).isEmpty();
        assertThat(closed(AssetKind.LEAFLET, WRITTEN, SCANNED)).containsExactly(PDF_TEXT);
    }

    @Test
    void a_print_master_may_have_no_text_beside_a_readable_edition() {
        var print = file(FileRole.PRINT, null, "application/pdf", false);

        assertThat(closed(AssetKind.LEAFLET, print, WRITTEN)).isEmpty();
        assertThat(closed(AssetKind.LEAFLET, print)).containsExactly(PDF_TEXT);
    }

    @Test
    void a_text_message_needs_no_checks() {
        assertThat(closed(AssetKind.SMS_TEXT)).isEmpty();
    }

    private static List<Gate> closed(AssetKind kind, GateFile... files) {
        return new GateRules(kind, Language.VI, false, BARE, List.of(files)).closed();
    }

    private static GateFile subtitles(String language) {
        return file(FileRole.SUBTITLES, language, "text/vtt", true);
    }

    private static GateFile file(FileRole role, @Nullable String language, String mediaType, boolean hasText) {
        return new GateFile(role, language == null ? null : new Language(language), mediaType, hasText);
    }
}
