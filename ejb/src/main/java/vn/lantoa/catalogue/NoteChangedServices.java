package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.CorrectionWalk;
import vn.lantoa.service.ServicesChanged;

/**
 * Writes correction entries for public assets that explain a service, when the service gets another code or is added to
 * the register. Processes a few assets at a time, so that releases are not blocked; a retry continues where the
 * previous attempt stopped.
 */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NoteChangedServices implements EventHandler<ServicesChanged> {
    /**
     * Sets the number of the log from which the feeds of a service include content with a new code: the current end of
     * the log. Locks the head of the log, so that every change is either before or after this number. Must run last in
     * its transaction, like all statements that lock the head.
     */
    private static final String LINK =
            """
            with head as materialized (select seq from change_head for update)
            update service_code set since_seq = head.seq from head where since_seq is null""";

    private static final CorrectionWalk.Statements WALK = new CorrectionWalk.Statements(
            "insert into service_walk (changed_at) values (:at) on conflict do nothing",
            """
            select d.asset_id from service_walk w join search_document d on d.asset_id > w.done_to
            where w.changed_at = :at
              and d.services && (select array_agg(k.code) from service s
                                 join service_code k on k.service_id = s.id where s.changed_at = :at)
            order by d.asset_id limit 50""",
            "update service_walk set done_to = :last where changed_at = :at",
            "delete from service_walk where changed_at = :at");

    @Inject
    CorrectionWalk walk;

    @Override
    public void on(ServicesChanged event) {
        walk.prepare(LINK);
        walk.begin(WALK, event);
        while (walk.next(WALK, event)) continue;
        walk.finish(WALK, event);
    }
}
