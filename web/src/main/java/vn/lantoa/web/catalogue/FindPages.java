package vn.lantoa.web.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.campaign.reading.FindInConsole;
import vn.lantoa.campaign.reading.FoundInConsole;
import vn.lantoa.campaign.reading.FoundInConsole.Group;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.QueryText;

/** The page on which an officer searches everything by part of its name; it shows a few results of each kind. */
@Path("/console/find")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FindPages {
    private static final int LONGEST = 100;

    @Inject
    ListAssets assets;

    @Inject
    FindInConsole find;

    @Inject
    ConsolePlaces places;

    @Inject
    CurrentActor current;

    @GET
    public Page find(@QueryParam("q") @DefaultValue("") String q) {
        var text = q.strip();
        var asked = text.length() >= 2 && text.length() <= LONGEST;
        return new Page(
                "finding/find.ftlh", Map.of("q", q, "asked", asked, "groups", asked ? groups(text) : List.of()));
    }

    private List<FoundGroup> groups(String text) {
        var groups = new ArrayList<FoundGroup>();
        var page = assets.call(new ListAssets.Query(null, null, text, null, AssetFacets.NONE, null, FindInConsole.MOST), current.actor());
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
        groups.add(new FoundGroup("PLACE", places.having(text, FindInConsole.MOST), ""));
        groups.removeIf(group -> group.lines().isEmpty());
        return groups;
    }

    private static FoundLine line(FoundInConsole one) {
        return new FoundLine(place(one.group()) + one.key(), one.name(), one.note());
    }

    private static String place(Group group) {
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
}
