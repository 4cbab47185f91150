package vn.lantoa.press.item;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The IPTC schemas, which we may not redistribute: in {@code ../shared/schemas} beside the checkout, if it exists.
 * Otherwise the tests report this and check only the structure.
 */
public final class IptcSchemas {
    private static final Path FOLDER =
            Path.of("../../shared/schemas").toAbsolutePath().normalize();

    private IptcSchemas() {}

    /** The errors of a ninjs document, including formats of addresses and times; empty without the schema. */
    public static Optional<List<String>> ofNinjs(String json) {
        return NINJS.map(schema -> schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList());
    }

    /** The errors of a NewsML-G2 document; empty without the schema. */
    public static Optional<String> ofNewsMl(String xml) {
        return NEWSML.map(schema -> {
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(xml)));
                return "";
            } catch (SAXException e) {
                return String.valueOf(e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static final Optional<Schema> NINJS = present("ninjs-schema_3.1.json")
            .map(schema -> SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            builder -> builder.schemas(Map.of(
                                    "https://geojson.org/schema/GeoJSON.json",
                                    text(FOLDER.resolve("GeoJSON-schema.json")),
                                    "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
                                    text(schema))))
                    .getSchema(SchemaLocation.of("http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json")));

    private static final Optional<javax.xml.validation.Schema> NEWSML =
            present("NewsML-G2_2.35-spec-All-Power.xsd").map(IptcSchemas::xsd);

    /** The schema in a file; included schemas are beside it, and nothing is fetched. */
    private static javax.xml.validation.Schema xsd(Path file) {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(file.toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> present(String name) {
        var file = FOLDER.resolve(name);
        if (Files.exists(file)) return Optional.of(file);
        System.out.println("ABSENT: " + name + " (looked for in ../shared/schemas beside the checkout):"
                + " the structure alone is tested, not the schema");
        return Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
