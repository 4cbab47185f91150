package vn.lantoa.catalogue.index;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import vn.lantoa.outbox.EventHandler;

/** Rebuilds the index, and all read models of releases, when that was ordered; called again, it goes on. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexEverything implements EventHandler<SearchRebuildOrdered> {
    private static final System.Logger LOG = System.getLogger(IndexEverything.class.getName());

    @Inject
    ReadModelRebuild rebuild;

    @Resource
    ManagedExecutorService executor;

    @Override
    public boolean takesLong() {
        return true;
    }

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

    private void writeSideBySide() {
        var another = executor.submit(this::write);
        write();
        try {
            another.get();
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
