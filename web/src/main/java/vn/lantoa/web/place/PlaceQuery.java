package vn.lantoa.web.place;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.lantoa.kernel.Issues;
import vn.lantoa.place.PlaceFilter;
import vn.lantoa.place.PlaceKind;
import vn.lantoa.place.PlaceState;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.RequestParsing;

/** Query parameters of places, for the console's pages and the API. */
public class PlaceQuery {
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

    /** Returns the selection by field name. */
    Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("q", q);
        chosen.put("unit", unit);
        chosen.put("commune", commune);
        chosen.put("kind", kind);
        chosen.put("state", state);
        return chosen;
    }

    /** Returns the same selection as a query string, starting after this place. */
    String after(String place) {
        var all = chosen();
        all.put("after", place);
        return QueryText.of(all);
    }
}
