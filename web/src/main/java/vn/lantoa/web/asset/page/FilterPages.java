package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.asset.history.DropFilter;
import vn.lantoa.asset.history.SaveFilter;
import vn.lantoa.asset.history.SavedFilterId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The forms that save and delete a shared filter of the library. */
@Path("/console/assets/filters")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FilterPages {
    @Inject
    SaveFilter save;

    @Inject
    DropFilter drop;

    @Inject
    CurrentActor current;

    /** Saves the filter of this address under the name in the form. */
    @POST
    public Response save(@BeanParam LibraryForm filter, @FormParam("name") @DefaultValue("") String name) {
        save.call(new SaveFilter.Command(name, filter.filter(), current.actor()));
        return Page.seeOther(filter.address(LibraryForm.PATH, null));
    }

    /** Redirects to the library when the address of a refused form is opened. */
    @GET
    public Response library(@BeanParam LibraryForm filter) {
        return Page.seeOther(filter.address(LibraryForm.PATH, null));
    }

    @POST
    @Path("{filter}/drop")
    public Response drop(@PathParam("filter") UUID filter) {
        drop.call(new SavedFilterId(filter), current.actor());
        return Page.seeOther(LibraryForm.PATH);
    }
}
