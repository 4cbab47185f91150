package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;

/** The last parity that the change log told of each variant: so it tells each once, however often it is asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PublishedParity {
    @PersistenceContext
    EntityManager entities;

    /** The variants of this source that are out, in one order for all who lock them. */
    public List<AssetId> releasedVariants(AssetId source) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select a.id from asset a join release r on r.asset_id = a.id and r.state = 'PUBLISHED'
                         where a.variant_of = ? order by a.id""")
                .setParameter(1, source.value())
                .getResultList();
        return rows.stream().map(row -> new AssetId((UUID) row)).toList();
    }

    /** The moves of the source since the variant came out last. */
    public Set<SourceMove> sourceMovesSince(AssetId variant) {
        List<?> changes = entities.createNativeQuery(
                        """
                        select distinct s.change from asset a join change_entry s on s.asset_id = a.variant_of
                         where a.id = ? and s.change in ('PUBLISH', 'EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                           and s.seq > (select coalesce(max(o.seq), 0) from change_entry o
                                         where o.asset_id = a.id and o.change = 'PUBLISH')""")
                .setParameter(1, variant.value())
                .getResultList();
        return changes.stream()
                .map(change -> change.equals("PUBLISH") ? SourceMove.CAME_OUT : SourceMove.ENDED)
                .collect(Collectors.toSet());
    }

    /** The parity told last; empty when it was in step or nothing was told. */
    public String of(AssetId variant) {
        List<?> rows = entities.createNativeQuery("select told from parity_told where asset_id = ?")
                .setParameter(1, variant.value())
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast).orElse("");
    }

    public void remember(AssetId variant, String told, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into parity_told (asset_id, told, told_at) values (?, ?, ?)
                        on conflict (asset_id) do update set told = excluded.told, told_at = excluded.told_at""")
                .setParameter(1, variant.value())
                .setParameter(2, told)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
