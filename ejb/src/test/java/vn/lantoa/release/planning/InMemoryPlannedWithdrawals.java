package vn.lantoa.release.planning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.release.ReleaseId;

/** Planned withdrawals in a map. */
final class InMemoryPlannedWithdrawals extends PlannedWithdrawals {
    private record Kept(PlannedWithdrawal planned, Instant dueAt) {}

    private final Map<ReleaseId, Kept> kept = new LinkedHashMap<>();

    @Override
    public boolean add(PlannedWithdrawal planned, Instant dueAt) {
        return kept.putIfAbsent(planned.release(), new Kept(planned, dueAt)) == null;
    }

    @Override
    public List<ReleaseId> dueAt(Instant now) {
        return kept.values().stream()
                .filter(one -> !one.dueAt().isAfter(now))
                .map(one -> one.planned().release())
                .toList();
    }

    @Override
    public Optional<PlannedWithdrawal> find(ReleaseId release) {
        return Optional.ofNullable(kept.get(release)).map(Kept::planned);
    }

    @Override
    public void remove(ReleaseId release) {
        kept.remove(release);
    }
}
