package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;

/** The alarm for a partner that stops reading: sent once, until it reads again. */
@ExtendWith(ArquillianExtension.class)
class ReadingIT {
    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    NoteReading note;

    @Inject
    WatchSilence watch;

    @Inject
    ReadReadings read;

    @Inject
    ReadNotices notices;

    @Inject
    Sql sql;

    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
    }

    @Test
    void writes_at_most_once_a_minute_and_keeps_the_last_twenty_gaps() throws SQLException {
        noted(5L);
        var first = reading();
        noted(9L);
        assertThat(reading()).isEqualTo(first);

        for (int i = 0; i < 25; i++) {
            earlier(Duration.ofMinutes(10 + i));
            noted(10L);
        }

        assertThat(reading().gaps()).hasSize(20);
        assertThat(reading().gaps().get(19)).isBetween(Duration.ofMinutes(34), Duration.ofMinutes(35));
        assertThat(reading().lastSeq()).isEqualTo(10L);
        earlier(Duration.ofMinutes(10));
        noted(3L);
        assertThat(reading().lastSeq()).as("never goes back").isEqualTo(10L);
    }

    @Test
    void reports_silence_once_until_the_partner_reads_again() throws SQLException {
        var administrator = cast.officer(cast.department());
        cast.grant(administrator, Role.ADMINISTRATOR, cast.root());
        noted(1L);
        for (int i = 0; i < 5; i++) {
            earlier(Duration.ofMinutes(30));
            noted(1L);
        }
        watch.call(Actor.SYSTEM);
        assertThat(reading().silentSince()).isNull();

        earlier(Duration.ofMinutes(91));
        watch.call(Actor.SYSTEM);
        watch.call(Actor.SYSTEM);

        assertThat(reading().silentSince()).isNotNull();
        assertThat(notices.call(administrator))
                .filteredOn(one ->
                        one.kind() == NoticeKind.PARTNER_SILENT && one.link().endsWith("/" + partner))
                .hasSize(1);

        noted(2L);
        assertThat(reading().silentSince()).isNull();
    }

    @Test
    void ignores_suspended_partners() throws SQLException {
        noted(1L);
        for (int i = 0; i < 5; i++) {
            earlier(Duration.ofMinutes(30));
            noted(1L);
        }
        sql.update("update partner set suspended_at = now() where id = '" + partner + "'");
        earlier(Duration.ofDays(3));

        watch.call(Actor.SYSTEM);

        assertThat(reading().silentSince()).isNull();
    }

    private void noted(long seq) {
        note.call(Actor.partner(partner.value()), ReadingChannel.WIRE, seq);
    }

    private Reading reading() {
        return read.call(Actor.SYSTEM, partner).get(0);
    }

    private void earlier(Duration by) throws SQLException {
        sql.update("update partner_reading set last_at = last_at - interval '" + by.toSeconds()
                + " seconds' where partner_id = '" + partner + "'");
    }
}
