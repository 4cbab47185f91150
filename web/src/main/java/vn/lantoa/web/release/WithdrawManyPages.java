package vn.lantoa.web.release;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PreviewReceivers;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/**
 * The pages that preview the recipients of many assets' published releases, withdraw them with one notice after a hold,
 * and cancel that. A recall takes effect at once and has its own form.
 */
@Path("/console/releases/many/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WithdrawManyPages {
    @Inject
    ReadReleases releases;

    @Inject
    PreviewReceivers receivers;

    @Inject
    ManyWithdrawals many;

    @Inject
    AssetChoice choice;

    @Inject
    CurrentActor current;

    /** A published release, and the partners that received it. */
    public record Line(String release, String asset, int number, String title, List<String> partners) {}

    /** Redirects to the library, where assets are chosen. */
    @GET
    public Response library() {
        return Page.seeOther("/console/assets?life=public");
    }

    @POST
    @Path("preview")
    public Page preview(@BeanParam ChosenAssets chosen) {
        var assets = choice.of(chosen);
        var lines = lines(assets);
        return new Page(
                "release/many-withdraw.ftlh",
                Map.of(
                        "lines",
                        lines,
                        "others",
                        assets.size() - lines.size(),
                        "hold",
                        PlanWithdrawal.Command.hold(lines.size()).toSeconds()));
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

    /**
     * Returns the newest published release of each asset that the officer may withdraw. Each of the other releases has
     * its own form.
     */
    private List<Line> lines(List<AssetId> assets) {
        var out = releases.outOf(assets, current.actor()).stream()
                .filter(ReleaseLine::mine)
                .collect(toMap(ReleaseLine::asset, one -> one));
        var partners = receivers.of(out.values().stream().map(ReleaseLine::id).toList(), current.actor());
        return assets.stream()
                .map(out::get)
                .filter(Objects::nonNull)
                .map(one -> line(one, partners.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Line line(ReleaseLine one, List<String> partners) {
        return new Line(one.id().toString(), one.asset().toString(), one.version(), one.title(), partners);
    }
}
