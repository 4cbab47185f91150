package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;

/** Query of the versions that were public and are now withdrawn. Versions released again are not included. */
@ApplicationScoped
public class Recalls {
    private static final Map<String, String> KINDS =
            Map.of("NOTICE", "withdrawn", "REPLACE", "replaced", "RECALL", "recalled", "REMOVE_BY_LAW", "removed");

    @Inject
    Database database;

    @Inject
    HubAddress address;

    /** Returns the entries of the list, the newest first. */
    public List<RecallEntry> all() {
        return database
                .sql(
                        """
                        select r.asset_id as asset, r.version_number as version, w.kind, w.explanation,
                               w.replacement_asset_id as replacement, w.withdrawn_at as at
                          from version_release r join withdrawal w on w.release_id = r.id
                         where r.state = 'WITHDRAWN' and r.reach = 'PUBLIC'
                         order by w.withdrawn_at desc, r.asset_id, r.version_number desc""")
                .list(Row.class)
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Returns whether log entries in this range may have changed the list. */
    public boolean isTouched(long after, long upTo) {
        return database.sql(
                        """
                        select exists (
                          select 1 from change_entry c
                          where c.seq > :after and c.seq <= :upTo and c.reach = 'PUBLIC'
                            and (c.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                                 or c.change = 'PUBLISH' and exists (
                                   select 1 from release r join withdrawal w on w.release_id = r.id
                                   where r.asset_id = c.asset_id and r.version_number = c.version_number)))""")
                .with("after", after)
                .with("upTo", upTo)
                .value(Boolean.class)
                .orElse(true);
    }

    private record Row(
            AssetId asset, int version, String kind, String explanation, @Nullable AssetId replacement, Instant at) {}

    private RecallEntry entry(Row row) {
        return new RecallEntry(
                "urn:uuid:" + row.asset(),
                row.version(),
                KINDS.getOrDefault(row.kind(), "withdrawn"),
                row.at(),
                // no details are published about content removed by law
                row.kind().equals("REMOVE_BY_LAW") ? null : row.explanation(),
                row.replacement() == null
                        ? null
                        : address.of("/a/" + row.replacement()).toString());
    }
}
