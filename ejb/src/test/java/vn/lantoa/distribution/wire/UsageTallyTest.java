package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.partner.PartnerId;

class UsageTallyTest {
    private static final PartnerId NEWSPAPER = new PartnerId(new UUID(0, 1));
    private static final PartnerId TELECOM = new PartnerId(new UUID(0, 2));

    private final UsageTally tally = new UsageTally();

    @Test
    void sums_usage_per_partner_and_returns_it_once() {
        tally.add(NEWSPAPER, 1, 0);
        tally.add(NEWSPAPER, 0, 700);
        tally.add(TELECOM, 1, 5);
        tally.add(NEWSPAPER, 1, 0);

        assertThat(tally.drain())
                .containsEntry(NEWSPAPER, new UsageTally.Used(2, 700))
                .containsEntry(TELECOM, new UsageTally.Used(1, 5));
        assertThat(tally.drain()).isEmpty();
    }
}
