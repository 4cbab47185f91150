package vn.lantoa.web.release.many;

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
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.distribution.entitlement.PreviewReceivers;
import vn.lantoa.release.Reach;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadyLine;
import vn.lantoa.release.withdrawal.PlanWithdrawal;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.CurrentActor;

/** The pages on which many versions are chosen, looked at with their receivers, released in a moment, and called off. */
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
    CurrentActor current;

    /** A chosen version, and the partners that it goes to. */
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

    @POST
    @Path("preview")
    public Page preview(@BeanParam ManyForm form) {
        var reach = form.reach();
        var ids = form.chosen().stream()
                .collect(toMap(one -> one, one -> versions.idOf(one.asset(), one.number(), current.actor())));
        var partners = receivers.call(ids.values(), reach, current.actor());
        var lines = form.chosen().stream()
                .map(one -> new Line(
                        one.asset().toString(),
                        one.number(),
                        versions.call(one.asset(), one.number(), current.actor())
                                .texts()
                                .title(),
                        partners.getOrDefault(ids.get(one), List.of())))
                .toList();
        return new Page("release/many-preview.ftlh", Map.of("lines", lines, "reach", reach.name(), "hold", seconds()));
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

    /** What became of many: {@code many} in their words, or {@code many-withdraw}. */
    static Page answer(String template, String words, List<ManyOutcome> outcomes) {
        return new Page(
                template,
                Map.of(
                        "words", words,
                        "done", outcomes.stream().filter(ManyOutcome::isDone).toList(),
                        "refused",
                                outcomes.stream().filter(one -> !one.isDone()).toList(),
                        "hold", seconds()));
    }

    private static long seconds() {
        return PlanWithdrawal.HOLD.toSeconds();
    }
}
