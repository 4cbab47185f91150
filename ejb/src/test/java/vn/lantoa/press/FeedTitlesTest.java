package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedTitlesTest {
    private final FeedTitles titles = new FeedTitles();

    @Test
    void a_feed_title_is_a_name_and_not_its_address() {
        assertThat(title("all")).isEqualTo("Tất cả nội dung");
        assertThat(title("good-practice")).isEqualTo("Mô hình tốt, cách làm hay");
        assertThat(title("kind-audio-programme")).isEqualTo("Chương trình phát thanh, bản tin tiếng");
        assertThat(title("topic-III.2")).isEqualTo("Vai trò, lợi ích, quy trình và cách sử dụng");
    }

    @Test
    void a_feed_is_titled_in_its_language_if_supported() {
        assertThat(title("lang-km")).isEqualTo("ភាសាខ្មែរ");
        assertThat(titles.language(FeedName.parse("lang-km"))).isEqualTo("km");
        assertThat(title("lang-crw")).isEqualTo("Tiếng Chơ Ro");
    }

    @Test
    void values_without_a_label_keep_their_slug() {
        assertThat(title("topic-IX.9")).isEqualTo("IX.9");
        assertThat(titles.language(FeedName.parse("lang-xx"))).isEqualTo("vi");
    }

    private String title(String feed) {
        return titles.of(FeedName.parse(feed));
    }
}
