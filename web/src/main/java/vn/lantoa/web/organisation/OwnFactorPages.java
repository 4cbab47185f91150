package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.organisation.credential.AddFactor;
import vn.lantoa.organisation.credential.BeginFactor;
import vn.lantoa.organisation.credential.FactorSecret;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.credential.RemoveFactor;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.signin.FactorPages.DeviceCode;

/** The pages of an officer's own second factor: set up after the password, confirmed and removed by codes. */
@Path("/console/me/factor")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnFactorPages {
    private static final String HERE = "/console/me";
    private static final String DEVICE = "organisation/factor.ftlh";

    @Inject
    BeginFactor begin;

    @Inject
    AddFactor add;

    @Inject
    RemoveFactor remove;

    @Inject
    OwnFactor own;

    @Inject
    AccountModel account;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @POST
    public Response begin() {
        return account.answer(() -> {
            var secret = begin.call(new BeginFactor.Command(current.actor(), form.raw("current"), current.origin()));
            return form.empty(DEVICE, model(secret)).shown();
        });
    }

    @POST
    @Path("confirm")
    public Response add() {
        var begun = own.begun(current.actor());
        if (begun.isEmpty()) return Page.seeOther(HERE);
        return form.answer(
                () -> {
                    var codes = add.call(current.actor(), form.raw("code"));
                    return form.empty("organisation/factor-codes.ftlh", Map.of("codes", codes))
                            .shown();
                },
                DEVICE,
                () -> model(begun.get()));
    }

    @POST
    @Path("remove")
    public Response remove() {
        return account.done(() -> remove.call(current.actor(), form.raw("code"), current.origin()));
    }

    private Map<String, ?> model(FactorSecret secret) {
        return Map.of("device", DeviceCode.of(secret, account.login()));
    }
}
