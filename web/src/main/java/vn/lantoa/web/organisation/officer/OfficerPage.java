package vn.lantoa.web.organisation.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.control.PendingChangeId;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.web.organisation.Options;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.CurrentActor;

/** The page of one officer: their details, roles and deputies, and the link to a new password. */
@Path("/console/officers/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerPage {
    private static final String TEMPLATE = "organisation/officer.ftlh";

    @Inject
    OfficerRegister register;

    @Inject
    OfficerForm officerForm;

    @Inject
    CurrentActor current;

    @Inject
    Options options;

    @Inject
    HubAddress address;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Page show() {
        return officerForm.form().empty(TEMPLATE, model(Map.of()));
    }

    @POST
    @Path("card")
    public Response correct() {
        return done(officerForm::correct);
    }

    @POST
    @Path("roles")
    public Response grant() {
        return asked(officerForm::grant);
    }

    @POST
    @Path("roles/{grant}/revoke")
    public Response revoke(@PathParam("grant") UUID grant) {
        return done(officer -> officerForm.revoke(grant));
    }

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return asked(officerForm::nameDeputy);
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return done(officer -> officerForm.endDeputyship(deputyship));
    }

    @POST
    @Path("disable")
    public Response disable() {
        return done(officerForm::disable);
    }

    @POST
    @Path("enable")
    public Response enable() {
        return done(officerForm::enable);
    }

    @POST
    @Path("password-link")
    public Response passwordLink() {
        return officerForm
                .form()
                .answer(
                        () -> {
                            var asked = officerForm.passwordLink(officer());
                            return asked.link() == null ? next(asked.waiting()) : shown(asked.link());
                        },
                        TEMPLATE,
                        () -> model(Map.of()));
    }

    @POST
    @Path("sessions/{session: [0-9a-fA-F-]{36}}/end")
    public Response endSession(@PathParam("session") UUID session) {
        return done(officer -> officerForm.endSession(session));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return done(officerForm::signOut);
    }

    @POST
    @Path("factor/take-away")
    public Response takeFactorAway() {
        return asked(officerForm::takeFactorAway);
    }

    private Response shown(RandomToken link) {
        var shown = Map.of(
                "link", address.of("/signin/password?link=" + link.value()).toString());
        return Response.ok(officerForm.form().empty(TEMPLATE, model(shown)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Runs the action; a change that waits for a second administrator leads to its page. */
    private Response asked(Function<OfficerId, @Nullable PendingChangeId> action) {
        return officerForm.form().answer(() -> next(action.apply(officer())), TEMPLATE, () -> model(Map.of()));
    }

    private Response next(@Nullable PendingChangeId waiting) {
        var there = waiting == null ? "/console/officers/" + id : "/console/changes?asked=" + waiting;
        return Response.seeOther(URI.create(there)).build();
    }

    private Response done(Consumer<OfficerId> action) {
        return officerForm
                .form()
                .answer(
                        () -> {
                            action.accept(officer());
                            return Response.seeOther(URI.create("/console/officers/" + id))
                                    .build();
                        },
                        TEMPLATE,
                        () -> model(Map.of()));
    }

    private Map<String, ?> model(Map<String, ?> besides) {
        var model = new HashMap<String, Object>(besides);
        model.put("detail", register.detail(current.actor(), officer()));
        model.put("organisations", options.organisations());
        model.put("roles", options.roles());
        model.put("sessions", officerForm.sessions(officer()));
        model.put("colleagues", officerForm.colleagues());
        return model;
    }

    private OfficerId officer() {
        return new OfficerId(id);
    }
}
