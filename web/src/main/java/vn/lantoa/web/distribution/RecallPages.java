package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.distribution.recall.ReadRecalls;
import vn.lantoa.distribution.recall.RecallPolicies;
import vn.lantoa.distribution.recall.SetRecallDeadlines;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of recalls that concern partners, and of the time limit for answers. */
@Path("/console/recalls")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RecallPages {
    @Inject
    ReadRecalls read;

    @Inject
    ReadFinds finds;

    @Inject
    RecallPolicies policies;

    @Inject
    SetRecallDeadlines setPolicy;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    @Path("policy")
    public Response setPolicy() {
        return form.done(() -> setPolicy.call(form.actor(), minutes()), "/console/recalls", this::page);
    }

    private Map<WithdrawalKind, Integer> minutes() {
        var minutes = new EnumMap<WithdrawalKind, Integer>(WithdrawalKind.class);
        for (var kind : WithdrawalKind.values()) minutes.put(kind, form.number("minutes-" + kind, 0));
        return minutes;
    }

    private Page page() {
        return Page.of("distribution/recalls.ftlh")
                .with("recalls", read.call(form.actor()))
                .with("hanging", finds.recalled(form.actor()))
                .with("policies", policies.all());
    }
}
