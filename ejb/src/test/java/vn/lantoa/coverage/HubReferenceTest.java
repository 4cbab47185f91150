package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.coverage.HubReference.Kind;
import vn.lantoa.kernel.HubAddress;

class HubReferenceTest {
    private static final String ID = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://kho.tinh.example/"), URI.create("https://tep.tinh.example"));

    @ParameterizedTest
    @CsvSource({
        "https://kho.tinh.example/a/" + ID + ", LINK, " + ID + ", 0",
        "http://KHO.tinh.example/a/" + ID + "/v/3?x=1#y, LINK, " + ID + ", 3",
        "https://kho.tinh.example/embed/" + ID + "?autoplay=1, EMBED, " + ID + ", 0",
        "https://kho.tinh.example/oembed?format=json&url=https%3A%2F%2Fkho.tinh.example%2Fa%2F" + ID + ", EMBED, " + ID
                + ", 0",
        "https://kho.tinh.example/q/1a2b3c4d-xa-phu, PAPER, 1a2b3c4d-xa-phu, 0",
        "https://kho.tinh.example/s/1a2b3c4, SHORT_LINK, 1a2b3c4, 0",
        "https://kho.tinh.example/dv/1.004222, PAGE, /dv/1.004222, 0",
        "https://kho.tinh.example/c/thang-10, PAGE, /c/thang-10, 0"
    })
    void recognises_addresses_of_the_hub(String address, Kind kind, String value, int version) {
        assertThat(HubReference.of(address, HUB)).contains(new HubReference(kind, value, version));
    }

    @Test
    void recognises_files_at_the_second_host() {
        var hash = "ab".repeat(32);

        assertThat(HubReference.of("https://tep.tinh.example/f/" + hash + "/anh.jpg", HUB))
                .contains(new HubReference(Kind.FILE, hash, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kho.tinh.example.evil.example/a/" + ID,
                "https://other.example/a/" + ID,
                "https://other.example/?u=https://kho.tinh.example/a/" + ID,
                "https://kho.tinh.example/a/nothing",
                "https://kho.tinh.example/search?q=1",
                "https://kho.tinh.example",
                "",
                "javascript:alert(1)"
            })
    void rejects_other_addresses(String address) {
        assertThat(HubReference.of(address, HUB)).isEqualTo(Optional.empty());
    }
}
