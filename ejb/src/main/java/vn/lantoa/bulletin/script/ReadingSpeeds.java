package vn.lantoa.bulletin.script;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.SqlQuery;

/** The speeds that are kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingSpeeds {
    @PersistenceContext
    EntityManager entities;

    /** The speed of this language for this medium; of a language that none is kept of, the Vietnamese one. */
    public ReadingSpeed of(Language language, BulletinMedium medium) {
        return SqlQuery.of(
                        entities,
                        "select syllables_per_minute, pause_millis from reading_speed where medium = :medium"
                                + " and language in (:language, 'vi') order by language = 'vi' limit 1")
                .with("medium", medium)
                .with("language", language)
                .first(ReadingSpeed.class)
                .orElseThrow();
    }
}
