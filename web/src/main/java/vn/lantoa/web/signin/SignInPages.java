package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.SetPassword;
import vn.lantoa.organisation.officer.OfficerView;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.organisation.signin.RegisterFirstAdministrator;
import vn.lantoa.organisation.signin.SignIn;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.SecretAddress;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The sign-in page of the console, sign-out, and the pages that one-time links open. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Tag(name = "sign-in")
public class SignInPages {
    private static final String HOME = "/console";
    static final String WAIT = "signin.wait";
    /** Browser data to clear at sign-out for the next person at the desk. Keeps the cookies of device and language. */
    public static final String CLEARED = "\"cache\", \"storage\"";

    @Inject
    SignIn signIn;

    @Inject
    SessionStart start;

    @Inject
    CurrentActor current;

    @Inject
    ProviderAccounts accounts;

    @Inject
    SetPassword setPassword;

    @Inject
    RegisterFirstAdministrator registerFirst;

    @Inject
    TypedForm form;

    @GET
    @Path("signin")
    @Operation(summary = "The sign-in page")
    public Response form(@QueryParam("next") @DefaultValue(HOME) String next) {
        return current.signedIn()
                ? Response.seeOther(LocalPath.of(next, HOME)).build()
                : page(Response.Status.OK, "", next, "", 0).build();
    }

    @POST
    @Path("signin")
    @Operation(summary = "Sign in", description = "Sets the session cookie and leads to `next`, a path of this hub.")
    public Response signIn(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue(HOME) String next,
            @HeaderParam(HttpHeaders.USER_AGENT) @DefaultValue("") String agent) {
        var attempt = new Attempt(login, password, current.strangersOrigin());
        var outcome = signIn.call(attempt, agent);
        if (outcome instanceof SignIn.SignedIn signedIn)
            return Response.seeOther(LocalPath.of(next, HOME))
                    .cookie(start.cookies(signedIn.session(), signedIn.device()))
                    .build();
        if (outcome instanceof SignIn.CodeAwaited awaited)
            return start.more("code", awaited.half(), next).build();
        if (outcome instanceof SignIn.FactorAwaited awaited)
            return start.more("factor", awaited.half(), next).build();
        if (outcome instanceof SignIn.TooManyAttempts blocked)
            return page(Response.Status.TOO_MANY_REQUESTS, login, next, WAIT, start.minutes(blocked.until()))
                    .header(HttpHeaders.RETRY_AFTER, start.after(blocked.until()))
                    .build();
        return page(Response.Status.FORBIDDEN, login, next, "signin.refused", 0).build();
    }

    @POST
    @Path("signout")
    @Operation(summary = "Sign out")
    public Response signOut() {
        return Response.seeOther(URI.create("/signin"))
                .cookie(start.end())
                .header("Clear-Site-Data", CLEARED)
                .build();
    }

    /** Returns the sign-in page; {@code error} is the message key of an error, or empty. */
    private Response.ResponseBuilder page(
            Response.Status status, String login, String next, String error, long minutes) {
        var page = Page.of("signin/signin.ftlh")
                .with("login", login)
                .with("next", next)
                .with("error", error)
                .with("minutes", minutes)
                .with("offer", accounts.offer());
        return Response.status(status).entity(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GET
    @Path("signin/password")
    public Response password(@QueryParam("link") @DefaultValue("") String link) {
        return SecretAddress.of(form.empty(passwordPage(link)).shown());
    }

    @POST
    @Path("signin/password")
    public Response setPassword() {
        var link = form.raw("link");
        return done(() -> setPassword.call(new RandomToken(link), form.raw("password")), () -> passwordPage(link));
    }

    @GET
    @Path("signin/first")
    public Response first(@QueryParam("link") @DefaultValue("") String link) {
        return SecretAddress.of(form.empty(firstPage(link)).shown());
    }

    @POST
    @Path("signin/first")
    public Response registerFirst() {
        var link = form.raw("link");
        return done(
                () -> registerFirst.call(new RegisterFirstAdministrator.Command(
                        new RandomToken(link),
                        form.text("login"),
                        form.text("displayName"),
                        form.text("email"),
                        form.raw("password"))),
                () -> firstPage(link));
    }

    private Response done(Runnable action, Supplier<Page> page) {
        return SecretAddress.of(form.done(
                () -> {
                    if (!form.raw("password").equals(form.raw("repeated")))
                        throw new Rejected(Issues.of("repeated", "not-the-same"));
                    action.run();
                },
                "/signin",
                page));
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
