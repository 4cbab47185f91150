package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The empty form of a nomination. */
@Path(NominationPages.PATH + "/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NominationFormPages {
    @Inject
    OwnUnits units;

    @Inject
    NominationModel model;

    @Inject
    TypedForm form;

    @GET
    public Page blank(
            @QueryParam("unit") @DefaultValue("") String unit, @QueryParam("asset") @DefaultValue("") String asset) {
        if (units.nominating().isEmpty()) throw new Forbidden("nominate for a unit");
        return form.empty(NominationPages.FORM, model.form(unit, asset));
    }
}
