package vn.lantoa.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.lantoa.organisation.OfficerId;

/** The hashes of the officers' passwords. They are read here and nowhere else. */
@ApplicationScoped
class StoredPasswords {
    @PersistenceContext
    EntityManager entityManager;

    Optional<PasswordHash> find(OfficerId officer) {
        List<?> rows = entityManager
                .createNativeQuery("select password_hash from officer where id = ?1 and password_hash is not null")
                .setParameter(1, officer.value())
                .getResultList();
        return rows.stream().map(row -> new PasswordHash((String) row)).findFirst();
    }

    /** The officer has this password from now on. */
    void set(OfficerId officer, PasswordHash hash, boolean needsFactor, Instant now) {
        entityManager
                .createNativeQuery("update officer set password_hash = ?2, password_set_at = ?3,"
                        + " password_needs_factor = ?4 where id = ?1")
                .setParameter(1, officer.value())
                .setParameter(2, hash.encoded())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, needsFactor)
                .executeUpdate();
    }

    /** Stores the same password at today's cost, unless it was changed meanwhile. */
    void strengthen(OfficerId officer, PasswordHash former, PasswordHash hash) {
        entityManager
                .createNativeQuery("update officer set password_hash = ?3 where id = ?1 and password_hash = ?2")
                .setParameter(1, officer.value())
                .setParameter(2, former.encoded())
                .setParameter(3, hash.encoded())
                .executeUpdate();
    }
}
