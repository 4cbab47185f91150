package vn.lantoa.release.waiver;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.release.ReleaseId;

/** All gates that releases went past; what was written stays. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Waivers {
    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(ReleaseId release, Waiver waiver, Actor by, Instant at) {
        // the release it speaks of must be there first
        entities.flush();
        entities.createNativeQuery(
                        """
                        insert into release_waiver (release_id, gate, reason, waived_at, waived_by)
                        values (?, ?, ?, ?, ?)""")
                .setParameter(1, release.value())
                .setParameter(2, waiver.gate().name())
                .setParameter(3, waiver.reason().strip())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.id())
                .executeUpdate();
    }

    /** The waivers of one release. The right to see the release is checked before. */
    public List<WaiverLine> of(ReleaseId release) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select w.gate, w.reason, coalesce(f.display_name, ''), w.waived_at
                          from release_waiver w left join officer f on f.id = w.waived_by
                         where w.release_id = ? order by w.gate""")
                .setParameter(1, release.value())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static WaiverLine line(Object[] row) {
        return new WaiverLine((String) row[0], (String) row[1], (String) row[2], Columns.instant(row[3]));
    }
}
