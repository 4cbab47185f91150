package vn.lantoa.asset.upload.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Actor;

/**
 * The requests of this node that write to uploads, and those that are over although the database does not know it yet. A
 * phone on a poor line comes again within two seconds after its connection has died: by then its former request has kept
 * what came, and let the lease go. The length of the lease is for a node that was killed. Thread-safe.
 */
@ApplicationScoped
public class LocalWriters {
    /** The silence after which a sender who comes again is believed to have lost the former line. */
    static final Duration SILENCE = Duration.ofSeconds(1);

    /** The time that a request whose line is gone has for storing what came: at most two parts, and mostly a small one. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(LocalWriters.class.getName());

    @Inject
    UploadWriters leases;

    private final Set<LocalWriter> present = ConcurrentHashMap.newKeySet();
    private final Set<LocalWriter> untold = ConcurrentHashMap.newKeySet();

    /** A writer whose bytes come over this line; it leaves however it ends. */
    public LocalWriter enter(UploadId upload, Actor by, InputStream line) {
        var writer = new LocalWriter(upload, by, line);
        present.add(writer);
        return writer;
    }

    /**
     * Lets the lease of a writer go, whether it got it or not: a failure to begin may have come after the commit. Where the
     * database cannot be told, it is as soon as it answers.
     */
    public void leave(LocalWriter writer) {
        untold.add(writer);
        try {
            tellOrLater(writer);
        } finally {
            present.remove(writer);
            writer.leave();
        }
    }

    /**
     * Makes way for a request of this sender: waits for one of his whose bytes have ended, and ends one whose line has been
     * silent. One that gets bytes goes on, and so does one of somebody else.
     */
    public void settle(UploadId upload, Actor by) {
        for (var writer : present) {
            if (!writer.isFor(upload, by)) continue;
            writer.body().cutAfter(SILENCE);
            if (writer.body().isOver()) writer.await(PATIENCE);
        }
        // whoever is to write asks for the lease himself, and is told if it is not to be had
        untold.stream().filter(writer -> writer.upload().equals(upload)).forEach(this::tellOrLater);
    }

    /** Tells the database whatever it does not know; throws at the end if it cannot be told of one. */
    void tell() {
        RuntimeException last = null;
        for (var writer : untold) {
            try {
                tell(writer);
            } catch (RuntimeException e) {
                last = e;
            }
        }
        if (last != null) throw last;
    }

    private void tellOrLater(LocalWriter writer) {
        try {
            tell(writer);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the end of a writer is told later: upload=" + writer.upload(), e);
        }
    }

    private void tell(LocalWriter writer) {
        leases.release(writer.upload(), writer.id());
        untold.remove(writer);
    }
}
