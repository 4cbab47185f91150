package vn.lantoa.catalogue.index;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;
import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.callable;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Rebuilds the index and all other read models of releases on request. A retry continues where the previous attempt
 * stopped.
 */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class IndexEverything implements EventHandler<SearchRebuildOrdered> {
    private static final System.Logger LOG = System.getLogger(IndexEverything.class.getName());

    /** Number of workers, equal to the number of id slices. */
    private static final int WORKERS = 2;

    @Inject
    ReadModelRebuild rebuild;

    @Resource
    ManagedExecutorService executor;

    @Override
    public void on(SearchRebuildOrdered event) {
        rebuild.begin(event.at());
        var wrong = OptionalLong.empty();
        while (wrong.isEmpty()) {
            writeSideBySide();
            wrong = rebuild.finish();
        }
        LOG.log(
                wrong.getAsLong() == 0 ? INFO : WARNING,
                "read model made anew: rows that were wrong={0}",
                wrong.getAsLong());
    }

    // waits for both workers even if one fails, so that no worker is running when a retry starts
    private void writeSideBySide() {
        try {
            for (var worker : executor.invokeAll(nCopies(WORKERS, callable(this::write)))) worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void write() {
        while (rebuild.next()) continue;
    }
}
