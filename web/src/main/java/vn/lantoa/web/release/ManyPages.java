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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.distribution.entitlement.PreviewReceivers;
import vn.lantoa.release.Reach;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReady.ReadyLine;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/**
 * The pages for choosing versions, previewing their recipients, releasing them after a hold, and cancelling their
 * releases.
 */
@Path("/console/releases/many")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ManyPages {
    @Inject
    ReadReady ready;

    @Inject
    ReadVersion versions;

    @Inject
    PreviewReceivers receivers;

    @Inject
    ManyReleases many;

    @Inject
    AssetChoice choice;

    @Inject
    CurrentActor current;

    /** A chosen version, and the partners that receive the version. */
    public record Line(String asset, int number, String title, List<String> partners) {}

    @GET
    public Page choose() {
        return new Page(
                "release/many.ftlh",
                Map.of(
                        "ready",
                                ready.call(current.actor()).stream()
                                        .filter(ReadyLine::mine)
                                        .toList(),
                        "reaches", Reach.values()));
    }

    /** Shows the recipients of the waiting versions, chosen here or, as assets, in the library. */
    @POST
    @Path("preview")
    public Page preview(@BeanParam ManyForm form, @BeanParam ChosenAssets chosen) {
        var reach = form.reach();
        var assets = form.versions.isEmpty()
                ? choice.of(chosen)
                : form.chosen().stream().map(ManyForm.Chosen::asset).toList();
        var lines = lines(waiting(assets), reach);
        return new Page(
                "release/many-preview.ftlh",
                Map.of(
                        "lines",
                        lines,
                        "others",
                        assets.size() - lines.size(),
                        "reach",
                        reach.name(),
                        "hold",
                        PlanWithdrawal.Command.hold(lines.size()).toSeconds()));
    }

    /** Returns the waiting versions of these assets that the officer may release, in the assets' order. */
    private List<ReadyLine> waiting(List<AssetId> assets) {
        var waiting = ready.of(assets, current.actor()).stream()
                .filter(ReadyLine::mine)
                .collect(toMap(ReadyLine::asset, one -> one, (one, newer) -> newer));
        return assets.stream().map(waiting::get).filter(Objects::nonNull).toList();
    }

    private List<Line> lines(List<ReadyLine> waiting, Reach reach) {
        var ids = waiting.stream()
                .collect(toMap(one -> one, one -> versions.idOf(one.asset(), one.version(), current.actor())));
        var partners = receivers.call(ids.values(), reach, current.actor());
        return waiting.stream()
                .map(one -> new Line(
                        one.asset().toString(),
                        one.version(),
                        one.title(),
                        partners.getOrDefault(ids.get(one), List.of())))
                .toList();
    }

    @POST
    public Page release(@BeanParam ManyForm form) {
        return answer("release/many-done.ftlh", "many", many.plan(form));
    }

    @POST
    @Path("stop")
    public Page callOff(@BeanParam ManyForm form) {
        return answer("release/many-stopped.ftlh", "many", many.callOff(form));
    }

    /** Returns the page of results; {@code words} is the message prefix {@code many} or {@code many-withdraw}. */
    static Page answer(String template, String words, List<ManyOutcome> outcomes) {
        return new Page(
                template,
                Map.of(
                        "words", words,
                        "done", outcomes.stream().filter(ManyOutcome::isDone).toList(),
                        "refused",
                                outcomes.stream().filter(one -> !one.isDone()).toList(),
                        "hold", PlanWithdrawal.Command.hold(outcomes.size()).toSeconds()));
    }
}
