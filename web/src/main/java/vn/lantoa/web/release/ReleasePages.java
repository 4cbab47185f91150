package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.planning.CancelCommand;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.release.planning.ChangeRelease.ChangeCommand;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The page of one release: its history, and its times until it is published. */
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
    CurrentActor current;

    @GET
    public Page release(@PathParam("id") String id) {
        var detail = read.call(ReleaseId.parse(id), current.actor());
        var one = detail.release();
        // an empty field means that the release is due when the embargo ends
        var at = one.dueAt().equals(one.embargoUntil()) ? "" : local.field(one.dueAt());
        return Page.of("release/release.ftlh")
                .with("detail", detail)
                .with("one", one)
                .with("waiting", one.state().isWaiting())
                .with("withdrawable", one.state().mayBecome(ReleaseState.WITHDRAWN))
                .with("at", at)
                .with("embargoUntil", local.field(one.embargoUntil()))
                .with("expiresAt", local.field(one.expiresAt()))
                .with("zone", local.zone());
    }

    @POST
    @Path("times")
    public Response change(
            @PathParam("id") String id,
            @FormParam("seen") @Nullable Long seen,
            @FormParam("at") @Nullable String at,
            @FormParam("embargoUntil") @Nullable String embargoUntil,
            @FormParam("expiresAt") @Nullable String expiresAt) {
        var request = local.request(at, embargoUntil, expiresAt);
        change.call(new ChangeCommand(ReleaseId.parse(id), request, seen, current.actor()));
        return back(id);
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id, @FormParam("reason") @DefaultValue("") String reason) {
        cancel.call(new CancelCommand(ReleaseId.parse(id), reason, current.actor()));
        return back(id);
    }

    private static Response back(String id) {
        return Page.seeOther("/console/releases/" + ReleaseId.parse(id));
    }
}
