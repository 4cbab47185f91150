package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.platform.CurrentReadings.CertificateDates;
import vn.lantoa.platform.ReadMeasures.MeasureLine;

/** The measures of the operation page: their thresholds and their lines. */
class MeasuresTest {
    @Test
    void requires_an_operator_from_its_threshold_on() {
        assertThat(Measure.OUTBOX_AGE.wants(299)).isFalse();
        assertThat(Measure.OUTBOX_AGE.wants(300)).isTrue();
        assertThat(Measure.DISK_FREE.wants(2049)).isFalse();
        assertThat(Measure.DISK_FREE.wants(2048)).isTrue();
        assertThat(Measure.CERTIFICATE_DAYS.wants(0)).isTrue();
        assertThat(Measure.DATABASE_SIZE.wants(1e12)).isFalse();
    }

    @Test
    void has_a_line_for_each_subject_and_one_for_each_measure_that_was_never_read() {
        var lines = ReadMeasures.lines(List.of(
                new Reading(Measure.DISK_FREE, "b", 1000),
                new Reading(Measure.DISK_FREE, "a", 9000),
                Reading.of(Measure.OUTBOX_AGE, 2)));

        assertThat(lines).hasSize(Measure.values().length + 1);
        assertThat(lines)
                .filteredOn(line -> line.measure() == Measure.DISK_FREE)
                .containsExactly(
                        new MeasureLine(Measure.DISK_FREE, "a", 9000.0),
                        new MeasureLine(Measure.DISK_FREE, "b", 1000.0));
        assertThat(lines)
                .filteredOn(MeasureLine::wants)
                .extracting(MeasureLine::subject)
                .containsExactly("b");
        assertThat(lines)
                .filteredOn(line -> line.measure() == Measure.BACKUP_AGE)
                .containsExactly(new MeasureLine(Measure.BACKUP_AGE, "", null));
    }

    @Test
    void a_metric_has_only_the_subjects_of_the_last_sample() {
        var registry = new SimpleMeterRegistry();
        var meters = new HubMeters();
        var disks = new ArrayList<>(
                List.of(new Reading(Measure.DISK_FREE, "a", 9000), new Reading(Measure.DISK_FREE, "b", 1000)));
        meters.registry = registry;
        meters.current = new CurrentReadings() {
            @Override
            public List<Reading> all() {
                return disks;
            }

            @Override
            public List<Reading> certificate() {
                return List.of();
            }
        };
        meters.sampleMeasures();

        disks.remove(0);
        disks.set(0, new Reading(Measure.DISK_FREE, "b", 500));
        meters.sampleMeasures();

        var gauge = registry.get("lantoa_measure").tag("measure", "disk-free").gauges();
        assertThat(gauge).singleElement().satisfies(one -> {
            assertThat(one.getId().getTag("subject")).isEqualTo("b");
            assertThat(one.value()).isEqualTo(500);
        });
    }

    @Test
    void the_dashboard_queries_only_metrics_and_measures_of_the_code() throws IOException {
        var dashboard = Files.readString(Path.of("../ear/src/docs/grafana-dashboard.json"));
        var sources = new StringBuilder();
        for (var module : List.of("src/main/java", "../web/src/main/java"))
            try (var files = Files.walk(Path.of(module))) {
                for (var file : files.filter(Files::isRegularFile).toList()) sources.append(Files.readString(file));
            }

        assertThat(found("lantoa_[a-z_]+", dashboard)).hasSizeGreaterThan(15).allSatisfy(metric -> assertThat(sources)
                .contains("\"" + metric + "\""));
        assertThat(found("(?<=measure=.\")[a-z-]+", dashboard))
                .isSubsetOf(Stream.of(Measure.values()).map(Measure::slug).toList())
                .contains("backup-age", "certificate-days");
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void has_no_certificate_without_tls() {
        assertThat(CertificateDates.daysLeft(URI.create("http://localhost:1"), Instant.EPOCH))
                .isEmpty();
        assertThat(CertificateDates.daysLeft(URI.create("https://localhost:1"), Instant.EPOCH))
                .isEmpty();
    }
}
