package vn.lantoa.press.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallbackTest {
    private static final Map<String, String> TOPIC = Map.of("hub.topic", "https://lantoa.example.vn/feeds/all.atom?");

    @Test
    void is_asked_with_what_it_has_in_its_query_kept() {
        var asked = "hub.topic=https%3A%2F%2Flantoa.example.vn%2Ffeeds%2Fall.atom%3F";

        assertThat(new Callback("https://a.example/cb").with(TOPIC)).hasToString("https://a.example/cb?" + asked);
        assertThat(new Callback("https://a.example/cb?").with(TOPIC)).hasToString("https://a.example/cb?" + asked);
        assertThat(new Callback("https://a.example/cb?k=%C3%A1").with(TOPIC))
                .hasToString("https://a.example/cb?k=%C3%A1&" + asked);
    }

    @Test
    void is_of_one_host_however_it_is_written() {
        assertThat(new Callback("https://Toasoan.Example:8443/cb").host()).isEqualTo("toasoan.example");
    }
}
