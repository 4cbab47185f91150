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
import vn.lantoa.organisation.signin.BeginProviderLink;
import vn.lantoa.organisation.signin.IdentityId;
import vn.lantoa.organisation.signin.ProviderLead;
import vn.lantoa.organisation.signin.UnlinkProvider;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;
import vn.lantoa.web.signin.ProviderFailures;

/** The pages for linking an officer's own account to the identity provider, and for unlinking it. */
@Path("/console/me/provider")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnProviderPages {
    private static final String HERE = "/console/me#provider";

    @Inject
    BeginProviderLink begin;

    @Inject
    UnlinkProvider unlink;

    @Inject
    AccountPage account;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @Inject
    HostCookies cookies;

    /** Returns a page that links to the provider, because the policy forbids forms that redirect to another host. */
    @POST
    public Response begin() {
        return form.answer(
                () -> {
                    var lead = begin.call(current.actor(), form.raw("current"), current.origin(), AccountPage.ME);
                    if (lead instanceof ProviderLead.To there)
                        return Response.ok(form.empty(Page.of("organisation/provider-go.ftlh")
                                        .with("address", there.address().toString())))
                                .cookie(cookies.of(HostCookie.FLOW, there.cookie()))
                                .build();
                    return ProviderFailures.page(((ProviderLead.None) lead).why())
                            .build();
                },
                account::page);
    }

    @POST
    @Path("{identity: [0-9a-fA-F-]{36}}/remove")
    public Response remove(@PathParam("identity") UUID identity) {
        return form.done(() -> unlink.call(current.actor(), new IdentityId(identity)), HERE, account::page);
    }
}
