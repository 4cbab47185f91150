package vn.lantoa.catalogue.index;

import static java.lang.System.Logger.Level.INFO;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.EventHandler;

/** Makes the index anew, batch by batch, each in a transaction of its own; called again, it begins again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexEverything implements EventHandler<SearchRebuildOrdered> {
    private static final System.Logger LOG = System.getLogger(IndexEverything.class.getName());
    private static final int BATCH = 200;

    @Inject
    SearchIndex index;

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
        index.clean();
        int written = 0;
        var batch = index.publicAfter(new AssetId(new UUID(0, 0)), BATCH);
        while (!batch.isEmpty()) {
            index.refresh(batch);
            written += batch.size();
            batch = index.publicAfter(batch.get(batch.size() - 1), BATCH);
        }
        LOG.log(INFO, "search index made anew: documents={0}", written);
    }
}
