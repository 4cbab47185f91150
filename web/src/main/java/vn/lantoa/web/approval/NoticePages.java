package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.approval.notice.MarkNoticesRead;
import vn.lantoa.approval.notice.NoticeId;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The pages of an officer's notices. */
@Path("/console/notices")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NoticePages {
    @Inject
    ReadNotices read;

    @Inject
    MarkNoticesRead mark;

    @Inject
    CurrentActor current;

    @GET
    public Page notices() {
        return Page.of("approval/notices.ftlh").with("notices", read.call(current.actor()));
    }

    @POST
    @Path("read")
    public Response readAll() {
        mark.call(null, current.actor());
        return Page.seeOther("/console/notices");
    }

    /** Marks a notice as read and redirects to its subject. */
    @POST
    @Path("{id}")
    public Response open(@PathParam("id") String id) {
        return Page.seeOther(mark.call(NoticeId.parse(id), current.actor()));
    }
}
