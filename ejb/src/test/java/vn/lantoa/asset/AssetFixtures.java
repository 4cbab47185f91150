package vn.lantoa.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Assets and sealed versions for tests of the later stages. */
public final class AssetFixtures {
    private AssetFixtures() {}

    public static PublicTexts titled(String title) {
        return onTopic(title).with(MetadataField.ALTERNATIVE_TEXT, "Lời tả.");
    }

    private static PublicTexts onTopic(String title) {
        return PublicTexts.EMPTY.with(MetadataField.TITLE, title).with(MetadataField.TOPIC, "III.1");
    }

    public static Asset anAsset(OrganisationId owner, OfficerId by, Instant at) {
        return Asset.create(owner, AssetKind.INFOGRAPHIC, Language.VI, by, at);
    }

    /** A version with one file for each of these contents, added by the uploader and sealed by the sealer. */
    public static AssetVersion aVersion(
            Asset asset, int number, OfficerId uploader, OfficerId sealer, Instant at, String... contents) {
        var files = Arrays.stream(contents)
                .map(content -> new GatheredFile(file(content, null), uploader))
                .toList();
        return AssetVersion.sealed(asset, number, titled("Phiên bản " + number), WorkingNotes.EMPTY, files, sealer, at);
    }

    /** A first version of a file with this content, usable until that day. */
    public static AssetVersion aLicensed(Asset asset, OfficerId by, Instant at, String content, LocalDate usableUntil) {
        var notes = new WorkingNotes(List.of(), List.of(), "", "", "", usableUntil.toString());
        var file = new GatheredFile(file(content, null), by);
        return AssetVersion.sealed(asset, 1, titled("Có thời hạn"), notes, List.of(file), by, at);
    }

    /** A first version of a file with this content, which explains the procedures with these codes. */
    public static AssetVersion anExplaining(
            Asset asset, OfficerId by, Instant at, String content, List<String> procedureCodes) {
        var notes = new WorkingNotes(List.of(), procedureCodes, "", "");
        var file = new GatheredFile(file(content, null), by);
        return AssetVersion.sealed(asset, 1, titled("Hướng dẫn"), notes, List.of(file), by, at);
    }

    /** A version whose master is a film. */
    public static AssetVersion aFilm(Asset asset, OfficerId by, Instant at) {
        var film = new SealedFile(FileRole.MASTER, null, "phim.mp4", "video/mp4", 4096, hashOf("phim"));
        return AssetVersion.sealed(
                asset, 1, titled("Phim"), WorkingNotes.EMPTY, List.of(new GatheredFile(film, by)), by, at);
    }

    /** A message with this text, which has no file. */
    public static AssetVersion aMessage(Asset asset, OfficerId by, Instant at, String text) {
        var texts = onTopic("Tin").with(MetadataField.TEXT, text);
        return AssetVersion.sealed(asset, 1, texts, WorkingNotes.EMPTY, List.of(), by, at);
    }

    public static AssetVersion ready(AssetVersion version, Instant at) {
        version.passInspection(ScanState.NOT_SCANNED, null, at);
        return version;
    }

    /** The hash of the file that {@link #aVersion} made of this content. */
    public static Sha256 hashOf(String content) {
        return Sha256.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static SealedFile file(String content, @Nullable Language language) {
        return new SealedFile(
                FileRole.MASTER, language, content + ".png", "image/png", content.length(), hashOf(content));
    }
}
