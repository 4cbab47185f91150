package vn.lantoa.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.snapshot.PublicYear;
import vn.lantoa.web.page.Messages;

/** The DCAT-AP 3.0 description of a year's open data as JSON-LD, for data portals. */
final class YearCatalogue {
    static final String NAME = "dcat.jsonld";
    static final String TYPE = "application/ld+json";

    /** Beginning of the description, as an example for the API description. */
    static final String EXAMPLE =
            """
            {"@id": "https://hub.example/nam", "@type": "dcat:Catalog", "@context": {"dcat": "http://www.w3.org/ns/dcat#"},
             "dcat:dataset": {"@id": "https://hub.example/nam/2026#data", "@type": "dcat:Dataset"}}""";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

    private final PublicYear year;
    private final HubAddress address;

    private YearCatalogue(PublicYear year, HubAddress address) {
        this.year = year;
        this.address = address;
    }

    /** Returns the catalogue with the data set of this year. */
    static byte[] of(PublicYear year, HubAddress address) {
        return new YearCatalogue(year, address).catalogue().build().toString().getBytes(UTF_8);
    }

    private JsonObjectBuilder catalogue() {
        return node(at(YearPages.ALL), "dcat:Catalog")
                .add("@context", context())
                .add("dct:title", texts("year.list"))
                .add("dct:description", texts("year.list.lead"))
                .add("dct:publisher", publisher())
                .add("dcat:contactPoint", contact())
                .add("dct:language", languages())
                .add("foaf:homepage", Json.createObjectBuilder().add("@id", at("/")))
                .add("dct:modified", moment())
                .add("dcat:dataset", dataset());
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/")
                .add("vcard", "http://www.w3.org/2006/vcard/ns#")
                .add("spdx", "http://spdx.org/rdf/terms#")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObjectBuilder dataset() {
        var page = at(YearPages.path(year.year()));
        return described(node(page + "#data", "dcat:Dataset"))
                .add("dct:identifier", page)
                .add("dct:issued", moment())
                .add("dct:modified", moment())
                .add("dct:publisher", Json.createObjectBuilder().add("@id", at("/#publisher")))
                .add("dcat:contactPoint", Json.createObjectBuilder().add("@id", at("/#contact")))
                .add("dcat:landingPage", node(page, "foaf:Document"))
                .add(
                        "dcat:distribution",
                        Json.createArrayBuilder()
                                .add(distribution(YearData.CSV, "text/csv", "CSV", YearData.csv(year)))
                                .add(distribution(YearData.JSON, "application/json", "JSON", YearData.json(year))));
    }

    /** Adds subject and audience of the figures. */
    private JsonObjectBuilder described(JsonObjectBuilder dataset) {
        var number = String.valueOf(year.year());
        return dataset.add("dct:title", texts("year.title", number))
                .add("dct:description", texts("year.about", number, year.about().plan()))
                .add("dcat:keyword", texts("year.keyword"))
                .add("dct:language", languages())
                .add("dct:temporal", period())
                .add("dct:spatial", node(AUTHORITY + "country/VNM", "dct:Location"))
                .add("dct:accrualPeriodicity", node(AUTHORITY + "frequency/ANNUAL", "dct:Frequency"))
                .add("dct:accessRights", node(AUTHORITY + "access-right/PUBLIC", "dct:RightsStatement"))
                .add("dcat:theme", node(AUTHORITY + "data-theme/GOVE", "http://www.w3.org/2004/02/skos/core#Concept"));
    }

    private JsonObjectBuilder distribution(String name, String media, String format, byte[] bytes) {
        var file = at(YearPages.path(year.year(), name));
        return node(file + "#distribution", "dcat:Distribution")
                .add("dct:title", texts("year.file", format, String.valueOf(year.year())))
                .add("dcat:accessURL", node(at(YearPages.path(year.year())), "foaf:Document"))
                .add("dcat:downloadURL", Json.createObjectBuilder().add("@id", file))
                .add("dcat:mediaType", node(MEDIA + media, "dct:MediaType"))
                .add("dct:format", node(AUTHORITY + "file-type/" + format, "dct:MediaTypeOrExtent"))
                .add("dct:license", node(PublicYear.LICENCE, "dct:LicenseDocument"))
                .add("dct:issued", moment())
                .add("dcat:byteSize", value(String.valueOf(bytes.length), "xsd:nonNegativeInteger"))
                .add(
                        "spdx:checksum",
                        Json.createObjectBuilder()
                                .add("@type", "spdx:Checksum")
                                .add(
                                        "spdx:algorithm",
                                        Json.createObjectBuilder().add("@id", SHA256))
                                .add(
                                        "spdx:checksumValue",
                                        value(Sha256.of(bytes).hex(), "xsd:hexBinary")));
    }

    private JsonObjectBuilder publisher() {
        return node(at("/#publisher"), "foaf:Agent")
                .add("foaf:name", vietnamese(year.about().publisher()));
    }

    /** Returns the department that answers questions, without a person. */
    private JsonObjectBuilder contact() {
        return node(at("/#contact"), "vcard:Organization")
                .add("vcard:fn", vietnamese(year.about().contact()))
                .add("vcard:hasURL", Json.createObjectBuilder().add("@id", at("/")));
    }

    private static JsonObjectBuilder vietnamese(String text) {
        return Json.createObjectBuilder().add("@value", text).add("@language", "vi");
    }

    private JsonObjectBuilder period() {
        return Json.createObjectBuilder()
                .add("@type", "dct:PeriodOfTime")
                .add("dcat:startDate", value(LocalDate.of(year.year(), 1, 1).toString(), "xsd:date"))
                .add("dcat:endDate", value(LocalDate.of(year.year(), 12, 31).toString(), "xsd:date"));
    }

    private JsonObjectBuilder moment() {
        return value(year.about().acceptedAt().toString(), "xsd:dateTime");
    }

    private static JsonArrayBuilder languages() {
        return Json.createArrayBuilder()
                .add(node(AUTHORITY + "language/VIE", "dct:LinguisticSystem"))
                .add(node(AUTHORITY + "language/ENG", "dct:LinguisticSystem"));
    }

    private static JsonArrayBuilder texts(String key, String... arguments) {
        var texts = Json.createArrayBuilder();
        for (var language : new String[] {"vi", "en"})
            texts.add(Json.createObjectBuilder()
                    .add("@value", Messages.in(language).text(key, (Object[]) arguments))
                    .add("@language", language));
        return texts;
    }

    private static JsonObjectBuilder node(String id, String type) {
        return Json.createObjectBuilder().add("@id", id).add("@type", type);
    }

    private static JsonObjectBuilder value(String value, String type) {
        return Json.createObjectBuilder().add("@value", value).add("@type", type);
    }

    private String at(String path) {
        return address.of(path).toString();
    }
}
