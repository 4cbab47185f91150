package vn.lantoa.web.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.catalogue.AssetView.MediaLink;

/** The schema.org descriptions of assets and services as JSON-LD, made safe for a script element. */
public final class StructuredData {
    private StructuredData() {}

    /**
     * The description of this entry.
     *
     * @param services those that it explains
     * @param licence the address of its terms, where they have one
     * @param picture address of its main picture
     */
    static String of(
            CatalogueEntry entry,
            List<ServiceView> services,
            HubAddress address,
            Optional<String> licence,
            @Nullable MediaLink picture) {
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
                .add("publisher", organisation(entry.publisher()));
        licence.ifPresent(terms -> data.add("license", terms));
        if (picture != null) data.add("thumbnailUrl", picture.absolute());
        if (!services.isEmpty()) data.add("about", about(services, address));
        file.ifPresent(one -> addFile(data, entry, one, address));
        return harmless(data);
    }

    /** The description of a service as JSON-LD, with what explains it. */
    public static String of(ServiceView service, List<CatalogueCard> explaining, HubAddress address) {
        var works = Json.createArrayBuilder();
        explaining.forEach(one -> works.add(Json.createObjectBuilder()
                .add("@type", "CreativeWork")
                .add("url", address.of(Hrefs.page(one.asset())).toString())
                .add("name", one.title())
                .add("inLanguage", one.language().tag())));
        return harmless(service(service, address)
                .add("@context", "https://schema.org")
                .add("subjectOf", works));
    }

    private static JsonArrayBuilder about(List<ServiceView> services, HubAddress address) {
        var about = Json.createArrayBuilder();
        services.forEach(one -> about.add(service(one, address)));
        return about;
    }

    private static JsonObjectBuilder service(ServiceView service, HubAddress address) {
        var providers = Json.createArrayBuilder();
        service.agencyNames().forEach(name -> providers.add(organisation(name)));
        var data = Json.createObjectBuilder()
                .add("@type", "GovernmentService")
                .add("@id", address.of(Hrefs.service(service.code())).toString())
                .add("url", address.of(Hrefs.service(service.code())).toString())
                .add("identifier", service.code())
                .add("name", service.name())
                .add("serviceType", service.field())
                .add("provider", providers);
        if (!service.address().isEmpty())
            data.add(
                    "availableChannel",
                    Json.createObjectBuilder()
                            .add("@type", "ServiceChannel")
                            .add("serviceUrl", service.address()));
        return data;
    }

    private static JsonObjectBuilder organisation(String name) {
        return Json.createObjectBuilder().add("@type", "GovernmentOrganization").add("name", name);
    }

    private static String harmless(JsonObjectBuilder data) {
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
