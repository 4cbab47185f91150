package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.release.reading.ReleaseQuery;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The pages of versions ready for release, of planned releases by day, and of past releases. */
@Path("/console/releases")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReleaseListPages {
    private static final int A_PAGE = 30;
    private static final List<ReleaseState> SEEN = List.of(
            ReleaseState.PUBLISHED,
            ReleaseState.SUPERSEDED,
            ReleaseState.EXPIRED,
            ReleaseState.WITHDRAWN,
            ReleaseState.CANCELLED);

    @Inject
    ReadReleases read;

    @Inject
    ReadReady ready;

    @Inject
    CurrentActor current;

    @Inject
    ZoneId zone;

    /** A day with its releases, in chronological order. */
    public record Day(LocalDate on, List<ReleaseLine> releases) {}

    @GET
    public Page releases(@QueryParam("state") @Nullable String state, @QueryParam("after") @Nullable String after) {
        var asked = SEEN.stream()
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(ReleaseState.PUBLISHED);
        var page = read.list(new ReleaseQuery(Set.of(asked), null, null, after, A_PAGE), current.actor());
        var address = "/console/releases?state=" + asked.name().toLowerCase(Locale.ROOT);
        return Page.of("release/list.ftlh")
                .with("ready", ready.call(current.actor()))
                .with("days", days(read.coming(current.actor()).stream()))
                .with("releases", page.lines())
                .with("state", asked.name())
                .with("states", SEEN)
                .with("next", page.next() == null ? "" : address + "&after=" + page.next())
                .with("first", after == null ? "" : address);
    }

    private List<Day> days(Stream<ReleaseLine> coming) {
        return coming
                .collect(Collectors.groupingBy(
                        line -> LocalDate.ofInstant(line.dueAt(), zone), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
