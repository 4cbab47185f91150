package vn.lantoa.release.correction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.service.ServicesChanged;

/**
 * The steps of telling of services that changed in what explains them, each in a transaction of its own: by the ids of
 * assets, as {@link Renamings} does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ServiceCorrections {
    private static final int AT_ONCE = 50;

    @Inject
    Database database;

    @Inject
    Corrections corrections;

    /**
     * Puts what bears a new code into the feeds of its service, from the present end of the log on: with the head locked,
     * so that every change is on one side of it. Last in its transaction, as everything that locks the head.
     */
    public void link() {
        database.sql(
                        """
                        with head as materialized (select seq from change_head for update)
                        update service_code set since_seq = head.seq from head where since_seq is null""")
                .update();
    }

    /** Begins, unless this was begun already. */
    public void begin(ServicesChanged event) {
        database.sql("insert into service_walk (changed_at) values (:at) on conflict do nothing")
                .with("at", event.at())
                .update();
    }

    /** Notes a correction of the next assets; returns whether there were any. */
    public boolean next(ServicesChanged event) {
        var assets = database.sql(
                        """
                        select d.asset_id from service_walk w join search_document d on d.asset_id > w.done_to
                        where w.changed_at = :at
                          and d.services && (select array_agg(k.code) from service s
                                             join service_code k on k.service_id = s.id where s.changed_at = :at)
                        order by d.asset_id limit %d"""
                                .formatted(AT_ONCE))
                .with("at", event.at())
                .values(AssetId.class);
        if (assets.isEmpty()) return false;
        database.sql("update service_walk set done_to = :last where changed_at = :at")
                .with("last", assets.get(assets.size() - 1))
                .with("at", event.at())
                .update();
        corrections.noteAll(assets);
        return true;
    }

    /** Forgets how far it has come. */
    public void finish(ServicesChanged event) {
        database.sql("delete from service_walk where changed_at = :at")
                .with("at", event.at())
                .update();
    }
}
