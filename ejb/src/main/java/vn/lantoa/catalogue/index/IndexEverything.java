package vn.lantoa.catalogue.index;

import static java.lang.System.Logger.Level.INFO;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;

/** Makes the index anew when that was ordered; called again, it goes on. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexEverything implements EventHandler<SearchRebuildOrdered> {
    private static final System.Logger LOG = System.getLogger(IndexEverything.class.getName());

    @Inject
    IndexRebuild rebuild;

    @Override
    public Class<SearchRebuildOrdered> event() {
        return SearchRebuildOrdered.class;
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(SearchRebuildOrdered event) {
        rebuild.begin(event.at());
        int written = 0;
        for (int more = rebuild.next(); more > 0; more = rebuild.next()) written += more;
        rebuild.finish();
        LOG.log(INFO, "search index made anew: documents={0}", written);
    }
}
