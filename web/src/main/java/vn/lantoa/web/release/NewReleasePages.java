package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.Waiver;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

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
    ReadRelease read;

    @Inject
    ReleaseEffects effects;

    @Inject
    LocalTimes times;

    @Inject
    TypedForm form;

    @GET
    public Page show(@QueryParam("asset") @Nullable String asset, @QueryParam("version") @Nullable Integer version) {
        var id = AssetId.parse(asset == null ? "" : asset);
        int number = version == null ? 1 : version;
        return effects.on(Page.of("release/new.ftlh"), id)
                .with("asset", id.toString())
                .with("view", versions.call(id, number, form.actor()))
                .with("reaches", Reach.values())
                .with("partners", effects.partners(ids.find(id.toString(), number, form.actor())))
                .with("gates", read.gates(id, number, form.actor()))
                .with("zone", times.zone());
    }

    @POST
    public Response plan(
            @QueryParam("asset") @Nullable String asset, @QueryParam("version") @Nullable Integer version) {
        var found = ids.find(asset, version, form.actor());
        var waivers = Stream.of(Gate.values())
                .map(gate -> new Waiver(gate, form.raw("waive-" + gate.slug())))
                .filter(waiver -> !waiver.reason().isBlank())
                .toList();
        var when = effects.held(form.read(WindowRequest.class));
        var id = plan.call(new PlanCommand(found, form.one("reach", Reach.class), when, waivers, form.actor()));
        return Page.seeOther("/console/releases/" + id);
    }
}
