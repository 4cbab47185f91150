package vn.lantoa.web.catalogue;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;

/**
 * The manifest of a released version. Published copies fix the order of the members; null members are omitted.
 *
 * @param signature signature of the manifest; null until the manifest is signed
 */
@Schema(name = "AssetManifest")
@JsonbPropertyOrder({
    "format",
    "id",
    "version",
    "status",
    "url",
    "title",
    "language",
    "kind",
    "publisher",
    "license",
    "credit",
    "aiUse",
    "publishedAt",
    "files",
    "signature"
})
public record AssetManifest(
        int format,
        String id,
        int version,
        String status,
        String url,
        String title,
        String language,
        String kind,
        String publisher,
        String license,
        String credit,
        String aiUse,
        Instant publishedAt,
        List<File> files,
        @Nullable String signature) {
    static AssetManifest of(CatalogueEntry entry, HubAddress address, @Nullable String signature) {
        var texts = entry.texts();
        return new AssetManifest(
                1,
                "urn:uuid:" + entry.asset().value(),
                entry.version(),
                entry.current() ? "published" : "superseded",
                address.of(Hrefs.page(entry.asset())).toString(),
                texts.title(),
                entry.language().tag(),
                entry.kind().slug(),
                entry.publisher(),
                texts.license(),
                texts.credit(),
                texts.aiUse().name(),
                entry.publishedAt(),
                entry.files().stream().map(File::of).toList(),
                signature);
    }

    /** A file of the version. */
    @Schema(name = "ManifestFile")
    @JsonbPropertyOrder({"role", "name", "mediaType", "bytes", "sha256", "language"})
    public record File(
            String role, String name, String mediaType, long bytes, String sha256, @Nullable String language) {
        static File of(PublicFile file) {
            var language = file.language();
            return new File(
                    file.role(),
                    file.name(),
                    file.mediaType(),
                    file.bytes(),
                    file.sha256().hex(),
                    language == null ? null : language.tag());
        }
    }
}
