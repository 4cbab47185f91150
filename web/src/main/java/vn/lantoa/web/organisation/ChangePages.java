package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.officer.ConfirmChange;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.ReadPendingChanges;
import vn.lantoa.organisation.officer.RefuseChange;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of pending changes that need a second administrator, and of decided changes. */
@Path("/console/changes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ChangePages {
    private static final String HERE = "/console/changes";

    @Inject
    ReadPendingChanges read;

    @Inject
    ConfirmChange confirm;

    @Inject
    RefuseChange refuse;

    @Inject
    TypedForm form;

    @Inject
    HubAddress address;

    @GET
    public Page list(@QueryParam("asked") @DefaultValue("") String asked) {
        return form.empty(page().with("asked", asked));
    }

    @POST
    @Path("{id: [0-9a-fA-F-]{36}}/confirm")
    public Response confirm(@PathParam("id") UUID id) {
        return answer(() -> {
            var link = confirm.call(form.actor(), new PendingChangeId(id)).link();
            return link == null
                    ? Page.seeOther(HERE)
                    : form.empty(page().with("link", link.passwordAddress(address)))
                            .shown();
        });
    }

    @POST
    @Path("{id: [0-9a-fA-F-]{36}}/refuse")
    public Response refuse(@PathParam("id") UUID id) {
        return answer(() -> {
            refuse.call(new RefuseChange.Command(new PendingChangeId(id), form.text("reason"), form.actor()));
            return Page.seeOther(HERE);
        });
    }

    private Response answer(Supplier<Response> action) {
        return form.answer(action, this::page);
    }

    private Page page() {
        var changes = read.call(form.actor());
        return Page.of("organisation/changes.ftlh")
                .with("waiting", changes.waiting())
                .with("ended", changes.ended());
    }
}
