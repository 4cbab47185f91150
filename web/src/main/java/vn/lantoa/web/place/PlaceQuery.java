package vn.lantoa.web.place;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.lantoa.kernel.Issues;
import vn.lantoa.place.PlaceFilter;
import vn.lantoa.place.PlaceKind;
import vn.lantoa.place.PlaceState;
import vn.lantoa.web.request.ListQuery;
import vn.lantoa.web.request.RequestParsing;

/** Query parameters of places, for the console's pages and the API. */
public class PlaceQuery extends ListQuery {
    private static final int LONGEST = 60;

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "The whole reference of a place, or the code of its label")
    String q = "";

    @QueryParam("unit")
    @DefaultValue("")
    @Parameter(description = "Code of a unit", example = "so-khcn")
    String unit = "";

    @QueryParam("commune")
    @DefaultValue("")
    @Parameter(description = "Code of a commune or ward")
    String commune = "";

    @QueryParam("kind")
    @DefaultValue("")
    @Parameter(
            description = "`billboard`, `notice-board`, `one-stop-desk`, `post-office`, `support-point`,"
                    + " `loudspeakers`, `screen`, `school`",
            example = "billboard")
    String kind = "";

    @QueryParam("state")
    @DefaultValue("")
    @Parameter(
            description = "`in-use`, `out-of-order` or `closed`; without it all that are not closed",
            example = "in-use")
    String state = "";

    PlaceFilter filter(KeptUnits units) {
        Issues.none().when(q.length() > LONGEST, "q", "too-long", LONGEST).throwIfAny();
        return new PlaceFilter(
                q.strip(),
                units.find("unit", unit),
                units.find("commune", commune),
                kind.isEmpty() ? null : RequestParsing.required("kind", kind, PlaceKind.class),
                state.isEmpty() ? null : RequestParsing.required("state", state, PlaceState.class));
    }
}
