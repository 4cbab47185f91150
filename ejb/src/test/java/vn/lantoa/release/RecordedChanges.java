package vn.lantoa.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ChangeLog.ChangeEntry;

/** The change log in a list. */
public final class RecordedChanges extends ChangeLog {
    private final List<ChangeEntry> entries = new ArrayList<>();

    @Override
    public long append(ChangeKind kind, AssetId asset, int version, ReleaseId release, Instant at) {
        entries.add(new ChangeEntry(entries.size() + 1L, asset, version, kind, release, Reach.PUBLIC, at));
        return entries.size();
    }

    @Override
    public void appendAll(List<Line> lines, Instant at) {
        for (var line : lines) append(line.change(), line.asset(), line.version(), line.release(), at);
    }

    @Override
    public List<ChangeEntry> after(long seq, int limit) {
        return entries.stream().filter(entry -> entry.seq() > seq).limit(limit).toList();
    }

    @Override
    public long head() {
        return entries.size();
    }

    public List<ChangeKind> kinds() {
        return entries.stream().map(ChangeEntry::change).toList();
    }
}
