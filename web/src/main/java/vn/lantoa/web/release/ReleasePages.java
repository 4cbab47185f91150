package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The page of one release: its history, its times if it is not published yet, and the form of its withdrawal. */
@Path("/console/releases/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {
    @Inject
    ReadRelease read;

    @Inject
    ChangeRelease change;

    @Inject
    CancelRelease cancel;

    @Inject
    LocalTimes local;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    ReleaseEffects effects;

    @Inject
    TypedForm form;

    @GET
    public Page release(@PathParam("id") String id) {
        var detail = read.call(ReleaseId.parse(id), form.actor());
        var one = detail.release();
        // an empty field means that the release is due when the embargo ends
        var at = one.dueAt().equals(one.embargoUntil()) ? "" : local.field(one.dueAt());
        return effects.on(Page.of("release/release.ftlh"), one.asset())
                .with("detail", detail)
                .with("one", one)
                .with("partners", effects.partners(one.id()))
                .with("left", effects.left(one))
                .with("waiting", one.state().isWaiting())
                .with("withdrawable", one.state().mayBecome(ReleaseState.WITHDRAWN))
                .with("at", at)
                .with("embargoUntil", local.field(one.embargoUntil()))
                .with("expiresAt", local.field(one.expiresAt()))
                .with("zone", local.zone());
    }

    @POST
    @Path("times")
    public Response change(@PathParam("id") String id) {
        var request = form.read(WindowRequest.class);
        var seen = RequestParsing.optionalLockVersion(form.text("seen"));
        change.call(new ChangeRelease.ChangeCommand(ReleaseId.parse(id), request, seen, form.actor()));
        return back(id);
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id) {
        cancel.call(ReleaseId.parse(id), form.text("reason"), form.actor());
        return back(id);
    }

    private static Response back(String id) {
        return Page.seeOther("/console/releases/" + ReleaseId.parse(id));
    }

    @GET
    @Path("withdraw")
    public Page withdrawal(@PathParam("id") String id) {
        return form.empty(withdrawalOf(id));
    }

    private Page withdrawalOf(String id) {
        var detail = read.call(ReleaseId.parse(id), form.actor());
        return Page.of("release/withdraw.ftlh")
                .with("detail", detail)
                .with("one", detail.release())
                .with("withdrawable", detail.release().state().mayBecome(ReleaseState.WITHDRAWN))
                .with("kinds", WithdrawalKind.values())
                // a form submitted twice withdraws only once
                .with("key", UUID.randomUUID().toString());
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("id") String id) {
        var release = ReleaseId.parse(id);
        return form.done(() -> withdraw(release), "/console/releases/" + release, () -> withdrawalOf(id));
    }

    private void withdraw(ReleaseId release) {
        Issues.none().when(!form.isTicked("sure"), "sure", "missing").throwIfAny();
        var key = form.text("key");
        var replacement = form.text("replacement");
        withdraw.call(new WithdrawCommand(
                release,
                form.one("kind", WithdrawalKind.class),
                form.text("explanation"),
                replacement.isEmpty() ? null : RequestParsing.asset("replacement", replacement),
                form.isTicked("withEarlier"),
                key.isEmpty() ? null : key,
                form.actor()));
    }
}
