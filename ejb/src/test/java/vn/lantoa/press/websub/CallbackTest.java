package vn.lantoa.press.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallbackTest {
    private static final Map<String, String> TOPIC = Map.of("hub.topic", "https://lantoa.example.vn/feeds/all.atom?");

    @Test
    void verification_keeps_the_query_of_the_callback() {
        var asked = "hub.topic=https%3A%2F%2Flantoa.example.vn%2Ffeeds%2Fall.atom%3F";

        assertThat(new Callback("https://a.example/cb").with(TOPIC)).hasToString("https://a.example/cb?" + asked);
        assertThat(new Callback("https://a.example/cb?").with(TOPIC)).hasToString("https://a.example/cb?" + asked);
        assertThat(new Callback("https://a.example/cb?k=%C3%A1").with(TOPIC))
                .hasToString("https://a.example/cb?k=%C3%A1&" + asked);
    }

    @Test
    void normalises_the_host() {
        assertThat(new Callback("https://Toasoan.Example:8443/cb").host()).isEqualTo("toasoan.example");
    }
}
