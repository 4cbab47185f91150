package vn.lantoa.web.catalogue;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.service.ServiceView;

/** Schema.org descriptions of assets and services as JSON-LD, safe inside a script element. */
public final class StructuredData {
    private static final String SCHEMA = "https://schema.org";

    private StructuredData() {}

    /** A {@code GovernmentOrganization}. */
    @JsonbPropertyOrder({"type", "name"})
    public record Organisation(@JsonbProperty("@type") String type, String name) {
        Organisation(String name) {
            this("GovernmentOrganization", name);
        }
    }

    /** A {@code ServiceChannel}. */
    @JsonbPropertyOrder({"type", "serviceUrl"})
    public record Channel(@JsonbProperty("@type") String type, String serviceUrl) {}

    /** A {@code CreativeWork} that explains a service. */
    @JsonbPropertyOrder({"type", "url", "name", "inLanguage"})
    public record Explaining(@JsonbProperty("@type") String type, String url, String name, String inLanguage) {}

    /**
     * Returns the description of the entry as JSON-LD.
     *
     * @param services services that the asset explains
     * @param licence address of the licence terms; null if they have none
     * @param picture address of the main picture
     */
    static String of(
            CatalogueEntry entry,
            List<ServiceView> services,
            HubAddress address,
            Optional<String> licence,
            AssetView.@Nullable MediaLink picture) {
        var texts = entry.texts();
        var file = entry.mainFile().orElse(null);
        var work = new LinkedHashMap<String, Object>();
        work.put("@context", SCHEMA);
        work.put("@type", type(file));
        work.put("@id", "urn:uuid:" + entry.asset().value());
        work.put("url", address.of(Hrefs.page(entry.asset())).toString());
        work.put("name", texts.title());
        work.put("description", texts.description());
        work.put("inLanguage", entry.language().tag());
        work.put("version", entry.version());
        work.put("datePublished", entry.firstPublishedAt().toString());
        work.put("dateModified", entry.publishedAt().toString());
        for (var property : MetadataField.SCHEMA_ORG)
            if (MetadataField.REQUIRED.contains(property.field())
                    || !property.field().read(texts).isEmpty())
                work.put(property.name(), property.field().read(texts));
        work.put("publisher", new Organisation(entry.publisher()));
        licence.ifPresent(terms -> work.put("license", terms));
        if (picture != null) work.put("thumbnailUrl", picture.absolute());
        if (!services.isEmpty())
            work.put(
                    "about",
                    services.stream()
                            .map(one -> service(one, address, null, null))
                            .toList());
        if (file != null) content(work, entry, file, address);
        return harmless(work);
    }

    private static void content(Map<String, Object> work, CatalogueEntry entry, PublicFile file, HubAddress address) {
        work.put("encodingFormat", file.mediaType());
        // for documents the page is the work, and the file is one of several
        if (type(file).equals("CreativeWork")) return;
        work.put("contentUrl", address.of(Hrefs.bytes(file)).toString());
        work.put("contentSize", file.bytes() + " B");
        work.put("uploadDate", entry.firstPublishedAt().toString());
    }

    /** Returns the description of a service as JSON-LD, with the assets that explain it. */
    public static String of(ServiceView service, List<CatalogueCard> explaining, HubAddress address) {
        var works = explaining.stream()
                .map(one -> new Explaining(
                        "CreativeWork",
                        address.of(Hrefs.page(one.asset())).toString(),
                        one.title(),
                        one.language().tag()))
                .toList();
        return harmless(service(service, address, SCHEMA, works));
    }

    private static Map<String, Object> service(
            ServiceView service, HubAddress address, @Nullable String context, @Nullable List<Explaining> works) {
        var url = address.of(Hrefs.service(service.code())).toString();
        var procedure = new LinkedHashMap<String, Object>();
        procedure.put("@type", "GovernmentService");
        procedure.put("@id", url);
        procedure.put("url", url);
        procedure.put("identifier", service.code());
        procedure.put("name", service.name());
        procedure.put("serviceType", service.field());
        procedure.put(
                "provider",
                service.agencyNames().stream().map(Organisation::new).toList());
        if (service.portal() != null)
            procedure.put("availableChannel", new Channel("ServiceChannel", service.portal()));
        if (context != null) procedure.put("@context", context);
        if (works != null) procedure.put("subjectOf", works);
        return procedure;
    }

    private static String harmless(Object data) {
        return HubJson.write(data).replace("<", "\\u003c").replace("&", "\\u0026");
    }

    private static String type(@Nullable PublicFile file) {
        var family = file == null ? "" : file.mediaType().split("/", 2)[0];
        return switch (family) {
            case "video" -> "VideoObject";
            case "image" -> "ImageObject";
            case "audio" -> "AudioObject";
            default -> "CreativeWork";
        };
    }
}
