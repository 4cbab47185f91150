package vn.lantoa.web.release.many;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.distribution.entitlement.PreviewReceivers;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.release.reading.ReleaseQuery;
import vn.lantoa.release.withdrawal.PlanWithdrawal;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.CurrentActor;

/**
 * The pages on which what many chosen assets have out is looked at with its receivers, withdrawn with one notice after a hold,
 * and called off. A recall waits for nothing, and has its own form.
 */
@Path("/console/releases/many/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WithdrawManyPages {
    @Inject
    ReadReleases releases;

    @Inject
    ReadVersion versions;

    @Inject
    PreviewReceivers receivers;

    @Inject
    ManyWithdrawals many;

    @Inject
    CurrentActor current;

    /** A release that is out, and the partners that it went to. */
    public record Line(String release, String asset, int number, String title, List<String> partners) {}

    /** Leads to where assets are chosen. */
    @GET
    public Response library() {
        return Response.seeOther(URI.create("/console/assets?life=public")).build();
    }

    @POST
    @Path("preview")
    public Page preview(@BeanParam WithdrawForm form) {
        var assets = form.assets();
        var lines = assets.stream()
                .flatMap(asset -> outOf(asset).stream())
                .map(this::line)
                .toList();
        return new Page(
                "release/many-withdraw.ftlh",
                Map.of(
                        "lines",
                        lines,
                        "others",
                        assets.size() - lines.size(),
                        "hold",
                        PlanWithdrawal.HOLD.toSeconds()));
    }

    @POST
    public Page withdraw(@BeanParam WithdrawForm form) {
        return ManyPages.answer("release/many-done.ftlh", "many-withdraw", many.plan(form));
    }

    @POST
    @Path("stop")
    public Page callOff(@BeanParam WithdrawForm form) {
        return ManyPages.answer("release/many-stopped.ftlh", "many-withdraw", many.callOff(form));
    }

    /** What the asset has out and the officer may take back; the newest, for the others go with their own form. */
    private List<ReleaseLine> outOf(AssetId asset) {
        var query = new ReleaseQuery(Set.of(ReleaseState.PUBLISHED), null, asset, null, 1);
        return releases.list(query, current.actor()).releases().stream()
                .filter(ReleaseLine::mine)
                .toList();
    }

    private Line line(ReleaseLine one) {
        var version = one.version();
        var id = versions.idOf(version.asset(), version.number(), current.actor());
        var partners = receivers.call(List.of(id), one.reach(), current.actor());
        return new Line(
                one.id().toString(),
                version.asset().toString(),
                version.number(),
                version.title(),
                partners.getOrDefault(id, List.of()));
    }
}
