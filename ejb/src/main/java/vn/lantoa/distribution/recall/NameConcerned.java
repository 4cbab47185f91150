package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/**
 * Adds every partner that may hold a withdrawn release to the recall board of the withdrawal, and creates the e-mails
 * to these partners.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class NameConcerned implements EventHandler<ReleaseWithdrawn> {
    /**
     * Selects the partners that may hold the release, including partners whose entitlement was revoked since, because
     * they may still have a copy. A receiver that gave any HTTP response received the message; an unfinished attempt
     * may have arrived.
     */
    private static final String CONCERNED =
            """
            with taken as (
                select r.*, (select min(e.seq) from change_entry e where e.release_id = r.id
                             and e.change in ('PUBLISH', 'CORRECT')) as born,
                       (select min(e.seq) from change_entry e where e.release_id = r.id
                        and e.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')) as ended
                from release r where r.id = :release),
            may as (
                select distinct e.partner_id
                from taken r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
                join entitlement e on (e.taken_at is null or e.taken_at > r.published_at)
                  and (r.reach = 'PUBLIC' or not e.public_only)
                  and (e.kinds = '{}' or a.kind = any (e.kinds))
                  and (e.languages = '{}' or a.language = any (e.languages))
                  and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))
                where r.reach in ('PUBLIC', 'PARTNERS'))
            select m.partner_id as partner, 'ENTITLED' as reason from may m
            union
            select m.partner_id, 'READ' from may m cross join taken r
            join partner_reading p on p.partner_id = m.partner_id
              and (p.channel = 'WIRE' and p.last_seq >= r.born or p.channel = 'FEED' and p.last_at >= r.published_at)
            union
            select m.partner_id, 'SENT' from may m cross join taken r
            join subscription s on s.partner_id = m.partner_id
            join delivery d on d.subscription_id = s.id and d.asset_id = r.asset_id
              and d.seq >= r.born and (r.ended is null or d.seq < r.ended)
            join delivery_attempt t on t.delivery_id = d.id
              and (t.ended_at is null or t.outcome = 'ACCEPTED' or t.said like 'HTTP %')
            union
            select d.partner_id, 'DOWNLOADED' from taken r
            join download d on d.asset_id = r.asset_id and d.version_number = r.version_number""";

    @Inject
    RecallPolicies policies;

    @Inject
    RecallReceipts receipts;

    @Inject
    WriteRecallLetters letters;

    @Inject
    Database database;

    @Override
    public void on(ReleaseWithdrawn event) {
        var concerned = database.sql(CONCERNED).with("release", event.release()).list(RecallReceipts.Concern.class);
        var dueAt = event.at().plus(policies.of(event.kind()));
        letters.to(receipts.add(event.release(), concerned, event.at(), dueAt), LetterKind.RECALL, event.at());
    }
}
