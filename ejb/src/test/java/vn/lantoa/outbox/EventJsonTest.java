package vn.lantoa.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Id;

class EventJsonTest {
    public record LeafletId(UUID value) implements Id {}

    public enum Paper {
        COATED,
        PLAIN
    }

    public record LeafletPrinted(
            LeafletId leaflet, Paper paper, int copies, long bytes, boolean urgent, @Nullable String note, Instant at)
            implements HubEvent {}

    public record LeafletDated(LocalDate on) implements HubEvent {}

    private static final LeafletId LEAFLET = new LeafletId(UUID.fromString("6f0e2f0e-5a7b-4a9e-8d55-000000000001"));
    private static final Instant AT = Instant.parse("2026-10-10T05:00:00.123456Z");

    @Test
    void restores_an_event_unchanged() {
        var event = new LeafletPrinted(LEAFLET, Paper.PLAIN, 3, 5_000_000_000L, true, "bản in thử", AT);

        assertThat(EventJson.read(LeafletPrinted.class, EventJson.write(event))).isEqualTo(event);
    }

    @Test
    void writes_ids_as_plain_values_and_omits_null() {
        var json = EventJson.write(new LeafletPrinted(LEAFLET, Paper.COATED, 1, 2, false, null, AT));

        assertThat(json)
                .contains("\"leaflet\":\"6f0e2f0e-5a7b-4a9e-8d55-000000000001\"")
                .doesNotContain("note");
    }

    @Test
    void reads_events_of_an_earlier_release() {
        var event = EventJson.read(LeafletPrinted.class, "{\"leaflet\":\"6f0e2f0e-5a7b-4a9e-8d55-000000000001\"}");

        assertThat(event.leaflet()).isEqualTo(LEAFLET);
        assertThat(event)
                .extracting("paper", "copies", "bytes", "urgent", "note", "at")
                .containsExactly(null, 0, 0L, false, null, null);
    }

    @Test
    void ignores_members_of_a_later_release() {
        var json = EventJson.write(new LeafletPrinted(LEAFLET, Paper.COATED, 1, 2, false, null, AT))
                .replaceFirst("\\{", "{\"colour\":{\"ink\":4},");

        assertThat(EventJson.read(LeafletPrinted.class, json).copies()).isEqualTo(1);
    }

    @Test
    void refuses_an_event_that_carries_more_than_ids_and_plain_values() {
        assertThatThrownBy(() -> EventJson.write(new LeafletDated(LocalDate.of(2026, 10, 10))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot carry");
    }
}
