package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.press.FeedName;
import vn.lantoa.press.ListFeeds;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.release.ContentSurface;

/** The page that lists all feeds with their addresses. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "press")
public class FeedListPages {
    /** Maximum number of feeds per group; a register may have thousands of services. */
    static final int MOST = 200;

    @Inject
    ListFeeds list;

    @Inject
    UiLanguage ui;

    /**
     * Feeds by values of the same property, the largest first.
     *
     * @param more the number of feeds left out
     */
    public record Group(String by, List<Line> feeds, int more) {}

    /**
     * A feed as the page shows it.
     *
     * @param path the path without the format suffix
     */
    public record Line(String name, String path, long items) {}

    @GET
    @Operation(summary = "The page that lists the feeds", operationId = "listFeeds")
    public Response feeds() {
        return Page.of("press/feeds.ftlh").with("groups", groups(list.call())).revalidated();
    }

    List<Group> groups(List<ListFeeds.Listed> feeds) {
        var groups = new ArrayList<Group>();
        for (var by : FeedName.By.values()) {
            var all = feeds.stream().filter(one -> one.feed().by() == by).toList();
            var shown = all.stream().limit(MOST).map(this::line).toList();
            if (!all.isEmpty())
                groups.add(new Group(by.name().toLowerCase(Locale.ROOT), shown, all.size() - shown.size()));
        }
        return groups;
    }

    private Line line(ListFeeds.Listed one) {
        return new Line(name(one), "/feeds/" + one.feed(), one.items());
    }

    private String name(ListFeeds.Listed one) {
        var value = one.feed().value();
        return switch (one.feed().by()) {
            case ALL -> Messages.in(ui.tag()).text("feeds.everything");
            case GOOD_PRACTICE -> Messages.in(ui.tag()).text("feeds.chosen");
            case KIND -> Messages.in(ui.tag()).text("kind." + value);
            case LANGUAGE -> Vocabulary.LANGUAGES.name(value, ui.tag());
            case TOPIC -> Vocabulary.TOPICS.name(value, ui.tag());
            case ORGANISATION -> one.name();
            case SERVICE -> value + " " + one.name();
        };
    }
}
