package vn.lantoa.asset.upload;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Upload leases in memory; none expires within a test. */
public final class LeasesInMemory extends UploadWriters {
    private final Map<UploadId, UUID> writers = new ConcurrentHashMap<>();
    private final Set<UploadId> stuck = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    /** The writers of a node with these leases. */
    public LocalWriters writersHere() {
        var writers = new LocalWriters();
        writers.leases = this;
        return writers;
    }

    /** Makes the database unavailable, or available again. */
    public void beAway(boolean now) {
        away = now;
    }

    /** Prevents the release of this upload's lease. */
    public void holdFast(UploadId upload) {
        stuck.add(upload);
    }

    @Override
    public boolean take(UploadId upload, UUID writer) {
        ask();
        return writer.equals(writers.computeIfAbsent(upload, none -> writer));
    }

    @Override
    public boolean prolong(UploadId upload, UUID writer) {
        ask();
        return writer.equals(writers.get(upload));
    }

    @Override
    public void release(UploadId upload, UUID writer) {
        ask();
        if (stuck.contains(upload)) throw new PersistenceException(new SQLException("canceled", "57014"));
        writers.remove(upload, writer);
    }

    @Override
    public boolean isBusy(UploadId upload) {
        ask();
        return writers.containsKey(upload);
    }

    private void ask() {
        if (away) throw new PersistenceException(new SQLException("refused", "08001"));
    }
}
