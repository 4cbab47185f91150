package vn.lantoa.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/**
 * The query of a whole catalogue entry, answered by PostgreSQL as one JSON object, and its parser: from any view that
 * has the columns of {@code public_release}.
 */
public final class EntryRows {
    private static final String TEMPLATE =
            """
            select jsonb_build_object(
              'asset', r.asset_id, 'version', r.version_number, 'current', r.current, 'kind', r.kind,
              'language', r.language, 'texts', r.texts,
              'form', (select o.form from asset o where o.id = r.asset_id),
              'organisation', w.code,
              'publisher', coalesce((select o.name from organisation o where o.code = r.texts ->> 'publisher'), w.name),
              'publishedAt', r.published_at, 'expiresAt', r.expires_at,
              'firstPublishedAt', (select min(f.published_at) from release f
                                   where f.asset_id = r.asset_id and f.reach in (%2$s)),
              'bytes', (select jsonb_agg(to_jsonb(b) order by b.position, b.role) from version_bytes b
                        where b.version_id = r.version_id
                          and not exists (select 1 from withheld_hash h where h.sha256 = b.sha256)),
              'contentCredentials', exists (select 1 from version_file c where c.version_id = r.version_id
                                            and c.facts ->> 'content-credentials' = 'true'),
              'coming', (select jsonb_agg(n.name order by n.rank, n.name) from rendition n
                         where n.version_id = r.version_id and n.state in ('PLANNED', 'RUNNING')),
              'languages', (select jsonb_agg(jsonb_build_object('asset', s.asset_id, 'language', s.language,
                                                                'form', o.form, 'title', s.texts ->> 'title') order by s.language, o.form)
                            from %1$s s join asset o on o.id = s.asset_id
                            where s.source_id = r.source_id and s.asset_id <> r.asset_id and s.current
                              and (s.expires_at is null or s.expires_at > :at) and %3$s))::text
            from %1$s r join organisation w on w.id = r.organisation_id
            where (r.expires_at is null or r.expires_at > :at)
            """;

    private EntryRows() {}

    /**
     * The query over a view, all of whose rows {@code r} are read. Takes the instant of reading, {@code :at}, and the
     * parameters of the siblings and of the caller's own clauses.
     *
     * @param reaches the reaches of the view, as a list of SQL
     * @param siblings which other languages {@code s} of the same asset are named, as a condition of SQL
     */
    public static String select(String view, String reaches, String siblings) {
        return TEMPLATE.formatted(view, reaches, siblings);
    }

    /** One row of the query. */
    public static CatalogueEntry read(String row) {
        try (var reader = Json.createReader(new StringReader(row))) {
            return entry(reader.readObject());
        }
    }

    private static CatalogueEntry entry(JsonObject row) {
        var bytes = objects(row, "bytes");
        return new CatalogueEntry(
                new AssetId(UUID.fromString(row.getString("asset"))),
                row.getInt("version"),
                row.getBoolean("current"),
                AssetKind.valueOf(row.getString("kind")),
                new Language(row.getString("language")),
                VariantForm.valueOf(row.getString("form")),
                TextsJson.readTexts(row.getJsonObject("texts").toString()),
                row.getString("organisation"),
                row.getString("publisher"),
                at(row.getString("publishedAt")),
                at(row.getString("firstPublishedAt")),
                row.isNull("expiresAt") ? null : at(row.getString("expiresAt")),
                bytes.stream()
                        .filter(b -> !b.getBoolean("derived"))
                        .map(EntryRows::file)
                        .toList(),
                bytes.stream()
                        .filter(b -> b.getBoolean("derived"))
                        .map(EntryRows::file)
                        .toList(),
                strings(row, "coming"),
                row.getBoolean("contentCredentials"),
                objects(row, "languages").stream().map(EntryRows::language).toList());
    }

    private static PublicFile file(JsonObject row) {
        return new PublicFile(
                row.getString("role"),
                row.isNull("language") ? null : new Language(row.getString("language")),
                row.getString("name"),
                row.getString("media_type"),
                row.getJsonNumber("bytes").longValue(),
                new Sha256(row.getString("sha256")),
                number(row.get("width")),
                number(row.get("height")));
    }

    private static LanguageLink language(JsonObject row) {
        return new LanguageLink(
                new AssetId(UUID.fromString(row.getString("asset"))),
                new Language(row.getString("language")),
                VariantForm.valueOf(row.getString("form")),
                row.getString("title"));
    }

    private static List<JsonObject> objects(JsonObject row, String name) {
        return row.isNull(name) ? List.of() : row.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> strings(JsonObject row, String name) {
        return row.isNull(name) ? List.of() : row.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static @Nullable Integer number(@Nullable JsonValue value) {
        return value instanceof JsonNumber n ? n.intValue() : null;
    }

    private static Instant at(String timestamp) {
        return OffsetDateTime.parse(timestamp).toInstant();
    }
}
