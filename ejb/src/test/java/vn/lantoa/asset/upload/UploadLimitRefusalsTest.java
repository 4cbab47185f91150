package vn.lantoa.asset.upload;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.upload.SetUploadLimit.NewLimit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;

/** Officers who may not set the maximum file size, and sizes that are rejected. */
class UploadLimitRefusalsTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());

    private final SetUploadLimit set = new SetUploadLimit();
    private final ReadUploadLimits read = new ReadUploadLimits();

    UploadLimitRefusalsTest() {
        set.oversight = new GivenOversight(ADMINISTRATOR, AUDITOR);
        read.oversight = set.oversight;
    }

    @Test
    void administrators_of_the_whole_province_set_limits_and_auditors_read_them() {
        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()))) {
            assertForbidden(() -> set.call(film(1L), by));
            assertForbidden(() -> read.call(by));
        }
        assertForbidden(() -> set.call(film(1L), AUDITOR));
    }

    @Test
    void a_limit_is_positive_and_at_most_the_stores_maximum() {
        assertRejected(() -> set.call(film(0L), ADMINISTRATOR), "bytes must-be-positive");
        assertRejected(() -> set.call(film(SetUploadLimit.LARGEST_FILE + 1), ADMINISTRATOR), "bytes more-than-a-file");
        assertRejected(() -> set.call(new NewLimit(null, "*", -1L), ADMINISTRATOR), "bytes must-be-positive");
    }

    private static NewLimit film(long bytes) {
        return new NewLimit("video", null, bytes);
    }
}
