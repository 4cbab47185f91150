package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.credential.AddPasskey;
import vn.lantoa.organisation.credential.BeginPasskey;
import vn.lantoa.organisation.credential.PasskeyId;
import vn.lantoa.organisation.credential.RemovePasskey;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The pages of an officer's own passkeys: registration, step-up, removal. */
@Path("/console/me/passkeys")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnPasskeyPages {
    private static final String HERE = "/console/me#factor";

    @Inject
    BeginPasskey begin;

    @Inject
    AddPasskey add;

    @Inject
    RemovePasskey remove;

    @Inject
    ShowFactor show;

    @Inject
    AccountPage account;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @POST
    public Response begin() {
        return form.show(
                () -> {
                    var options = begin.call(current.actor(), form.raw("current"), current.origin());
                    return Page.of("organisation/passkey.ftlh").with("options", HubJson.write(options));
                },
                account::page);
    }

    @POST
    @Path("confirm")
    public Response add() {
        return form.answer(
                () -> {
                    var codes = add.call(new AddPasskey.Command(
                            current.actor(),
                            form.text("name"),
                            form.raw("answer"),
                            session().value()));
                    if (codes.isEmpty()) return Page.seeOther(HERE);
                    return form.empty(Page.of("organisation/factor-codes.ftlh").with("codes", codes))
                            .shown();
                },
                account::page);
    }

    @POST
    @Path("{passkey}/remove")
    public Response remove(@PathParam("passkey") UUID passkey) {
        return form.done(() -> remove.call(current.actor(), new PasskeyId(passkey)), HERE, account::page);
    }

    /** Returns the challenge for a passkey, for step-up in this session. */
    @POST
    @Path("challenge")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pose() {
        return Response.ok(
                        show.pose(current.actor(), session()).orElseThrow(() -> new NotFound("passkey of the officer")))
                .build();
    }

    private SessionId session() {
        return current.session().orElseThrow(() -> new Forbidden("a session of the officer"));
    }
}
