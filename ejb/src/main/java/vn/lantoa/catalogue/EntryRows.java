package vn.lantoa.catalogue;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;

/** Reader of whole catalogue entries, with four queries for any number of entries. */
@ApplicationScoped
public class EntryRows {
    private static final String ROWS =
            """
            select r.asset_id as asset, r.version_id, r.source_id, r.version_number as version, r.current, r.kind, r.language,
                   (select o.form from asset o where o.id = r.asset_id) as form, r.texts, w.code as organisation,
                   coalesce((select o.name from organisation o where o.code = r.texts ->> 'publisher'), w.name) as publisher,
                   exists (select 1 from version_file c where c.version_id = r.version_id
                           and c.facts ->> 'content-credentials' = 'true') as content_credentials,
                   r.published_at, r.expires_at,
                   (select min(f.published_at) from release f
                    where f.asset_id = r.asset_id and f.reach in (%2$s)) as first_published_at
            from %1$s r join organisation w on w.id = r.organisation_id
            where (r.expires_at is null or r.expires_at > :at) and %3$s""";

    private static final String COMING =
            """
            select n.version_id, n.name from rendition n
            where n.version_id = any (cast(:versions as uuid[])) and n.state in ('PLANNED', 'RUNNING')
            order by n.rank, n.name""";

    private static final String BYTES =
            """
            select b.version_id, b.derived, b.role, b.language, b.name, b.media_type, b.bytes, b.sha256, b.width, b.height
            from version_bytes b
            where b.version_id = any (cast(:versions as uuid[]))
              and not exists (select 1 from withheld_hash h where h.sha256 = b.sha256)
            order by b.position, b.role""";

    private static final String SIBLINGS =
            """
            select e.asset as of, s.asset_id as asset, s.language, o.form, s.texts ->> 'title' as title
            from unnest(cast(:assets as uuid[]), cast(:sources as uuid[])) e (asset, source)
            join %1$s s on s.source_id = e.source and s.asset_id <> e.asset
            join asset o on o.id = s.asset_id
            where s.current and (s.expires_at is null or s.expires_at > :at) and %2$s
            order by s.language, o.form""";

    @Inject
    Database database;

    /**
     * Returns the entries of the source's rows {@code r} that have not expired at the given instant.
     *
     * @param which further SQL conditions and clauses
     * @param parameters the parameters of these clauses
     */
    public List<CatalogueEntry> list(EntrySource source, Instant at, String which, Map<String, ?> parameters) {
        var rows = database.sql(ROWS.formatted(source.view(), source.reaches(), source.may("r")) + which)
                .with("at", at)
                .with(source.parameters())
                .with(parameters)
                .list(EntryRow.class);
        return rows.isEmpty() ? List.of() : whole(source, at, rows);
    }

    // Pending renditions are read before ready ones: a rendition that becomes ready in between is listed twice rather
    // than not at all. Bytes are read last, so that bytes withheld in between are not listed.
    private List<CatalogueEntry> whole(EntrySource source, Instant at, List<EntryRow> rows) {
        var places = rows.stream().map(EntryRow::place).toList();
        var versions = places.stream().map(EntryRow.Place::versionId).toList();
        var siblings = database
                .sql(SIBLINGS.formatted(source.view(), source.may("s")))
                .with("assets", places.stream().map(EntryRow.Place::asset).toList())
                .with("sources", places.stream().map(EntryRow.Place::sourceId).toList())
                .with("at", at)
                .with(source.parameters())
                .list(EntryRow.Sibling.class)
                .stream()
                .collect(groupingBy(EntryRow.Sibling::of));
        var coming = database.sql(COMING).with("versions", versions).list(EntryRow.Coming.class).stream()
                .collect(groupingBy(EntryRow.Coming::versionId));
        var bytes = database.sql(BYTES).with("versions", versions).list(EntryRow.File.class).stream()
                .collect(groupingBy(EntryRow.File::versionId));
        return rows.stream()
                .map(row -> row.entry(
                        bytes.getOrDefault(row.place().versionId(), List.of()),
                        coming.getOrDefault(row.place().versionId(), List.of()),
                        siblings.getOrDefault(row.place().asset(), List.of())))
                .toList();
    }

    /** Database row of a catalogue entry, without its lists. */
    record EntryRow(Place place, Content content, Period period) {
        /**
         * Identity of the version.
         *
         * @param sourceId the asset of which this asset is a variant, or the asset itself
         */
        record Place(AssetId asset, UUID versionId, UUID sourceId, int version, boolean current) {}

        /**
         * Content of the version.
         *
         * @param texts the public texts as JSON
         */
        record Content(
                AssetKind kind,
                Language language,
                VariantForm form,
                String texts,
                String organisation,
                String publisher,
                boolean contentCredentials) {}

        /** Publication times. */
        record Period(Instant publishedAt, Instant firstPublishedAt, @Nullable Instant expiresAt) {}

        /** File or rendition of a version. */
        record File(UUID versionId, boolean derived, PublicFile file) {}

        /** Rendition that is still being made: its version and its name. */
        record Coming(UUID versionId, String name) {}

        /** Link from an asset to the same content in another language or form. */
        record Sibling(AssetId of, LanguageLink link) {}

        CatalogueEntry entry(List<File> bytes, List<Coming> coming, List<Sibling> siblings) {
            return new CatalogueEntry(
                    place.asset(),
                    place.version(),
                    place.current(),
                    content.kind(),
                    content.language(),
                    content.form(),
                    TextsJson.readTexts(content.texts()),
                    content.organisation(),
                    content.publisher(),
                    period.publishedAt(),
                    period.firstPublishedAt(),
                    period.expiresAt(),
                    bytes.stream().filter(one -> !one.derived()).map(File::file).toList(),
                    bytes.stream().filter(File::derived).map(File::file).toList(),
                    coming.stream().map(Coming::name).toList(),
                    content.contentCredentials(),
                    siblings.stream().map(Sibling::link).toList());
        }
    }
}
