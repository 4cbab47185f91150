package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ChangeKind;

/** The last parity that the change log told of each variant: so it tells each once, however often it is asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PublishedParity {
    @Inject
    Database database;

    /** The variants of this source that are out, in one order for all who lock them. */
    public List<AssetId> releasedVariants(AssetId source) {
        return database.sql(
                        """
                        select a.id from asset a join release r on r.asset_id = a.id and r.state = 'PUBLISHED'
                         where a.variant_of = :source order by a.id""")
                .with("source", source)
                .values(AssetId.class);
    }

    /** The moves of the source since the variant came out last. */
    public Set<SourceMove> sourceMovesSince(AssetId variant) {
        return database
                .sql(
                        """
                        select distinct s.change from asset a join change_entry s on s.asset_id = a.variant_of
                         where a.id = :variant
                           and s.change in ('PUBLISH', 'EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                           and s.seq > (select coalesce(max(o.seq), 0) from change_entry o
                                         where o.asset_id = a.id and o.change = 'PUBLISH')""")
                .with("variant", variant)
                .values(ChangeKind.class)
                .stream()
                .map(change -> change == ChangeKind.PUBLISH ? SourceMove.CAME_OUT : SourceMove.ENDED)
                .collect(Collectors.toSet());
    }

    /** The parity told last; empty when it was in step or nothing was told. */
    public String of(AssetId variant) {
        return database.sql("select told from parity_told where asset_id = :variant")
                .with("variant", variant)
                .value(String.class)
                .orElse("");
    }

    public void remember(AssetId variant, String published, Instant at) {
        database.sql(
                        """
                        insert into parity_told (asset_id, told, told_at) values (:variant, :told, :at)
                        on conflict (asset_id) do update set told = excluded.told,
                          told_at = excluded.told_at""")
                .with("variant", variant)
                .with("told", published)
                .with("at", at)
                .update();
    }
}
