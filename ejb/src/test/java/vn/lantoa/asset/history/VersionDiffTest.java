package vn.lantoa.asset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.DraftFixtures.FULL;
import static vn.lantoa.asset.DraftFixtures.aFile;
import static vn.lantoa.asset.DraftFixtures.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.history.FilePair.Change;
import vn.lantoa.asset.history.ReadVersion.VersionDiff;

class VersionDiffTest {
    private static final FileSummary MASTER = file(FileRole.MASTER, "phim.mp4");
    private static final FileSummary COVER = file(FileRole.COVER, "bìa.png");

    @Test
    void is_empty_between_a_version_and_itself() {
        var content = new Content(1, FULL, "50 40", placed(MASTER));

        assertThat(VersionDiff.between(content, content).isEmpty()).isTrue();
    }

    @Test
    void names_only_the_texts_that_differ() {
        var diff = VersionDiff.between(
                new Content(1, FULL, "", List.of()), new Content(2, with("title", "Tên khác"), "", List.of()));

        assertThat(diff.texts()).extracting(VersionDiff.FieldDiff::field).containsExactly("title");
        assertThat(diff.from()).isEqualTo(1);
        assertThat(diff.to()).isEqualTo(2);
    }

    @Test
    void names_another_focal_point() {
        var diff = VersionDiff.between(
                new Content(1, FULL, "", placed(MASTER)), new Content(2, FULL, "90 50", placed(MASTER)));

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.texts()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("focus");
            assertThat(one.pieces()).containsExactly(new TextDiff.Piece(TextDiff.Kind.ADDED, "90 50"));
        });
    }

    @Test
    void shows_all_of_a_first_version_as_new() {
        var diff = VersionDiff.between(Content.NOTHING, new Content(1, FULL, "", placed(MASTER)));

        assertThat(diff.from()).isZero();
        assertThat(diff.files()).extracting(FilePair::change).containsExactly(Change.ADDED);
        assertThat(diff.texts()).hasSizeGreaterThan(5);
    }

    @Test
    void pairs_files_by_bytes_then_name_then_role() {
        var renamed = new FileSummary("master", null, "phim mới.mp4", "video/mp4", 8, MASTER.sha256());
        var recut = file(FileRole.MASTER, "dựng lại.mp4");
        var print = file(FileRole.PRINT, "in.pdf");

        assertThat(changes(List.of(MASTER, COVER), List.of(renamed, COVER)))
                .containsExactly(Change.RENAMED, Change.SAME);
        assertThat(changes(List.of(MASTER, COVER), List.of(recut))).containsExactly(Change.REPLACED, Change.REMOVED);
        assertThat(changes(List.of(MASTER), List.of(MASTER, print))).containsExactly(Change.SAME, Change.ADDED);
    }

    @Test
    void does_not_pair_subtitles_of_two_languages() {
        var khmer = FileSummary.of(aFile(FileRole.SUBTITLES, "km", "a.vtt", "text/vtt"));
        var chrau = FileSummary.of(aFile(FileRole.SUBTITLES, "crw", "a.vtt", "text/vtt"));

        assertThat(changes(List.of(khmer), List.of(chrau))).containsExactly(Change.ADDED, Change.REMOVED);
    }

    private static List<Change> changes(List<FileSummary> before, List<FileSummary> after) {
        return FilePair.pair(placed(before.toArray(FileSummary[]::new)), placed(after.toArray(FileSummary[]::new)))
                .stream()
                .map(FilePair::change)
                .toList();
    }

    private static List<PlacedFile> placed(FileSummary... files) {
        return java.util.stream.IntStream.range(0, files.length)
                .mapToObj(i -> new PlacedFile(i + 1, files[i]))
                .toList();
    }

    private static FileSummary file(FileRole role, String name) {
        return FileSummary.of(aFile(role, name, "video/mp4"));
    }
}
