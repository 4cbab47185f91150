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
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.reading.HeldRelease;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReady.ReadyLine;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/**
 * The pages for choosing many versions to release, or many published releases to withdraw with one notice: preview of
 * the recipients, action after a hold, and cancellation. A recall takes effect at once and has its own form.
 */
@Path("/console/releases/many")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ManyPages {
    @Inject
    ReadReady ready;

    @Inject
    ReadReleases releases;

    @Inject
    PreviewReceivers receivers;

    @Inject
    ManyReleases many;

    @Inject
    ManyWithdrawals withdrawals;

    @Inject
    AssetChoice choice;

    @Inject
    TypedForm typed;

    /**
     * A chosen version, and the partners that receive it.
     *
     * @param release id of its published release; empty if it waits for its release
     */
    public record Line(String release, String asset, int number, String title, List<String> partners) {}

    @GET
    public Page choose() {
        var mine = ready.call(typed.actor()).stream().filter(ReadyLine::mine).toList();
        return typed.empty(Page.of("release/many.ftlh").with("ready", mine).with("reaches", Reach.values()));
    }

    /**
     * Shows the recipients of the waiting versions, which were chosen on this page or, by their assets, in the library.
     */
    @POST
    @Path("preview")
    public Response preview(@BeanParam ManyForm form, @BeanParam ChosenAssets chosen) {
        return typed.show(() -> receivers(form, chosen), this::choose);
    }

    private Page receivers(ManyForm form, ChosenAssets chosen) {
        var reach = form.reach();
        var assets = form.versions.isEmpty()
                ? choice.of(chosen)
                : form.chosen().stream().map(ManyForm.Chosen::asset).toList();
        return preview("release/many-preview.ftlh", assets, waiting(assets, reach))
                .with("reach", reach.name());
    }

    private static Page preview(String template, List<AssetId> assets, Map<AssetId, Line> found) {
        var lines = assets.stream().map(found::get).filter(Objects::nonNull).toList();
        return Page.of(template)
                .with("lines", lines)
                .with("others", assets.size() - lines.size())
                .with("hold", PlanWithdrawal.Command.hold(lines.size()).toSeconds());
    }

    /** Returns the waiting versions of these assets, if the officer may release them. */
    private Map<AssetId, Line> waiting(List<AssetId> assets, Reach reach) {
        var waiting = ready.of(assets, typed.actor()).stream()
                .filter(ReadyLine::mine)
                .collect(toMap(ReadyLine::asset, one -> one, (one, newer) -> newer));
        var ids = waiting.values().stream().map(ReadyLine::versionId).toList();
        var partners = receivers.call(ids, reach, typed.actor());
        return waiting.values().stream()
                .collect(toMap(
                        ReadyLine::asset,
                        one -> new Line(
                                "",
                                one.asset().toString(),
                                one.version(),
                                one.title(),
                                partners.getOrDefault(one.versionId(), List.of()))));
    }

    @POST
    public Page release(@BeanParam ManyForm form) {
        return done("many", many.plan(form));
    }

    /** Shows the current state of the releases. */
    @POST
    @Path("now")
    public Page now(@BeanParam ManyForm form) {
        return held("release/many-done.ftlh", "many", form.releases(), List.of());
    }

    @POST
    @Path("stop")
    public Page callOff(@BeanParam ManyForm form) {
        var outcomes = many.callOff(form);
        return held("release/many-stopped.ftlh", "many", form.releases(), outcomes);
    }

    private Page done(String words, List<ManyOutcome> outcomes) {
        var planned = outcomes.stream()
                .filter(ManyOutcome::isDone)
                .map(one -> ReleaseId.parse(one.release()))
                .toList();
        return held("release/many-done.ftlh", words, planned, outcomes);
    }

    /**
     * Returns the page of results, with the current state of the releases; {@code words} is the message prefix
     * {@code many} or {@code many-withdraw}.
     */
    private Page held(String template, String words, List<ReleaseId> ids, List<ManyOutcome> outcomes) {
        var held = releases.held(ids, typed.actor());
        var left = held.stream().map(HeldRelease::secondsLeft).filter(Objects::nonNull);
        return Page.of(template)
                .with("words", words)
                .with("held", held)
                .with("left", left.reduce(0L, Math::max))
                .with("done", outcomes.stream().filter(ManyOutcome::isDone).count())
                .with("refused", outcomes.stream().filter(one -> !one.isDone()).toList());
    }

    /** Redirects to the library, in which assets are chosen. */
    @GET
    @Path("withdraw")
    public Response library() {
        return Page.seeOther("/console/assets?life=public");
    }

    @POST
    @Path("withdraw/preview")
    public Page preview(@BeanParam ChosenAssets chosen) {
        var assets = choice.of(chosen);
        return preview("release/many-withdraw.ftlh", assets, out(assets));
    }

    /**
     * Returns the newest published release of each asset that the officer may withdraw. Other releases are withdrawn
     * one by one.
     */
    private Map<AssetId, Line> out(List<AssetId> assets) {
        var out = releases.outOf(assets, typed.actor()).stream()
                .filter(ReleaseLine::mine)
                .toList();
        var partners = receivers.of(out.stream().map(ReleaseLine::id).toList(), typed.actor());
        return out.stream()
                .collect(toMap(
                        ReleaseLine::asset,
                        one -> new Line(
                                one.id().toString(),
                                one.asset().toString(),
                                one.version(),
                                one.title(),
                                partners.getOrDefault(one.id(), List.of()))));
    }

    @POST
    @Path("withdraw")
    public Page withdraw(@BeanParam ManyForm form) {
        return done("many-withdraw", withdrawals.plan(form));
    }

    /** Shows the current state of the withdrawals. */
    @POST
    @Path("withdraw/now")
    public Page nowOfWithdrawals(@BeanParam ManyForm form) {
        return held("release/many-done.ftlh", "many-withdraw", form.withdrawn(), List.of());
    }

    @POST
    @Path("withdraw/stop")
    public Page callOffWithdrawals(@BeanParam ManyForm form) {
        var outcomes = withdrawals.callOff(form);
        return held("release/many-stopped.ftlh", "many-withdraw", form.withdrawn(), outcomes);
    }
}
