package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.partner.PartnerId;

class WithdrawPublishedTest {
    private static final Instant NOON = Instant.parse("2026-10-10T05:00:00Z");
    private static final Actor PARTNER = Actor.partner(UUID.randomUUID());
    private static final PublishedReportId ID = new PublishedReportId(UUID.randomUUID());

    @Test
    void hides_reports_from_other_partners() {
        assertThatThrownBy(() -> withdraw(null).call(Actor.partner(UUID.randomUUID()), ID, "nhầm"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rejects_a_withdrawn_report() {
        assertConflict(() -> withdraw(NOON).call(PARTNER, ID, "nhầm"), "report-already-withdrawn");
    }

    @Test
    void rejects_a_withdrawal_without_a_reason_or_with_an_overlong_one() {
        assertRejected(() -> withdraw(null).call(PARTNER, ID, " "), "reason missing");
        assertRejected(
                () -> withdraw(null).call(PARTNER, ID, "x".repeat(WithdrawPublished.LONGEST + 1)), "reason too-long");
    }

    private static WithdrawPublished withdraw(@Nullable Instant withdrawnAt) {
        var use = new WithdrawPublished();
        use.reports = new PublishedReports() {
            @Override
            public Optional<PublishedLine> find(PublishedReportId id) {
                return Optional.of(line(id, withdrawnAt));
            }
        };
        return use;
    }

    private static PublishedLine line(PublishedReportId id, @Nullable Instant withdrawnAt) {
        return new PublishedLine(
                id,
                new PartnerId(PARTNER.id()),
                new AssetId(UUID.randomUUID()),
                1,
                "Tin",
                Medium.TV,
                "",
                "",
                NOON,
                "",
                NOON,
                withdrawnAt,
                "Đài",
                PARTNER.reference(),
                withdrawnAt == null ? null : "nhầm");
    }
}
