package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.platform.ReadingRows.Slot;

/** An operator's measures: thresholds, and the values of a week. */
class MeasuresTest {
    @Test
    void needs_an_operator_from_its_threshold_on() {
        assertThat(Measure.OUTBOX_AGE.wants(299)).isFalse();
        assertThat(Measure.OUTBOX_AGE.wants(300)).isTrue();
        assertThat(Measure.DISK_FREE.wants(2049)).isFalse();
        assertThat(Measure.DISK_FREE.wants(2048)).isTrue();
        assertThat(Measure.CERTIFICATE_DAYS.wants(0)).isTrue();
        assertThat(Measure.DATABASE_SIZE.wants(1e12)).isFalse();
    }

    @Test
    void has_a_line_for_each_subject_with_the_worst_of_each_four_hours() {
        var lines = ReadMeasures.lines(
                List.of(new Reading(Measure.DISK_FREE, "a", 9000), Reading.of(Measure.OUTBOX_AGE, 2)),
                List.of(
                        new Slot(Measure.DISK_FREE, "a", 1000, 9500),
                        new Slot(Measure.DISK_FREE, "b", 5000, 6000),
                        new Slot(Measure.OUTBOX_AGE, "", 0, 400)));

        var disks = lines.stream()
                .filter(line -> line.measure() == Measure.DISK_FREE)
                .toList();
        assertThat(disks).extracting(MeasureLine::subject).containsExactly("a", "b");
        assertThat(disks.get(0).week()).containsExactly(1000.0);
        assertThat(disks.get(0).wants()).isFalse();
        assertThat(disks.get(0).wanted()).isTrue();
        assertThat(disks.get(0).worst()).isEqualTo(1000);
        // a removed node has past values and no current one
        assertThat(disks.get(1).now()).isNull();
        assertThat(lines.get(0).worst()).isEqualTo(400);
    }

    @Test
    void shows_the_last_reading_of_a_certificate_and_a_line_for_what_was_never_read() {
        var lines = ReadMeasures.lines(List.of(), List.of(new Slot(Measure.CERTIFICATE_DAYS, "", 30, 30.5)));

        assertThat(lines).hasSize(Measure.values().length);
        assertThat(lines)
                .filteredOn(line -> line.measure() == Measure.CERTIFICATE_DAYS)
                .allMatch(line -> Double.valueOf(30).equals(line.now()));
        assertThat(lines)
                .filteredOn(line -> line.measure() == Measure.BACKUP_AGE)
                .allMatch(line -> line.now() == null && !line.wants());
    }

    @Test
    void shows_a_certificate_that_was_renewed_as_it_was_last_seen_and_not_at_its_worst() {
        var read = new ReadMeasures();
        read.oversight = new Oversight() {
            @Override
            public void requireAuditor(Actor by) {}

            @Override
            public void requireAdministrator(Actor by) {}
        };
        read.current = new CurrentReadings() {
            @Override
            public List<Reading> all() {
                return List.of();
            }
        };
        read.rows = new ReadingRows() {
            @Override
            public List<Slot> week() {
                return List.of(new Slot(Measure.CERTIFICATE_DAYS, "", 2, 90));
            }
        };
        read.certificate = new LastCertificate();
        read.certificate.seen(List.of(Reading.of(Measure.CERTIFICATE_DAYS, 90)));

        assertThat(read.call(Actor.ANONYMOUS))
                .filteredOn(line -> line.measure() == Measure.CERTIFICATE_DAYS)
                .singleElement()
                .matches(line -> Double.valueOf(90).equals(line.now()) && !line.wants() && line.wanted());
    }

    @Test
    void has_no_certificate_where_there_is_no_tls() {
        assertThat(CertificateDates.daysLeft(URI.create("http://localhost:1"), Instant.EPOCH))
                .isEmpty();
        assertThat(CertificateDates.daysLeft(URI.create("https://localhost:1"), Instant.EPOCH))
                .isEmpty();
    }
}
