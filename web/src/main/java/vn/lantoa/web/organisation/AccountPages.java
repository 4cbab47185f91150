package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.credential.ChangePassword;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.EndSessions;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;

/** The officer's own account page, with the forms about password and sessions. */
@Path(AccountPage.ME)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccountPages {
    @Inject
    AccountPage account;

    @Inject
    ChangePassword changePassword;

    @Inject
    EndSessions endSessions;

    @Inject
    EndSession endSession;

    @Inject
    HostCookies cookies;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @GET
    public Page show() {
        return form.empty(account.page());
    }

    @POST
    @Path("password")
    public Response changePassword() {
        return form.answer(
                () -> {
                    if (!form.raw("password").equals(form.raw("repeated")))
                        throw new Rejected(Issues.of("repeated", "not-the-same"));
                    changePassword.call(form.actor(), form.raw("current"), form.raw("password"), current.origin());
                    return Response.seeOther(URI.create("/signin?next=" + AccountPage.ME))
                            .cookie(cookies.gone(HostCookie.SESSION))
                            .build();
                },
                account::page);
    }

    @POST
    @Path("sessions/{session: [0-9a-fA-F-]{36}}/end")
    public Response endSession(@PathParam("session") UUID session) {
        return form.done(() -> endSession.call(form.actor(), new SessionId(session)), AccountPage.ME, account::page);
    }

    @POST
    @Path("sessions/end-others")
    public Response endOtherSessions() {
        return form.done(
                () -> current.session().ifPresent(session -> endSessions.call(form.actor(), session)),
                AccountPage.ME,
                account::page);
    }
}
