package vn.lantoa.release.planning;

import java.time.Instant;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

class InMemoryWithdrawalsTest implements WithdrawalsContract {
    private final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals();

    @Override
    public Withdrawals withdrawals() {
        return withdrawals;
    }

    @Override
    public ReleaseId takenBack(String key) {
        var release = ReleaseId.random();
        var by = Actor.officer(UUID.randomUUID());
        var command = new WithdrawCommand(release, WithdrawalKind.NOTICE, "Sai số.", null, false, key, by);
        withdrawals.add(new Withdrawal(release, command, key, Instant.EPOCH));
        return release;
    }
}
