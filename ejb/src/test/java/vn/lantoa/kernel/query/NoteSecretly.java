package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.UseCase;

/** A use case of the tests whose answer is a secret. */
@UseCase
public class NoteSecretly {
    @PersistenceContext
    EntityManager entities;

    public Secret call(String note) {
        entities.createNativeQuery("insert into trial_note (id, note) values (?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, note)
                .executeUpdate();
        return new Secret("told once: " + note);
    }
}
