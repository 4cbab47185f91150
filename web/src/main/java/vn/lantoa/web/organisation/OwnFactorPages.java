package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.organisation.credential.AddFactor;
import vn.lantoa.organisation.credential.BeginFactor;
import vn.lantoa.organisation.credential.FactorSecret;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.credential.RemoveFactor;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.signin.FactorPages.DeviceCode;

/**
 * The pages of an officer's own second factor. Its set-up requires the password; confirmation and removal require
 * codes.
 */
@Path(AccountPage.ME + "/factor")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnFactorPages {

    @Inject
    BeginFactor begin;

    @Inject
    AddFactor add;

    @Inject
    RemoveFactor remove;

    @Inject
    OwnFactor own;

    @Inject
    AccountPage account;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @POST
    public Response begin() {
        return form.show(
                () -> device(begin.call(current.actor(), form.raw("current"), current.origin())), account::page);
    }

    @POST
    @Path("confirm")
    public Response add() {
        var begun = own.begun(current.actor());
        if (begun.isEmpty()) return Page.seeOther(AccountPage.ME);
        return form.show(
                () -> Page.of("organisation/factor-codes.ftlh")
                        .with("codes", add.call(current.actor(), form.raw("code"))),
                () -> device(begun.get()));
    }

    @POST
    @Path("remove")
    public Response remove() {
        return form.done(
                () -> remove.call(current.actor(), form.raw("code"), current.origin()), AccountPage.ME, account::page);
    }

    private Page device(FactorSecret secret) {
        return Page.of("organisation/factor.ftlh").with("device", DeviceCode.of(secret, account.login()));
    }
}
