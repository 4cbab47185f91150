package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;

class PrintedRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final UUID ASSET = UUID.fromString("0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10");

    @Test
    void accepts_an_asset_address_a_day_and_a_signed_amount() {
        assertThat(PrintedRules.check(
                        new PrintedText("https://hub.example.vn/a/" + ASSET, "28/11/2026", "-250"), TODAY))
                .isEqualTo(new PrintedRules.Entry(new AssetId(ASSET), LocalDate.of(2026, 11, 28), -250));
    }

    @Test
    void reports_all_errors_at_once() {
        refused("", "", "", "asset missing", "usedOn missing", "amount missing");
        refused("x", "hôm qua", "ba", "asset unknown", "usedOn not-a-date", "amount not-an-amount");
        refused("" + ASSET, "2026-11-30", "0", "usedOn in-the-future", "amount not-an-amount");
        refused("" + ASSET, "2025-11-01", "1000001", "usedOn more-than-a-year", "amount not-an-amount");
        assertRejected(() -> PrintedRules.required(null), "kind missing");
    }

    private static void refused(String asset, String day, String amount, String... issues) {
        assertRejected(() -> PrintedRules.check(new PrintedText(asset, day, amount), TODAY), issues);
    }
}
