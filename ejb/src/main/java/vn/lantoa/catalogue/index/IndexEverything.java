package vn.lantoa.catalogue.index;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(SearchRebuildOrdered event) {
        rebuild.begin(event.at());
        while (rebuild.next()) continue;
        long wrong = rebuild.finish();
        LOG.log(wrong == 0 ? INFO : WARNING, "read model made anew: rows that were wrong={0}", wrong);
    }
}
