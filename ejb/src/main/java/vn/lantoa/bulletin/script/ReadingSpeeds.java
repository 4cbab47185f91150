package vn.lantoa.bulletin.script;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.bulletin.kind.BulletinMedium;
import vn.lantoa.kernel.Language;

/** The speeds that are kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingSpeeds {
    @PersistenceContext
    EntityManager entities;

    /** The speed of this language for this medium; of a language that none is kept of, the Vietnamese one. */
    public ReadingSpeed of(Language language, BulletinMedium medium) {
        List<?> rows = entities.createNativeQuery(
                        "select syllables_per_minute, pause_millis from reading_speed where medium = ?"
                                + " and language in (?, 'vi') order by language = 'vi' limit 1")
                .setParameter(1, medium.name())
                .setParameter(2, language.tag())
                .getResultList();
        var row = (Object[]) rows.get(0);
        return new ReadingSpeed(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
