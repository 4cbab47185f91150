package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/**
 * Reconciles sent parts with receipts. Receipts without an answer are matched by number. Parts without a receipt in
 * time become unconfirmed. Parts still waiting after their window expire. Mailings with no waiting parts are completed.
 */
@UseCase
public class ReconcileParts {
    private static final Duration COUNTED = Duration.ofHours(48);

    // Matches one receipt to one part: the n-th receipt of a number and reference to the n-th part. Only after 30
    // seconds, when answers can no longer arrive.
    private static final String STRAYS =
            """
            with stray as (select r.id, r.route_id, r.remote_id, r.number_key, r.reference, r.state, r.said,
                row_number() over (partition by r.route_id, r.number_key, r.reference order by r.id) as place
                from sms_receipt r where r.at < now() - interval '30 seconds' and r.number_key is not null),
              lost as (select p.id, p.route_id, p.number_key, p.id & 32767 as reference,
                row_number() over (partition by p.route_id, p.number_key, p.id & 32767 order by p.id) as of_reference,
                row_number() over (partition by p.route_id, p.number_key order by p.id) as of_number
                from sms_part p where p.state = 'UNCONFIRMED' and p.remote_id is null
                  and exists (select 1 from stray s where s.route_id = p.route_id and s.number_key = p.number_key)),
              pair as (select s.id as receipt, l.id as part, s.remote_id, s.state, s.said from stray s join lost l
                on l.route_id = s.route_id and l.number_key = s.number_key
                  and case when s.reference is null then l.of_number = s.place
                      else l.reference = s.reference and l.of_reference = s.place end),
              done as (delete from sms_receipt r using pair where r.id = pair.receipt)
            update sms_part p set state = pair.state, said = pair.said, remote_id = pair.remote_id, settled_at = now()
            from pair where p.id = pair.part and p.state = 'UNCONFIRMED'""";

    private static final String OVERDUE =
            """
            update sms_part p set state = 'UNCONFIRMED', said = 'no-receipt', settled_at = now() from sms_route r
            where r.id = p.route_id and p.state = 'SUBMITTED'
              and p.submitted_at < now() - r.receipt_hours * interval '1 hour'""";

    // also expires parts on routes that are off, where nothing is claimed
    private static final String TOO_LATE =
            """
            update sms_part p set state = 'EXPIRED', said = 'window-over', settled_at = now() from mailing m
            where m.id = p.mailing_id and m.state = :running and m.closes_at <= :now and p.state = 'PENDING'""";

    private static final String DONE =
            """
            update mailing m set state = :done, ended_at = :now where m.state = :running
              and not exists (select 1 from sms_part p where p.mailing_id = m.id
                              and p.state in ('PENDING', 'CLAIMED', 'SUBMITTED'))""";

    @Inject
    Clock clock;

    @Inject
    Database database;

    /** Reconciles now. */
    @Recurring("PT20S")
    public void call() {
        var now = clock.instant();
        database.sql(STRAYS).update();
        database.sql(OVERDUE).update();
        database.sql(TOO_LATE)
                .with("running", MailingState.RUNNING)
                .with("now", now)
                .update();
        database.sql(DONE)
                .with("done", MailingState.DONE)
                .with("now", now)
                .with("running", MailingState.RUNNING)
                .update();
        database.sql("delete from sms_sending where at < :at")
                .with("at", now.minus(COUNTED))
                .update();
        database.sql("delete from sms_receipt where at < now() - interval '14 days'")
                .update();
    }
}
