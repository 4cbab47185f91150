package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Language;

/** Database row of a catalogue entry, without its lists. */
record EntryRow(Place place, Content content, Period period) {
    /**
     * Identity of the version.
     *
     * @param sourceId the asset of which this asset is a variant, or the asset itself
     */
    record Place(AssetId asset, UUID versionId, UUID sourceId, int version, boolean current) {}

    /**
     * Content of the version.
     *
     * @param texts the public texts as JSON
     */
    record Content(
            AssetKind kind,
            Language language,
            VariantForm form,
            String texts,
            String organisation,
            String publisher,
            boolean contentCredentials) {}

    /** Publication times. */
    record Period(Instant publishedAt, Instant firstPublishedAt, @Nullable Instant expiresAt) {}

    /** File or rendition of a version. */
    record File(UUID versionId, boolean derived, PublicFile file) {}

    /** Name of a rendition of a version that is still being made. */
    record Coming(UUID versionId, String name) {}

    /** Link from an asset to the same content in another language or form. */
    record Sibling(AssetId of, LanguageLink link) {}

    CatalogueEntry entry(List<File> bytes, List<Coming> coming, List<Sibling> siblings) {
        return new CatalogueEntry(
                place.asset(),
                place.version(),
                place.current(),
                content.kind(),
                content.language(),
                content.form(),
                TextsJson.readTexts(content.texts()),
                content.organisation(),
                content.publisher(),
                period.publishedAt(),
                period.firstPublishedAt(),
                period.expiresAt(),
                bytes.stream().filter(one -> !one.derived()).map(File::file).toList(),
                bytes.stream().filter(File::derived).map(File::file).toList(),
                coming.stream().map(Coming::name).toList(),
                content.contentCredentials(),
                siblings.stream().map(Sibling::link).toList());
    }
}
