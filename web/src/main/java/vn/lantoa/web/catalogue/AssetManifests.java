package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.SignManifest;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;

/** Signed manifests that list the files of a released version. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class AssetManifests {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    SignManifest sign;

    @Inject
    TakenBackAnswer takenBack;

    @Inject
    HubAddress address;

    @GET
    @Path("manifest.json")
    @Operation(summary = "The signed manifest of the current version", operationId = "readManifest")
    @APIResponseSchema(
            value = AssetManifest.class,
            responseCode = "200",
            responseDescription = "The manifest, signed over its RFC 8785 form without `signature` (detached JWS)")
    public Response current(@PathParam("asset") UUID asset) {
        return answer(callerCatalogue.find(new AssetId(asset)), asset);
    }

    @GET
    @Path("v/{version: [1-9][0-9]{0,8}}/manifest.json")
    @Operation(summary = "The signed manifest of a version", operationId = "readVersionManifest")
    @APIResponseSchema(
            value = AssetManifest.class,
            responseCode = "200",
            responseDescription = "The manifest, signed over its RFC 8785 form without `signature` (detached JWS)")
    public Response version(@PathParam("asset") UUID asset, @PathParam("version") int version) {
        return answer(callerCatalogue.find(new AssetId(asset), version), asset);
    }

    private Response answer(Optional<PublicState> found, UUID asset) {
        var state = found.orElseThrow(() -> new NotFound("manifest of asset " + asset));
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var signature = sign.call(HubJson.write(AssetManifest.of(shown.entry(), address, null)));
        return Response.ok(HubJson.write(AssetManifest.of(shown.entry(), address, signature)))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

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
}
