package vn.lantoa.web.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.campaign.reading.FindInConsole;
import vn.lantoa.campaign.reading.FoundInConsole;
import vn.lantoa.catalogue.index.RebuildSearch;
import vn.lantoa.catalogue.search.FindSimilar;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.QueryText;

/**
 * The page on which an officer searches all objects by part of their name, with a few results of each kind. Also shows
 * similar existing assets, and orders a rebuild of the search index.
 */
@Path("/console")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FindPages {
    private static final int LONGEST = 100;

    private static final List<Place> ALL = List.of(
            new Place("/console", "nav.work", Whose.EVERYBODY),
            new Place("/console/assets", "nav.assets", Whose.EVERYBODY),
            new Place("/console/assets/new", "assets.new", Whose.UPLOADERS),
            new Place("/console/collections", "collections.title", Whose.EVERYBODY),
            new Place("/console/parity", "matrix.title", Whose.EVERYBODY),
            new Place("/console/approvals", "nav.approvals", Whose.EVERYBODY),
            new Place("/console/approvals/routes", "routes.title", Whose.OF_THE_WHOLE),
            new Place("/console/releases", "nav.releases", Whose.EVERYBODY),
            new Place("/console/releases/many", "many.title", Whose.RELEASERS),
            new Place("/console/recalls", "recall.title", Whose.EVERYBODY),
            new Place("/console/bulletins", "bulletin.title", Whose.EVERYBODY),
            new Place("/console/campaigns", "nav.campaigns", Whose.EVERYBODY),
            new Place("/console/messages", "sms.title", Whose.UPLOADERS),
            new Place("/console/orders", "orders.title", Whose.EVERYBODY),
            new Place("/console/officers", "nav.officers", Whose.ADMINISTRATORS),
            new Place("/console/organisations", "nav.organisations", Whose.ADMINISTRATORS),
            new Place("/console/partners", "nav.partners", Whose.OF_THE_WHOLE),
            new Place("/console/operation", "nav.operation", Whose.OF_THE_WHOLE),
            new Place("/console/services", "nav.services", Whose.EVERYBODY),
            new Place("/console/places", "place.title", Whose.EVERYBODY),
            new Place("/console/plan", "plan.title", Whose.EVERYBODY),
            new Place("/console/help", "help.title", Whose.EVERYBODY),
            new Place("/console/me", "layout.me", Whose.EVERYBODY),
            new Place("/console/notices", "notices.title", Whose.EVERYBODY),
            new Place("/feeds", "feeds.title", Whose.EVERYBODY),
            new Place("/embed/plugins/", "plugins.title", Whose.EVERYBODY),
            new Place("/embed/check", "check.open", Whose.EVERYBODY));

    @Inject
    ListAssets assets;

    @Inject
    FindInConsole find;

    @Inject
    FindSimilar similar;

    @Inject
    RebuildSearch rebuild;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    @GET
    @Path("find")
    public Page find(@QueryParam("q") @DefaultValue("") String q) {
        var text = q.strip();
        var asked = text.length() >= 2 && text.length() <= LONGEST;
        return new Page(
                "finding/find.ftlh", Map.of("q", q, "asked", asked, "groups", asked ? groups(text) : List.of()));
    }

    @GET
    @Path("search/similar")
    public Page similar(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("language") @DefaultValue("") String language) {
        var kept = Map.of("organisation", organisation, "kind", kind, "language", language);
        return Page.of("catalogue/similar.ftlh")
                .with("title", title)
                .with("kept", kept)
                .with("similar", similar.call(title, current.actor()));
    }

    @POST
    @Path("search/rebuild")
    public Response rebuild() {
        rebuild.call(current.actor());
        return Page.seeOther("/console/operation?search=ordered");
    }

    private List<FoundGroup> groups(String text) {
        var groups = new ArrayList<FoundGroup>();
        var page = assets.call(
                new ListAssets.Query(null, null, text, null, AssetFacets.NONE, null, FindInConsole.MOST),
                current.actor());
        var all = QueryText.after("/console/assets", Map.of("q", text));
        groups.add(new FoundGroup(
                "ASSET",
                page.lines().stream()
                        .map(one -> new FoundLine(
                                "/console/assets/" + one.id(),
                                one.title(),
                                one.organisation().name()))
                        .toList(),
                page.next() == null ? "" : all));
        find.call(text, current.actor()).stream()
                .collect(groupingBy(FoundInConsole::group, TreeMap::new, mapping(FindPages::line, toList())))
                .forEach((group, lines) -> groups.add(new FoundGroup(group.name(), lines, "")));
        groups.add(new FoundGroup("PLACE", having(text, FindInConsole.MOST), ""));
        groups.removeIf(group -> group.lines().isEmpty());
        return groups;
    }

    private static FoundLine line(FoundInConsole one) {
        return new FoundLine(place(one.group()) + one.key(), one.name(), one.note());
    }

    private static String place(FoundInConsole.Group group) {
        return switch (group) {
            case CAMPAIGN -> "/console/campaigns/";
            case COLLECTION -> "/console/collections/";
            case ORDER -> "/console/orders/";
            case PARTNER -> "/console/partners/";
            case OFFICER -> "/console/officers/";
            case ORGANISATION -> "/console/organisations/";
        };
    }

    /**
     * The results of one kind.
     *
     * @param name key below {@code find.group.}
     * @param more address of all results; empty if all results are shown
     */
    public record FoundGroup(String name, List<FoundLine> lines, String more) {}

    private enum Whose {
        EVERYBODY,
        UPLOADERS,
        RELEASERS,
        ADMINISTRATORS,
        OF_THE_WHOLE
    }

    /** A page with the message key of its name. */
    private record Place(String href, String key, Whose whose) {}

    /** Returns at most {@code most} pages that the officer may open and whose name contains the text. */
    private List<FoundLine> having(String text, int most) {
        var part = UnmarkedText.of(text.strip());
        return ALL.stream()
                .filter(place -> isFor(place.whose()))
                .map(place -> new FoundLine(place.href(), words.text(place.key()), ""))
                .filter(line -> UnmarkedText.of(line.name()).contains(part))
                .limit(most)
                .toList();
    }

    private boolean isFor(Whose whose) {
        return switch (whose) {
            case EVERYBODY -> true;
            case UPLOADERS -> words.may("UPLOADER");
            case RELEASERS -> words.may("RELEASER");
            case ADMINISTRATORS -> words.may("ADMINISTRATOR");
            case OF_THE_WHOLE -> words.mayEverywhere("ADMINISTRATOR");
        };
    }
}
