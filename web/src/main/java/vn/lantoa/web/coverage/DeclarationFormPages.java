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
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The empty form of a declaration, with the tasks of its unit. */
@Path(DeclarationListPages.PATH + "/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationFormPages {
    @Inject
    OwnUnits units;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    @GET
    public Page blank(@QueryParam("unit") @DefaultValue("") String code) {
        var unit = units.find(code);
        if (unit == null && code.isBlank()) throw new Forbidden("declare for a unit");
        if (unit == null) throw new NotFound("unit " + code);
        return form.empty(model.form(unit, null));
    }
}
