package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.credential.AddFactor;
import vn.lantoa.organisation.credential.AddPasskey;
import vn.lantoa.organisation.credential.BeginFactor;
import vn.lantoa.organisation.credential.BeginPasskey;
import vn.lantoa.organisation.credential.FactorSecret;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.credential.PasskeyId;
import vn.lantoa.organisation.credential.RecoveryCode;
import vn.lantoa.organisation.credential.RemoveFactor;
import vn.lantoa.organisation.credential.RemovePasskey;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.signin.BeginProviderLink;
import vn.lantoa.organisation.signin.IdentityId;
import vn.lantoa.organisation.signin.ProviderLead;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.organisation.signin.UnlinkProvider;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.FlowCookie;
import vn.lantoa.web.signin.FactorPages.DeviceCode;
import vn.lantoa.web.signin.ProviderFailures;

/**
 * The pages of an officer's own ways to sign in: the authenticator, which is set up after the password, the passkeys,
 * and the account at the identity provider.
 */
@Path(AccountPage.ME)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnCredentialPages {
    @Inject
    BeginFactor beginFactor;

    @Inject
    AddFactor addFactor;

    @Inject
    RemoveFactor removeFactor;

    @Inject
    OwnFactor own;

    @Inject
    BeginPasskey beginPasskey;

    @Inject
    AddPasskey addPasskey;

    @Inject
    RemovePasskey removePasskey;

    @Inject
    ShowFactor show;

    @Inject
    BeginProviderLink beginLink;

    @Inject
    UnlinkProvider unlink;

    @Inject
    OfficerRegister register;

    @Inject
    AccountPage account;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @Inject
    FlowCookie flow;

    @POST
    @Path("factor")
    public Response beginFactor() {
        return account.answer(() -> form.empty(device(beginFactor.call(
                        new BeginFactor.Command(current.actor(), form.raw("current"), current.origin()))))
                .shown());
    }

    @POST
    @Path("factor/confirm")
    public Response addFactor() {
        var begun = own.begun(current.actor());
        if (begun.isEmpty()) return Page.seeOther(AccountPage.ME);
        return form.answer(
                () -> codes(addFactor.call(current.actor(), form.raw("code"))), () -> device(begun.get()));
    }

    @POST
    @Path("factor/remove")
    public Response removeFactor() {
        return account.done(() -> removeFactor.call(current.actor(), form.raw("code"), current.origin()));
    }

    @POST
    @Path("passkeys")
    public Response beginPasskey() {
        return account.answer(() -> {
            var options = beginPasskey.call(new BeginPasskey.Command(
                    current.actor(), form.raw("current"), session().value(), current.origin()));
            return form.empty(Page.of("organisation/passkey.ftlh").with("options", HubJson.write(options)))
                    .shown();
        });
    }

    @POST
    @Path("passkeys/confirm")
    public Response addPasskey() {
        return account.answer(() -> {
            var codes = addPasskey.call(new AddPasskey.Command(
                    current.actor(),
                    form.text("name"),
                    form.raw("answer"),
                    session().value()));
            return codes.isEmpty() ? Page.seeOther(AccountPage.ME + "#factor") : codes(codes);
        });
    }

    @POST
    @Path("passkeys/{passkey}/remove")
    public Response removePasskey(@PathParam("passkey") UUID passkey) {
        return form.done(
                () -> removePasskey.call(current.actor(), new PasskeyId(passkey)),
                AccountPage.ME + "#factor",
                account::page);
    }

    /** Returns the challenge for a passkey, for step-up in this session. */
    @POST
    @Path("passkeys/challenge")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pose() {
        var options = show.pose(current.actor(), session()).orElseThrow(() -> new NotFound("passkey of the officer"));
        return Response.ok(options).build();
    }

    /** Returns a page that links to the provider, because the policy forbids forms that redirect to another host. */
    @POST
    @Path("provider")
    public Response beginLink() {
        return account.answer(() -> {
            var lead = beginLink.call(new BeginProviderLink.Command(
                    current.actor(), form.raw("current"), current.origin(), AccountPage.ME));
            if (lead instanceof ProviderLead.To there)
                return Response.ok(form.empty(
                                Page.of("organisation/provider-go.ftlh").with("address", there.address().toString())))
                        .cookie(flow.of(there.cookie()))
                        .build();
            return ProviderFailures.page(((ProviderLead.None) lead).why()).build();
        });
    }

    @POST
    @Path("provider/{identity: [0-9a-fA-F-]{36}}/remove")
    public Response unlink(@PathParam("identity") UUID identity) {
        return form.done(
                () -> unlink.call(current.actor(), new IdentityId(identity)),
                AccountPage.ME + "#provider",
                account::page);
    }

    private Page device(FactorSecret secret) {
        var login = register.detail(current.actor(), account.me()).officer().login();
        return Page.of("organisation/factor.ftlh").with("device", DeviceCode.of(secret, login));
    }

    private Response codes(List<RecoveryCode> codes) {
        return form.empty(Page.of("organisation/factor-codes.ftlh").with("codes", codes))
                .shown();
    }

    private SessionId session() {
        return current.session().orElseThrow(() -> new Forbidden("a session of one's own"));
    }
}
