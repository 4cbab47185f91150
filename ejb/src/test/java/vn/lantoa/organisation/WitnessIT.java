package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;

/** The daily witness e-mails on the real database. */
@ExtendWith(ArquillianExtension.class)
class WitnessIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Instant FIRST = Instant.parse("2026-11-28T00:00:07.123456Z");

    @Inject
    WitnessLedger ledger;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_day_has_one_head_for_all_nodes_and_records_its_recipients() {
        ledger.take(DAY, "first", FIRST);
        ledger.take(DAY, "second", FIRST.plusSeconds(1));

        assertThat(ledger.hasTaken(DAY)).isTrue();
        assertThat(ledger.hasTaken(DAY.plusDays(1))).isFalse();
        assertThat(ledger.find(new AuditHeadTaken(FIRST.plusSeconds(1)))).isEmpty();
        var head = ledger.find(new AuditHeadTaken(FIRST)).orElseThrow();
        assertThat(head.head()).isEqualTo("first");
        assertThat(head.mailed()).isEmpty();
        assertThat(head.locked()).isNull();

        ledger.mailed(head, "thanhtra@tinh.example.vn");
        ledger.kept(head, true);

        var now = ledger.newest().orElseThrow();
        assertThat(now.mailed()).containsExactly("thanhtra@tinh.example.vn");
        assertThat(now.locked()).isTrue();
    }
}
