package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.catalogue.search.PublicShelf;

/** Which feeds there are, on the real database. */
@ExtendWith(ArquillianExtension.class)
class FeedsIT {
    private static final Instant OUT = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    PublicShelf shelf;

    @Inject
    ListFeeds list;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void those_that_have_something_in_them_are_listed_by_what_they_are_chosen_by() {
        var agency = shelf.agency();
        var feed = new FeedName(FeedName.By.ORGANISATION, shelf.codeOf(agency));
        assertThat(list.call()).extracting(ListFeeds.Listed::feed).doesNotContain(feed);

        var asset = shelf.put(agency, shelf.titled("Chợ quê"), OUT);
        assertThat(list.call())
                .anySatisfy(one -> {
                    assertThat(one.feed()).isEqualTo(feed);
                    assertThat(one.items()).isEqualTo(1);
                    assertThat(one.name()).isNotBlank();
                })
                .extracting(ListFeeds.Listed::feed)
                .contains(FeedName.parse("all"), FeedName.parse("lang-vi"));

        shelf.withdraw(asset);
        assertThat(list.call()).extracting(ListFeeds.Listed::feed).doesNotContain(feed);
    }
}
