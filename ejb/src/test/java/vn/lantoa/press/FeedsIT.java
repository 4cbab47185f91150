package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** The list of feeds, on the real database. */
@ExtendWith(ArquillianExtension.class)
class FeedsIT {
    @Inject
    LetOut letOut;

    @Inject
    Sql sql;

    @Inject
    ListFeeds list;

    @Inject
    FeedCache cache;

    @Inject
    ChangeHead head;

    @Inject
    SeededHub hub;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void feeds_with_content_are_listed_by_group() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var agency = asset.organisation().value();
        var feed =
                new FeedName(FeedName.By.ORGANISATION, sql.text("select code from organisation where id = ?", agency));
        assertThat(list.call()).extracting(ListFeeds.Listed::feed).doesNotContain(feed);

        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        assertThat(list.call())
                .anySatisfy(one -> {
                    assertThat(one.feed()).isEqualTo(feed);
                    assertThat(one.items()).isEqualTo(1);
                    assertThat(one.name()).isNotBlank();
                })
                .extracting(ListFeeds.Listed::feed)
                .contains(FeedName.parse("all"), FeedName.parse("lang-vi"));

        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        assertThat(list.call()).extracting(ListFeeds.Listed::feed).doesNotContain(feed);
    }

    @Test
    void a_feed_links_to_variants_in_other_languages_while_they_are_public() {
        var team = letOut.team();
        var source = letOut.asset(team);
        var version = hub.ready(source, team.uploader(), "một tệp " + source.id());
        letOut.release(team, version, Reach.PUBLIC, WindowRequest.NOW);
        var variant = hub.variant(source, version, "km", team.uploader());
        var link = "/a/" + variant.id();
        assertThat(vietnamese()).contains("/a/" + source.id()).doesNotContain(link);

        var release = letOut.release(team, variant, Reach.PUBLIC, WindowRequest.NOW);
        assertThat(vietnamese()).contains(link);

        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        assertThat(vietnamese()).doesNotContain(link);
    }

    /** The feed of Vietnamese assets, as this node serves it now; changes of variants are not in it. */
    private String vietnamese() {
        head.poll();
        return cache.find(FeedName.parse("lang-vi"), 0, FeedFormat.ATOM).text();
    }
}
