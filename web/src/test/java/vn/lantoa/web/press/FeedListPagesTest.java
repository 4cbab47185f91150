package vn.lantoa.web.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.press.FeedName;
import vn.lantoa.press.ListFeeds;

class FeedListPagesTest {
    @Test
    void lists_the_largest_feeds_and_the_number_of_omitted_ones() {
        var feeds = IntStream.range(0, 3_000)
                .mapToObj(i -> new ListFeeds.Listed(
                        new FeedName(FeedName.By.SERVICE, "1.%06d".formatted(i)), "Dịch vụ " + i, 3_000 - i))
                .toList();

        assertThat(new FeedListPages().groups(feeds)).singleElement().satisfies(group -> {
            assertThat(group.feeds()).hasSize(FeedListPages.MOST);
            assertThat(group.feeds().get(0).items()).isEqualTo(3_000);
            assertThat(group.more()).isEqualTo(3_000 - FeedListPages.MOST);
        });
    }
}
