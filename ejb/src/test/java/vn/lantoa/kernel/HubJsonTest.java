package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HubJsonTest {
    private static final PaperId ID = new PaperId(UUID.fromString("6f0e2f0e-5a7b-4a9e-8d55-000000000001"));
    private static final Sha256 SEAL = Sha256.of(new byte[0]);

    public record PaperId(UUID value) implements Id {}

    /** A record with a component of each kind. */
    public record Paper(
            @Nullable PaperId id,
            @Nullable Sha256 seal,
            @Nullable LocalTime at,
            @JsonbProperty("class") @Nullable String kind,
            List<PaperId> others,
            int pages) {
        public Paper {
            others = others == null ? List.of() : List.copyOf(others);
        }

        public boolean isThick() {
            return pages > 100;
        }

        @JsonbProperty("isThin")
        public boolean isThin() {
            return !isThick();
        }
    }

    @Test
    void writes_ids_hashes_and_times_as_strings_and_only_annotated_methods() {
        var paper = new Paper(ID, SEAL, LocalTime.of(5, 30), "leaflet", List.of(ID), 4);

        assertThat(HubJson.write(paper))
                .isEqualTo("{\"at\":\"05:30\",\"class\":\"leaflet\",\"id\":\"" + ID.value()
                        + "\",\"isThin\":true,\"others\":[\"" + ID.value() + "\"],\"pages\":4,\"seal\":\"" + SEAL.hex()
                        + "\"}");
        assertThat(HubJson.read(HubJson.write(paper), Paper.class)).isEqualTo(paper);
    }

    @Test
    void omits_null_and_reads_missing_members_as_null_or_empty() {
        var empty = new Paper(null, null, null, null, List.of(), 0);

        assertThat(HubJson.write(empty)).isEqualTo("{\"isThin\":true,\"others\":[],\"pages\":0}");
        assertThat(HubJson.read("{\"id\":null,\"seal\":null,\"ink\":{\"colour\":[1]}}", Paper.class))
                .isEqualTo(empty);
    }

    @Test
    void reads_maps_by_the_type_of_their_values() {
        assertThat(HubJson.readMap("{\"a\":\"2026-10-10T05:00:00Z\"}", Instant.class))
                .isEqualTo(Map.of("a", Instant.parse("2026-10-10T05:00:00Z")));
        assertThat(HubJson.readMap("{\"a\":5000000000}", Long.class)).isEqualTo(Map.of("a", 5_000_000_000L));
        assertThat(HubJson.readMap("{\"a\":1,\"b\":\"2\"}", String.class)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void rejects_json_of_another_shape() {
        assertThatThrownBy(() -> HubJson.read("[]", Paper.class)).isInstanceOf(JsonbException.class);
        assertThatThrownBy(() -> HubJson.read("{\"id\":\"x\"}", Paper.class)).isInstanceOf(JsonbException.class);
    }
}
