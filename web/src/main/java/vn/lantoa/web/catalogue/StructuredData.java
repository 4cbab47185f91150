package vn.lantoa.web.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.catalogue.AssetView.MediaLink;

/** The schema.org description of an asset as JSON-LD, made safe for a script element. */
final class StructuredData {
    private StructuredData() {}

    /**
     * The description of this entry.
     *
     * @param licence the address of its terms, where they have one
     * @param picture address of its main picture
     */
    static String of(CatalogueEntry entry, HubAddress address, Optional<String> licence, @Nullable MediaLink picture) {
        var texts = entry.texts();
        var file = entry.mainFile();
        var data = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", type(file))
                .add("@id", "urn:uuid:" + entry.asset().value())
                .add("url", address.of(Hrefs.page(entry.asset())).toString())
                .add("name", texts.title())
                .add("description", texts.description())
                .add("inLanguage", entry.language().tag())
                .add("version", entry.version())
                .add("datePublished", entry.firstPublishedAt().toString())
                .add("dateModified", entry.publishedAt().toString())
                .add("creditText", texts.credit())
                .add(
                        "publisher",
                        Json.createObjectBuilder()
                                .add("@type", "GovernmentOrganization")
                                .add("name", entry.publisher()));
        licence.ifPresent(terms -> data.add("license", terms));
        if (picture != null) data.add("thumbnailUrl", picture.absolute());
        file.ifPresent(one -> addFile(data, entry, one, address));
        return data.build().toString().replace("<", "\\u003c").replace("&", "\\u0026");
    }

    private static void addFile(JsonObjectBuilder data, CatalogueEntry entry, PublicFile file, HubAddress address) {
        data.add("encodingFormat", file.mediaType());
        // of a document the page is the thing, and its file one of several
        if (type(Optional.of(file)).equals("CreativeWork")) return;
        data.add("contentUrl", address.of(Hrefs.bytes(file)).toString())
                .add("contentSize", file.bytes() + " B")
                .add("uploadDate", entry.firstPublishedAt().toString());
    }

    private static String type(Optional<PublicFile> file) {
        var family = file.map(one -> one.mediaType().split("/", 2)[0]).orElse("");
        return switch (family) {
            case "video" -> "VideoObject";
            case "image" -> "ImageObject";
            case "audio" -> "AudioObject";
            default -> "CreativeWork";
        };
    }
}
