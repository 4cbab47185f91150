package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.release.ReleaseId;

/** Contract of withdrawal repositories, in memory and real. */
public interface WithdrawalsContract {
    Withdrawals withdrawals();

    /** A release that was withdrawn by a request with this key. */
    ReleaseId takenBack(String key);

    @Test
    default void finds_a_withdrawal_by_release_and_by_request() {
        var key = "lenh-" + UUID.randomUUID();
        var release = takenBack(key);
        var by = withdrawals().find(release).orElseThrow().withdrawnBy();

        assertThat(withdrawals().findByRequest(by, key).map(Withdrawal::release))
                .hasValue(release);
        assertThat(withdrawals().findByRequest(new OfficerId(UUID.randomUUID()), key))
                .isEmpty();
        assertThat(withdrawals().findByRequest(by, key + "x")).isEmpty();
        assertThat(withdrawals().find(ReleaseId.random())).isEmpty();
    }
}
