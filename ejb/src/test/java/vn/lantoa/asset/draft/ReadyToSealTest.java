package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.AssetKind.INFOGRAPHIC;
import static vn.lantoa.asset.AssetKind.LEAFLET;
import static vn.lantoa.asset.AssetKind.NEWS_TEXT;
import static vn.lantoa.asset.AssetKind.PHOTO;
import static vn.lantoa.asset.AssetKind.SMS_TEXT;
import static vn.lantoa.asset.AssetKind.VIDEO;
import static vn.lantoa.asset.DraftFixtures.FULL;
import static vn.lantoa.asset.DraftFixtures.aFile;
import static vn.lantoa.asset.DraftFixtures.forAudience;
import static vn.lantoa.asset.DraftFixtures.madeBy;
import static vn.lantoa.asset.DraftFixtures.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.SealedFile;

class ReadyToSealTest {
    private static final SealedFile FILM = aFile(FileRole.MASTER, "phim.mp4", "video/mp4");
    private static final SealedFile PICTURE = aFile(FileRole.MASTER, "ảnh.jpg", "image/jpeg");
    private static final SealedFile PAGES = aFile(FileRole.PRINT, "tờ rơi.pdf", "application/pdf");

    @Test
    void accepts_a_complete_draft() {
        assertThat(issues(VIDEO, FULL, FILM)).isEmpty();
        assertThat(issues(LEAFLET, FULL, PAGES)).isEmpty();
        assertThat(issues(PHOTO, FULL, PICTURE)).isEmpty();
        assertThat(issues(SMS_TEXT, FULL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/heic", "image/avif"})
    void rejects_heic_and_avif_pictures(String type) {
        assertThat(issues(PHOTO, FULL, aFile(FileRole.MASTER, "ảnh", type))).contains("files phone-picture");
        assertThat(issues(PHOTO, FULL, PICTURE, aFile(FileRole.WEB, "ảnh", type)))
                .contains("files phone-picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "topic", "publisher", "license", "credit"})
    void requires_each_public_text(String field) {
        assertThat(issues(VIDEO, with(field, ""), FILM)).containsExactly(field + " missing");
    }

    @Test
    void requires_an_audience() {
        assertThat(issues(VIDEO, forAudience(), FILM)).containsExactly("audience missing");
    }

    @Test
    void reports_everything_missing_at_once() {
        assertThat(issues(INFOGRAPHIC, PublicTexts.EMPTY))
                .containsExactly(
                        "title missing",
                        "description missing",
                        "audience missing",
                        "topic missing",
                        "publisher missing",
                        "license missing",
                        "credit missing",
                        "alternativeText missing",
                        "files missing");
    }

    @Test
    void requires_the_text_of_text_kinds() {
        assertThat(issues(NEWS_TEXT, with("text", ""))).containsExactly("text missing");
        assertThat(issues(SMS_TEXT, with("text", ""))).containsExactly("text missing");
    }

    @Test
    void requires_alternative_texts() {
        assertThat(issues(PHOTO, with("alternativeText", ""), PICTURE)).containsExactly("alternativeText missing");
        var picture = aFile(FileRole.WEB, "trang 1.png", "image/png");
        assertThat(issues(LEAFLET, with("alternativeText", ""), picture)).containsExactly("alternativeText missing");
        assertThat(issues(LEAFLET, with("alternativeText", ""), PAGES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASSISTED, '', digitalSourceType missing",
        "GENERATED, '', digitalSourceType missing",
        "GENERATED, digitalCapture, digitalSourceType denies-ai-use",
        "NONE, trainedAlgorithmicMedia, aiUse denies-digital-source-type",
    })
    void requires_a_source_type_that_matches_the_ai_use(AiUse aiUse, String type, String issue) {
        assertThat(issues(VIDEO, madeBy(aiUse, type), FILM)).containsExactly(issue);
    }

    @Test
    void accepts_a_matching_source_type() {
        assertThat(issues(VIDEO, madeBy(AiUse.GENERATED, "trainedAlgorithmicMedia"), FILM))
                .isEmpty();
        assertThat(issues(VIDEO, madeBy(AiUse.ASSISTED, "compositeWithTrainedAlgorithmicMedia"), FILM))
                .isEmpty();
    }

    @Test
    void requires_a_file_in_a_main_role() {
        assertThat(issues(VIDEO, FULL)).containsExactly("files missing");
        assertThat(issues(VIDEO, FULL, aFile(FileRole.COVER, "bìa.png", "image/png")))
                .containsExactly("files missing");
    }

    @Test
    void rejects_files_unsupported_by_the_kind() {
        assertThat(issues(VIDEO, FULL, FILM, aFile(FileRole.PRINT, "in.pdf", "application/pdf")))
                .containsExactly("files kind-not-accepted");
        assertThat(issues(SMS_TEXT, FULL, FILM)).containsExactly("files kind-not-accepted");
    }

    @Test
    void refuses_two_masters_and_two_covers() {
        assertThat(issues(VIDEO, FULL, FILM, aFile(FileRole.MASTER, "phim 2.mp4", "video/mp4")))
                .containsExactly("files only-one");
    }

    @Test
    void rejects_subtitles_without_a_language_or_twice_in_one() {
        var subtitles = aFile(FileRole.SUBTITLES, "a.vtt", "text/vtt");
        assertThat(issues(VIDEO, FULL, FILM, subtitles)).containsExactly("files language-missing");
        assertThat(issues(VIDEO, FULL, FILM, khmer("a.vtt"), khmer("b.vtt")))
                .containsExactly("files two-subtitles-of-one-language");
    }

    @Test
    void rejects_the_same_name_twice_in_one_role() {
        assertThat(issues(LEAFLET, FULL, PAGES, PAGES)).containsExactly("files same-name-twice");
    }

    @Test
    void recommends_subtitles() {
        assertThat(ReadyToSeal.advise(VIDEO, FULL, List.of(FILM)).list())
                .extracting(issue -> issue.params().toString())
                .containsExactlyInAnyOrder("[subtitles]", "[transcript]");
        assertThat(ReadyToSeal.advise(VIDEO, FULL, List.of(FILM, khmer("a.vtt")))
                        .list())
                .hasSize(1);
    }

    private static SealedFile khmer(String name) {
        return aFile(FileRole.SUBTITLES, "km", name, "text/vtt");
    }

    private List<String> issues(AssetKind kind, PublicTexts texts, SealedFile... files) {
        return ReadyToSeal.check(kind, texts, List.of(files)).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
