package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.FactorSecret;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.EnrolAtSignIn;
import vn.lantoa.organisation.signin.SignIn;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;

/** The pages after the password, where an officer uses the second factor, or sets one up if required. */
@Path("/signin")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FactorPages {
    private static final String HOME = "/console";

    @Inject
    ConfirmSignIn confirm;

    @Inject
    EnrolAtSignIn enrol;

    @Inject
    HostCookies cookies;

    @Inject
    SessionStart start;

    @Inject
    CurrentActor current;

    @Inject
    TypedForm form;

    @GET
    @Path("code")
    public Response code(@QueryParam("next") @DefaultValue(HOME) String next) {
        if (passkey().isEmpty()) return again(next);
        return page(Response.Status.OK, code(next, "", 0));
    }

    /** Returns the challenge for the officer's passkey. */
    @POST
    @Path("passkey")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pose() {
        var options = token().flatMap(confirm::pose).orElseThrow(() -> new NotFound("passkey of the officer"));
        return Response.ok(options)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("code")
    public Response confirm(
            @FormParam("code") @DefaultValue("") String code, @FormParam("next") @DefaultValue(HOME) String next) {
        var from = current.strangersOrigin();
        var outcome = token().map(one -> confirm.call(one, code, from)).orElse(new SignIn.Over());
        if (outcome instanceof SignIn.SignedIn in)
            return Response.seeOther(LocalPath.of(next, HOME))
                    .cookie(start.cookies(in.session(), in.device()))
                    .cookie(cookies.gone(HostCookie.HALF))
                    .build();
        if (outcome instanceof SignIn.Over) return again(next);
        if (outcome instanceof SignIn.TooManyAttempts blocked)
            return Response.fromResponse(page(
                            Response.Status.TOO_MANY_REQUESTS,
                            code(next, SignInPages.WAIT, start.minutes(blocked.until()))))
                    .header(HttpHeaders.RETRY_AFTER, start.after(blocked.until()))
                    .build();
        return page(Response.Status.FORBIDDEN, code(next, ShownCode.refusal(code), 0));
    }

    private Page code(String next, String error, long minutes) {
        return Page.of("signin/code.ftlh")
                .with("next", next)
                .with("error", error)
                .with("minutes", minutes)
                .with("passkey", passkey().orElse(false));
    }

    private Optional<Boolean> passkey() {
        return token().flatMap(confirm::awaitsPasskey);
    }

    @GET
    @Path("factor")
    public Response enrol(@QueryParam("next") @DefaultValue(HOME) String next) {
        var enrolment = token().flatMap(enrol::find);
        if (enrolment.isEmpty()) return again(next);
        return page(Response.Status.OK, form.empty(enrolPage(enrolment.get(), next)));
    }

    @POST
    @Path("factor")
    public Response enrolled(@FormParam("next") @DefaultValue(HOME) String next) {
        var enrolment = token().flatMap(enrol::find);
        if (enrolment.isEmpty()) return again(next);
        return form.answer(
                () -> {
                    var done = enrol.call(
                            token().orElseThrow(),
                            form.raw("code"),
                            current.strangersOrigin().device());
                    var there = LocalPath.of(next, HOME).toString();
                    var codes = Page.of("signin/codes.ftlh")
                            .with("codes", done.codes())
                            .with("next", there);
                    return Response.fromResponse(page(Response.Status.OK, codes))
                            .cookie(start.cookies(done.session(), done.device()))
                            .cookie(cookies.gone(HostCookie.HALF))
                            .build();
                },
                () -> enrolPage(enrolment.get(), next));
    }

    private static Page enrolPage(EnrolAtSignIn.Enrolment enrolment, String next) {
        return Page.of("signin/enrol.ftlh")
                .with("device", DeviceCode.of(enrolment.secret(), enrolment.login()))
                .with("next", next);
    }

    private Optional<RandomToken> token() {
        return cookies.find(HostCookie.HALF);
    }

    private Response again(String next) {
        return Response.seeOther(URI.create("/signin?next=" + LocalPath.encoded(next)))
                .cookie(cookies.gone(HostCookie.HALF))
                .build();
    }

    private static Response page(Response.Status status, Page page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * The enrolment of an officer's authenticator app, for scanning or typing.
     *
     * @param picture QR code as a {@code data:} address
     * @param text the secret in letters
     * @param uri the secret as an address, which a phone opens directly
     */
    public record DeviceCode(String picture, String text, String uri) {
        /** Returns the enrolment of this secret for this login. */
        public static DeviceCode of(FactorSecret secret, String login) {
            var uri = secret.uri(login);
            var svg = Base64.getEncoder().encodeToString(QrCode.of(uri).svg());
            return new DeviceCode("data:image/svg+xml;base64," + svg, secret.spaced(), uri);
        }
    }
}
