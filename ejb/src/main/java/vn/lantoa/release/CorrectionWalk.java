package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;

/**
 * Iteration over the assets whose appearance an event changed, by asset id, with one transaction per step. Each step
 * stores its progress, so that the iteration continues after a crash.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CorrectionWalk {
    @Inject
    Database database;

    @Inject
    Corrections corrections;

    /**
     * Statements of an iteration; their parameters are the components of its event.
     *
     * @param next selects the next few assets
     * @param note stores the id of the last processed asset, {@code :last}
     */
    public record Statements(String begin, String next, String note, String finish) {}

    /** Executes a statement that is needed before the iteration starts. */
    public void prepare(String statement) {
        database.sql(statement).update();
    }

    /** Starts the iteration; does nothing if it was already started. */
    public void begin(Statements walk, Record event) {
        database.sql(walk.begin()).with(event).update();
    }

    /** Writes corrections for the next assets; returns false if there were none. */
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

    /** Deletes the stored progress. */
    public void finish(Statements walk, Record event) {
        database.sql(walk.finish()).with(event).update();
    }
}
