package vn.lantoa.report.snapshot;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** The published schema, as another program reads it. */
final class FrozenSchema {
    private static final String ADDRESS = "https://hub.example" + SnapshotManifest.SCHEMA;

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ADDRESS, SnapshotManifest.schemaText(SnapshotManifest.FORMAT))));

    private FrozenSchema() {}

    /** The errors of this JSON: of the manifest, or of an entry with its own definition. */
    static List<String> faults(String definition, String json) {
        var part = definition.isEmpty() ? "" : "#/$defs/" + definition;
        return REGISTRY
                .getSchema(SchemaLocation.of(ADDRESS + part))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
