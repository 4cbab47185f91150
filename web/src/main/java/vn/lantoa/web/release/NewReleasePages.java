package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.release.Reach;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.ReadGates;
import vn.lantoa.release.planning.Waiver;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The form of a new release: time, embargo, expiry and reach. */
@Path("/console/releases/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewReleasePages {
    @Inject
    PlanRelease plan;

    @Inject
    ReadVersion versions;

    @Inject
    VersionIds ids;

    @Inject
    ReadGates gates;

    @Inject
    LocalTimes times;

    @Inject
    CurrentActor current;

    @GET
    public Page form(@QueryParam("asset") @Nullable String asset, @QueryParam("version") @Nullable Integer version) {
        var id = AssetId.parse(asset == null ? "" : asset);
        int number = version == null ? 1 : version;
        return new Page(
                "release/new.ftlh",
                Map.of(
                        "asset", id.toString(),
                        "view", versions.call(id, number, current.actor()),
                        "reaches", Reach.values(),
                        "gates", gates.call(id, number, current.actor()),
                        "zone", times.zone()));
    }

    @POST
    public Response plan(
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("version") @Nullable Integer version,
            @FormParam("reach") @Nullable String reach,
            @FormParam("at") @Nullable String at,
            @FormParam("embargoUntil") @Nullable String embargoUntil,
            @FormParam("expiresAt") @Nullable String expiresAt,
            @BeanParam WaiverForm waivers) {
        var found = ids.find(asset, version, current.actor());
        var asked = RequestParsing.required("reach", reach, Reach.class);
        var request = times.request(at, embargoUntil, expiresAt);
        var id = plan.call(new PlanCommand(found, asked, request, waivers.waivers(), current.actor()));
        return Page.seeOther("/console/releases/" + id);
    }

    /** Form fields with the reasons for waiving failed release gates, one field per gate. */
    public static class WaiverForm {
        @FormParam("waive-alternative-text")
        @Nullable String alternativeText;

        @FormParam("waive-subtitles")
        @Nullable String subtitles;

        @FormParam("waive-transcript")
        @Nullable String transcript;

        @FormParam("waive-pdf-text")
        @Nullable String pdfText;

        List<Waiver> waivers() {
            return Stream.of(
                            one(Gate.ALTERNATIVE_TEXT, alternativeText),
                            one(Gate.SUBTITLES, subtitles),
                            one(Gate.TRANSCRIPT, transcript),
                            one(Gate.PDF_TEXT, pdfText))
                    .filter(waiver -> !waiver.reason().isBlank())
                    .toList();
        }

        private static Waiver one(Gate gate, @Nullable String reason) {
            return new Waiver(gate, reason == null ? "" : reason);
        }
    }
}
