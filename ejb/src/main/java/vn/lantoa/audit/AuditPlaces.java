package vn.lantoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** Finder of entries in the chain. It checks only the entry's own link; {@link VerifyAuditLog} checks the chain. */
@ApplicationScoped
public class AuditPlaces {
    @Inject
    Database database;

    /** Entry with its link, and the hash of the previous link. */
    private record Row(AuditRow entry, @Nullable AuditSeal seal, @Nullable Sha256 previous) {
        AuditPlace place() {
            var found = entry.entry();
            if (seal == null) return new AuditPlace(null, true, found.details());
            var before = seal.seq() == 1 ? AuditSeal.BEGINNING : previous;
            var isRight =
                    before != null && AuditSeal.of(seal.seq(), found, before).equals(seal);
            return new AuditPlace(seal.seq(), isRight, found.details());
        }
    }

    /** Finds the position of the first entry with this action and object. */
    public Optional<AuditPlace> find(String action, String object) {
        return database.sql("select " + AuditRow.COLUMNS + ", s.seq, s.entry_id as entry, s.content, s.hash,"
                        + " p.hash as previous from audit_entry e left join audit_seal s on s.entry_id = e.id"
                        + " left join audit_seal p on p.seq = s.seq - 1"
                        + " where e.object = :object and e.action = :action order by e.at, e.id limit 1")
                .with("object", object)
                .with("action", action)
                .first(Row.class)
                .map(Row::place);
    }

    /**
     * Position of an entry in the chain.
     *
     * @param seq null until the sealer has chained the entry
     * @param isRight whether the entry has its sealed content and its link follows the previous link
     */
    public record AuditPlace(@Nullable Long seq, boolean isRight, Map<String, String> details) {}
}
