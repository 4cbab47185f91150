package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.NotFound;

class FeedNameTest {
    @Test
    void parses_the_documented_feeds() {
        assertThat(FeedName.parse("all")).isEqualTo(new FeedName(FeedName.By.ALL, ""));
        assertThat(FeedName.parse("good-practice")).isEqualTo(new FeedName(FeedName.By.GOOD_PRACTICE, ""));
        assertThat(FeedName.parse("good-practice")).hasToString("good-practice");
        assertThat(FeedName.parse("kind-audio-programme")).isEqualTo(new FeedName(FeedName.By.KIND, "audio-programme"));
        assertThat(FeedName.parse("lang-cjm-Cham")).isEqualTo(new FeedName(FeedName.By.LANGUAGE, "cjm-Cham"));
        assertThat(FeedName.parse("topic-III.1")).isEqualTo(new FeedName(FeedName.By.TOPIC, "III.1"));
        assertThat(FeedName.parse("org-so-khcn")).hasToString("org-so-khcn");
        assertThat(FeedName.parse("service-1.004221")).isEqualTo(new FeedName(FeedName.By.SERVICE, "1.004221"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "",
                "ALL",
                "kind-",
                "kind",
                "lang-../x",
                "org-a b",
                "topic-<x>",
                "secret-1",
                "good-practice-",
                "good-practice-2026",
                "good"
            })
    void rejects_other_names(String name) {
        assertThatThrownBy(() -> FeedName.parse(name)).isInstanceOf(NotFound.class);
    }
}
