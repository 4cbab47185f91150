package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.release.ReleaseId;

/**
 * Monitors recall boards: records notifications by the change log and by push, sends reminders after the deadline, and
 * notifies the releasers of the owner and the administrators.
 */
@UseCase
public class WatchRecalls {
    private static final int AT_ONCE = 200;

    /** Selects partners that have read the change log up to the withdrawal. */
    private static final String READ_ON =
            """
            insert into recall_telling (receipt_id, way, at)
            select c.id, 'WIRE', p.last_at from recall_receipt c
            join partner_reading p on p.partner_id = c.partner_id and p.channel = 'WIRE'
            join change_entry e on e.release_id = c.release_id
              and e.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
            where c.state <> 'ACKNOWLEDGED' and p.last_seq >= e.seq
              and not exists (select 1 from recall_telling t where t.receipt_id = c.id and t.way = 'WIRE')
            on conflict do nothing""";

    /**
     * Selects programs and folders that have accepted the message, or a later message that replaced it. Acceptance
     * confirms notification, not removal.
     */
    private static final String PUSHED =
            """
            insert into recall_telling (receipt_id, way, place, at)
            select c.id, 'PUSH', s.label, min(d.settled_at) from recall_receipt c
            join change_entry e on e.release_id = c.release_id
              and e.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
            join subscription s on s.partner_id = c.partner_id
            join delivery d on d.subscription_id = s.id and d.asset_id = e.asset_id and d.seq >= e.seq
              and d.state in ('ACCEPTED', 'CONFIRMED')
            where c.state <> 'ACKNOWLEDGED'
              and (d.seq = e.seq or not exists (select 1 from delivery o where o.subscription_id = s.id
                   and o.seq = e.seq and o.state <> 'REPLACED'))
              and not exists (select 1 from recall_telling t where t.receipt_id = c.id and t.way = 'PUSH'
                              and t.place = s.label)
            group by c.id, s.label
            on conflict do nothing""";

    @Inject
    RecallReceipts receipts;

    @Inject
    WriteRecallLetters letters;

    @Inject
    RecallNews news;

    @Inject
    Partners partners;

    @Inject
    Clock clock;

    @Inject
    Database database;

    /** Runs once; returns how many entries became overdue. */
    @Recurring("PT15S")
    public int call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself monitors recalls");
        var now = clock.instant();
        database.sql(READ_ON).update();
        database.sql(PUSHED).update();
        for (var receipt : receipts.toldUnnoticed(AT_ONCE))
            receipts.move(receipt, RecallState.TOLD, Actor.SYSTEM, "", now);
        var due = receipts.due(now, AT_ONCE);
        due.forEach(receipt -> remind(receipt, now));
        escalate(due, now);
        return due.size();
    }

    private void remind(RecallReceipt receipt, Instant now) {
        receipts.move(receipt, RecallState.OVERDUE, Actor.SYSTEM, "", now);
        letters.to(Map.of(receipt.partner(), receipt.id()), LetterKind.REMINDER, now);
    }

    private void escalate(List<RecallReceipt> due, Instant now) {
        var releases = new LinkedHashMap<ReleaseId, LinkedHashSet<String>>();
        for (var one : due)
            releases.computeIfAbsent(one.release(), none -> new LinkedHashSet<>())
                    .add(partners.get(one.partner()).name());
        releases.forEach((release, names) ->
                news.overdue(release, names.stream().sorted().collect(Collectors.joining("; ")), now));
    }
}
