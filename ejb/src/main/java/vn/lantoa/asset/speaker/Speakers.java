package vn.lantoa.asset.speaker;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;

/** The repository of language reviews. Rows are never changed once answered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Speakers {
    private static final String INSERT =
            """
            insert into language_review (id, version_id, act, asked_id, speaker_name, speaker_function, note, at, recorded_by)
            """;

    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void ask(ReviewId id, VersionId version, String name, String function, String note, Actor by, Instant at) {
        entities.createNativeQuery(INSERT + " values (?, ?, 'ASKED', null, ?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, version.value())
                .setParameter(3, name)
                .setParameter(4, function)
                .setParameter(5, note)
                .setParameter(6, at.atOffset(ZoneOffset.UTC))
                .setParameter(7, by.id())
                .executeUpdate();
    }

    /** Records the verdict of this version's review; false when none of that id still waits. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean answer(
            ReviewId asked, VersionId version, SpeakerVerdict verdict, String note, Actor by, Instant at) {
        return entities.createNativeQuery(
                                INSERT
                                        + """
                                        select ?, q.version_id, ?, q.id, q.speaker_name, q.speaker_function, ?, ?, ?
                                          from language_review q
                                         where q.id = ? and q.version_id = ? and q.act = 'ASKED'
                                           and not exists (select 1 from language_review w where w.asked_id = q.id)""")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, verdict.name())
                        .setParameter(3, note)
                        .setParameter(4, at.atOffset(ZoneOffset.UTC))
                        .setParameter(5, by.id())
                        .setParameter(6, asked.value())
                        .setParameter(7, version.value())
                        .executeUpdate()
                == 1;
    }

    /** The reviews of this version, the latest first. */
    public List<SpeakerLine> of(VersionId version) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select q.id, q.speaker_name, q.speaker_function, q.note, q.at, w.act, coalesce(w.note, '')
                          from language_review q left join language_review w on w.asked_id = q.id
                         where q.version_id = ? and q.act = 'ASKED' order by q.at desc, q.id""")
                .setParameter(1, version.value())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static SpeakerLine line(Object[] row) {
        return new SpeakerLine(
                new ReviewId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Columns.instant(row[4]),
                (String) row[5],
                (String) row[6]);
    }
}
