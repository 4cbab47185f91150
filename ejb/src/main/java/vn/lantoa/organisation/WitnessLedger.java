package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.Outbox;

/** Short transactions for the witnesses' heads: one head per day for all nodes. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WitnessLedger {
    private static final String SELECT = "select day, head, mailed, locked from audit_witness where ";

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    /** Returns whether the day's head has been selected. */
    public boolean hasTaken(LocalDate day) {
        return database.sql("select exists (select 1 from audit_witness where day = :day)")
                .with("day", day)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Selects the head for the day's witnesses, unless another node has selected the day's head. */
    public void take(LocalDate day, String head, Instant now) {
        int taken = database.sql("insert into audit_witness (day, taken_at, head) values (:day, :now, :head)"
                        + " on conflict (day) do nothing")
                .with("day", day)
                .with("now", now)
                .with("head", head)
                .update();
        if (taken > 0) outbox.append(new AuditHeadTaken(now));
    }

    /** Returns the head that belongs to the event. */
    public Optional<DailyHead> find(AuditHeadTaken event) {
        return database.sql(SELECT + "taken_at = :at").with("at", event.at()).first(DailyHead.class);
    }

    /** Returns the most recently selected head. */
    public Optional<DailyHead> newest() {
        return database.sql(SELECT + "true order by day desc limit 1").first(DailyHead.class);
    }

    /** Records that the head was sent to a witness. */
    public void mailed(DailyHead head, String address) {
        database.sql("update audit_witness set mailed = array_append(mailed, :address) where day = :day")
                .with("address", address)
                .with("day", head.day())
                .update();
    }

    /** Records that the head was stored in the bucket. */
    public void kept(DailyHead head, boolean locked) {
        database.sql("update audit_witness set locked = :locked where day = :day")
                .with("locked", locked)
                .with("day", head.day())
                .update();
    }
}
