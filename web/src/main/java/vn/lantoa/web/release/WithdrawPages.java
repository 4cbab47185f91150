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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The form of a withdrawal: four kinds, each with a plain explanation, and a public notice. */
@Path("/console/releases/{id: [0-9a-fA-F-]{36}}/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WithdrawPages {
    @Inject
    ReadRelease read;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    CurrentActor current;

    @GET
    public Page form(@PathParam("id") String id) {
        var detail = read.call(ReleaseId.parse(id), current.actor());
        // submitting this form twice withdraws only once
        var key = UUID.randomUUID().toString();
        return new Page(
                "release/withdraw.ftlh",
                Map.of(
                        "detail", detail,
                        "one", detail.release(),
                        "withdrawable", detail.release().state().mayBecome(ReleaseState.WITHDRAWN),
                        "kinds", WithdrawalKind.values(),
                        "key", key));
    }

    @POST
    public Response withdraw(
            @PathParam("id") String id,
            @FormParam("kind") @Nullable String kind,
            @FormParam("explanation") @DefaultValue("") String explanation,
            @FormParam("replacement") @Nullable String replacement,
            @FormParam("withEarlier") @DefaultValue("false") boolean withEarlier,
            @FormParam("key") @Nullable String key,
            @FormParam("sure") @DefaultValue("false") boolean sure) {
        Issues.none().when(!sure, "sure", "missing").throwIfAny();
        var release = ReleaseId.parse(id);
        withdraw.call(new WithdrawCommand(
                release,
                RequestParsing.required("kind", kind, WithdrawalKind.class),
                explanation,
                RequestParsing.optional("replacement", replacement, FormWords::asset),
                withEarlier,
                key == null || key.isBlank() ? null : key,
                current.actor()));
        return Page.seeOther("/console/releases/" + release);
    }

    /** Parses form values into domain types. */
    static final class FormWords {
        private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

        private FormWords() {}

        /** Finds the asset in a pasted address or id. */
        static Optional<AssetId> asset(String text) {
            return ID.matcher(text)
                    .results()
                    .map(match -> new AssetId(UUID.fromString(match.group())))
                    .findFirst();
        }
    }
}
