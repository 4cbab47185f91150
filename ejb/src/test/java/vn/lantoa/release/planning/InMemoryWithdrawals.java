package vn.lantoa.release.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.release.ReleaseId;

/** Withdrawals in a map; a second one of the same release fails like a primary key violation. */
final class InMemoryWithdrawals extends Withdrawals {
    private final Map<ReleaseId, Withdrawal> kept = new LinkedHashMap<>();

    @Override
    public Optional<Withdrawal> find(ReleaseId release) {
        return Optional.ofNullable(kept.get(release));
    }

    @Override
    public Optional<Withdrawal> findByRequest(OfficerId officer, String requestKey) {
        return kept.values().stream()
                .filter(one -> one.withdrawnBy().equals(officer)
                        && one.findRequestKey().filter(requestKey::equals).isPresent())
                .findFirst();
    }

    @Override
    public void add(Withdrawal withdrawal) {
        if (kept.putIfAbsent(withdrawal.release(), withdrawal) != null)
            throw new IllegalStateException("duplicate key");
    }
}
