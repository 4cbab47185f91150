package vn.lantoa.web.catalogue;

import jakarta.json.Json;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.HubAddress;

/** The schema.org description of an asset as JSON-LD, made safe for a script element. */
final class StructuredData {
    private StructuredData() {}

    static String of(CatalogueEntry entry, HubAddress address) {
        var texts = entry.texts();
        var data = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "CreativeWork")
                .add("@id", "urn:uuid:" + entry.asset().value())
                .add("url", address.of(Hrefs.page(entry.asset())).toString())
                .add("name", texts.title())
                .add("description", texts.description())
                .add("inLanguage", entry.language().tag())
                .add("version", entry.version())
                .add("datePublished", entry.firstPublishedAt().toString())
                .add("dateModified", entry.publishedAt().toString())
                .add("license", texts.license())
                .add("creditText", texts.credit())
                .add(
                        "publisher",
                        Json.createObjectBuilder()
                                .add("@type", "GovernmentOrganization")
                                .add("name", entry.publisher()))
                .build();
        return data.toString().replace("<", "\\u003c").replace("&", "\\u0026");
    }
}
