package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** A use case of the tests: it writes a row in its time, says which, and ends as it is told. */
@UseCase
public class NoteOnce {
    @PersistenceContext
    EntityManager entities;

    /** A note to write, how long that takes, and how it ends. */
    public record Command(String note, double seconds, End end) {}

    public enum End {
        WELL,
        REFUSED,
        BROKEN
    }

    public UUID call(Command command) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("insert into trial_note (id, note) values (?, ?)")
                .setParameter(1, id)
                .setParameter(2, command.note())
                .executeUpdate();
        entities.createNativeQuery("select 1 from pg_sleep(?)")
                .setParameter(1, command.seconds())
                .getResultList();
        if (command.end() == End.REFUSED) throw new Conflict("refused-once", "as the test wants");
        if (command.end() == End.BROKEN) throw new IllegalStateException("as the test wants");
        return id;
    }
}
