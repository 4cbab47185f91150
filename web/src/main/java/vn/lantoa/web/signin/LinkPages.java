package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.SetPassword;
import vn.lantoa.organisation.officer.OfficerView;
import vn.lantoa.organisation.signin.RegisterFirstAdministrator;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.SecretAddress;
import vn.lantoa.web.page.TypedForm;

/** The pages behind one-time links: setting a password, and becoming the first administrator of a new hub. */
@Path("/signin")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LinkPages {

    @Inject
    SetPassword setPassword;

    @Inject
    RegisterFirstAdministrator registerFirst;

    @Inject
    TypedForm form;

    @GET
    @Path("password")
    public Response password(@QueryParam("link") @DefaultValue("") String link) {
        return SecretAddress.of(form.empty(passwordPage(link)).shown());
    }

    @POST
    @Path("password")
    public Response setPassword() {
        var link = form.raw("link");
        return SecretAddress.of(form.answer(
                () -> {
                    checkRepeated();
                    setPassword.call(new RandomToken(link), form.raw("password"));
                    return Page.seeOther("/signin");
                },
                () -> passwordPage(link)));
    }

    @GET
    @Path("first")
    public Response first(@QueryParam("link") @DefaultValue("") String link) {
        return SecretAddress.of(form.empty(firstPage(link)).shown());
    }

    @POST
    @Path("first")
    public Response registerFirst() {
        var link = form.raw("link");
        return SecretAddress.of(form.answer(
                () -> {
                    checkRepeated();
                    registerFirst.call(new RegisterFirstAdministrator.Command(
                            new RandomToken(link),
                            form.text("login"),
                            form.text("displayName"),
                            form.text("email"),
                            form.raw("password")));
                    return Page.seeOther("/signin");
                },
                () -> firstPage(link)));
    }

    private void checkRepeated() {
        if (!form.raw("password").equals(form.raw("repeated")))
            throw new Rejected(Issues.of("repeated", "not-the-same"));
    }

    private Page passwordPage(String link) {
        var login = setPassword.find(new RandomToken(link)).map(OfficerView::login);
        return Page.of("signin/password.ftlh")
                .with("link", link)
                .with("good", login.isPresent())
                .with("login", login.orElse(""));
    }

    private Page firstPage(String link) {
        return Page.of("signin/first.ftlh")
                .with("link", link)
                .with("good", registerFirst.isGood(new RandomToken(link)));
    }
}
