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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.CancelCommand;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.release.planning.ChangeRelease.ChangeCommand;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The page of one release: its history, its times until it is published, and the form of its withdrawal. */
@Path("/console/releases/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {
    private static final Pattern ASSET = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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

    @Inject
    WithdrawRelease withdraw;

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

    @GET
    @Path("withdraw")
    public Page form(@PathParam("id") String id) {
        var detail = read.call(ReleaseId.parse(id), current.actor());
        return Page.of("release/withdraw.ftlh")
                .with("detail", detail)
                .with("one", detail.release())
                .with("withdrawable", detail.release().state().mayBecome(ReleaseState.WITHDRAWN))
                .with("kinds", WithdrawalKind.values())
                // submitting this form twice withdraws only once
                .with("key", UUID.randomUUID().toString());
    }

    @POST
    @Path("withdraw")
    public Response withdraw(
            @PathParam("id") String id,
            @FormParam("kind") @Nullable String kind,
            @FormParam("explanation") @DefaultValue("") String explanation,
            @FormParam("replacement") @Nullable String replacement,
            @FormParam("withEarlier") @DefaultValue("false") boolean withEarlier,
            @FormParam("key") @Nullable String key,
            @FormParam("sure") @DefaultValue("false") boolean sure) {
        Issues.none().when(!sure, "sure", "missing").throwIfAny();
        withdraw.call(new WithdrawCommand(
                ReleaseId.parse(id),
                RequestParsing.required("kind", kind, WithdrawalKind.class),
                explanation,
                RequestParsing.optional("replacement", replacement, ReleasePages::asset),
                withEarlier,
                key == null || key.isBlank() ? null : key,
                current.actor()));
        return back(id);
    }

    /** Finds the asset in a pasted address or id. */
    private static Optional<AssetId> asset(String text) {
        return ASSET.matcher(text)
                .results()
                .map(match -> new AssetId(UUID.fromString(match.group())))
                .findFirst();
    }
}
