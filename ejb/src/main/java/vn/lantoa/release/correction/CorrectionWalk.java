package vn.lantoa.release.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;

/**
 * The walk along assets that look different since something happened, each step in a transaction of its own: by the ids
 * of assets. How far it has come is noted with each step, so that whoever goes on after a crash does so from there.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class CorrectionWalk {
    @Inject
    Database database;

    @Inject
    Corrections corrections;

    /**
     * The statements of a walk; their parameters are the components of its event.
     *
     * @param next the query for the next assets, a few of them
     * @param note the note that {@code :last} is the last of them
     */
    public record Statements(String begin, String next, String note, String finish) {}

    /** Runs what must be written before the walk begins. */
    public void prepare(String statement) {
        database.sql(statement).update();
    }

    /** Begins, unless this was begun already. */
    public void begin(Statements walk, Record event) {
        database.sql(walk.begin()).with(event).update();
    }

    /** Notes a correction of the next assets; returns whether there were any. */
    public boolean next(Statements walk, Record event) {
        var assets = database.sql(walk.next()).with(event).values(AssetId.class);
        if (assets.isEmpty()) return false;
        database.sql(walk.note())
                .with(event)
                .with("last", assets.get(assets.size() - 1))
                .update();
        corrections.noteAll(assets);
        return true;
    }

    /** Forgets how far it has come. */
    public void finish(Statements walk, Record event) {
        database.sql(walk.finish()).with(event).update();
    }
}
