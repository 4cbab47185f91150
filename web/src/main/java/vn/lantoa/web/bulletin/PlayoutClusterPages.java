package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.bulletin.AssignPlayouts;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page that assigns play-outs with other texts to registered loudspeaker clusters. */
@Path(PlayoutClusterPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlayoutClusterPages {
    static final String PATH = "/console/bulletins/clusters";

    @Inject
    BulletinQueries queries;

    @Inject
    AssignPlayouts assign;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    public Response assign() {
        return form.done(
                () -> assign.call(new AssignPlayouts.Command(
                        form.actor(),
                        new OrganisationId(form.id("commune")),
                        form.text("place"),
                        form.text("cluster"))),
                PATH,
                this::page);
    }

    private Page page() {
        return Page.of("bulletin/clusters.ftlh").with("lines", queries.unassigned(form.actor()));
    }
}
