package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.coverage.ChooseUnitLetters;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page on which an officer subscribes to the weekly letter or unsubscribes. */
@Path("/console/coverage/letters")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class UnitLetterPages {
    @Inject
    ChooseUnitLetters choose;

    @Inject
    TypedForm form;

    @POST
    public Response choose() {
        choose.call(form.actor(), form.text("wanted").equals("true"));
        return Page.seeOther("/console/coverage#letters");
    }
}
