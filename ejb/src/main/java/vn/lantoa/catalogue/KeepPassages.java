package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.asset.Versions;
import vn.lantoa.catalogue.index.SearchIndex;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/** Stores the passages of a ready version's files, normally before the version can be released. */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class KeepPassages implements EventHandler<VersionReady> {
    /** Permits one child process at a time on this node, because a child may use one processor and 256 MB. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    @Inject
    PassageLedger ledger;

    @Inject
    FilePassages passages;

    @Inject
    Versions versions;

    @Inject
    SearchIndex index;

    @Override
    public void on(VersionReady event) {
        boolean said = false;
        for (var file : ledger.files(event.version())) {
            var found = read(file);
            if (found.isEmpty()) continue;
            ledger.keep(event.version(), file.position(), found);
            said = true;
        }
        // the version may already be public if this runs late
        if (said) index.refresh(List.of(versions.get(event.version()).asset()));
    }

    private List<Passage> read(VersionFile file) {
        PLACE.acquireUninterruptibly();
        try {
            return passages.of(file.file());
        } finally {
            PLACE.release();
        }
    }
}
