package vn.lantoa.catalogue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.json.CanonicalJson;

/**
 * Signs the manifest: the list of a released version's files, against which any copy can be checked. The member {@code
 * signature} is a detached JWS (RFC 7515 appendix F) over the RFC 8785 form of the manifest without that member; the
 * keys are at {@code /.well-known/jwks.json}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignManifest {
    /** The {@code typ} of the signature's header. */
    public static final String TYPE = "lantoa-manifest";

    @Inject
    SigningKeys keys;

    @Inject
    HubAddress address;

    /** The manifest as JSON. */
    public String call(CatalogueEntry entry) {
        var manifest = manifest(entry);
        return Json.createObjectBuilder(manifest)
                .add("signature", keys.signDetached(TYPE, CanonicalJson.of(manifest)))
                .build()
                .toString();
    }

    private JsonObject manifest(CatalogueEntry entry) {
        var texts = entry.texts();
        return Json.createObjectBuilder()
                .add("format", 1)
                .add("id", "urn:uuid:" + entry.asset().value())
                .add("version", entry.version())
                .add("status", entry.current() ? "published" : "superseded")
                .add("url", address.of("/a/" + entry.asset().value()).toString())
                .add("title", texts.title())
                .add("language", entry.language().tag())
                .add("kind", entry.kind().slug())
                .add("publisher", entry.publisher())
                .add("license", texts.license())
                .add("credit", texts.credit())
                .add("aiUse", texts.aiUse().name())
                .add("publishedAt", entry.publishedAt().toString())
                .add("files", files(entry))
                .build();
    }

    private static JsonArrayBuilder files(CatalogueEntry entry) {
        var files = Json.createArrayBuilder();
        entry.files().forEach(file -> files.add(file(file)));
        return files;
    }

    private static JsonObjectBuilder file(PublicFile file) {
        var object = Json.createObjectBuilder()
                .add("role", file.role())
                .add("name", file.name())
                .add("mediaType", file.mediaType())
                .add("bytes", file.bytes())
                .add("sha256", file.sha256().hex());
        var language = file.language();
        return language == null ? object : object.add("language", language.tag());
    }
}
