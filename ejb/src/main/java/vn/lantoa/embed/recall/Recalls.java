package vn.lantoa.embed.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;

/** The versions that were public and are taken back now. A version that was released again is not among them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Recalls {
    private static final Map<String, String> KINDS =
            Map.of("NOTICE", "withdrawn", "REPLACE", "replaced", "RECALL", "recalled", "REMOVE_BY_LAW", "removed");

    @Inject
    Database database;

    @Inject
    HubAddress address;

    /** The entries of the list, the newest first. */
    public JsonArray all() {
        var all = Json.createArrayBuilder();
        database.sql(
                        """
                        select r.asset_id as asset, r.version_number as version, w.kind, w.explanation,
                               w.replacement_asset_id as replacement, w.withdrawn_at as at
                          from version_release r join withdrawal w on w.release_id = r.id
                         where r.state = 'WITHDRAWN' and r.reach = 'PUBLIC'
                         order by w.withdrawn_at desc, r.asset_id, r.version_number desc""")
                .list(Row.class)
                .forEach(row -> all.add(recall(row)));
        return all.build();
    }

    /** True if the entries of the log after one number, up to another, may have changed the list. */
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

    private JsonObject recall(Row row) {
        var recall = Json.createObjectBuilder()
                .add("asset", "urn:uuid:" + row.asset())
                .add("version", row.version())
                .add("kind", KINDS.getOrDefault(row.kind(), "withdrawn"))
                .add("at", row.at().toString());
        // of what is removed by law nothing may be told
        if (!row.kind().equals("REMOVE_BY_LAW")) recall.add("explanation", row.explanation());
        if (row.replacement() != null)
            recall.add("replacement", address.of("/a/" + row.replacement()).toString());
        return recall.build();
    }
}
