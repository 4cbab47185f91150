package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.catalogue.search.DropSavedSearch;
import vn.lantoa.catalogue.search.IssuedSearch;
import vn.lantoa.catalogue.search.ListSavedSearches;
import vn.lantoa.catalogue.search.RenewSavedSearch;
import vn.lantoa.catalogue.search.SaveSearch;
import vn.lantoa.catalogue.search.SavedSearch;
import vn.lantoa.catalogue.search.SavedSearchId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of an officer's saved searches. A feed address is shown only once, when it is created or renewed. */
@RequestScoped
@Path("/console/search/saved")
@Produces(MediaType.TEXT_HTML)
public class SavedSearchPages {
    @Inject
    TypedForm form;

    @Inject
    SaveSearch save;

    @Inject
    ListSavedSearches list;

    @Inject
    DropSavedSearch drop;

    @Inject
    RenewSavedSearch renew;

    @Inject
    HubAddress hub;

    @GET
    public Page saved() {
        return form.empty(page());
    }

    /**
     * Saves the search in the query string, which is the query string of the results page, under the name in the form.
     */
    @POST
    public Response save(@BeanParam SearchForm search) {
        return form.answer(
                () -> shown(save.call(new SaveSearch.Command(form.text("name"), search.request(), form.actor()))),
                this::page);
    }

    @POST
    @Path("{id}/renewal")
    public Response renew(@PathParam("id") UUID id) {
        return shown(renew.call(new SavedSearchId(id), form.actor()));
    }

    @POST
    @Path("{id}/drop")
    public Response drop(@PathParam("id") UUID id) {
        drop.call(new SavedSearchId(id), form.actor());
        return Page.seeOther("/console/search/saved");
    }

    private Response shown(IssuedSearch issued) {
        var address = hub.of(issued.feed() + ".atom").toString();
        return form.empty(page().with("issued", issued.search().name()).with("feed", address))
                .shown();
    }

    private Page page() {
        return Page.of("catalogue/saved.ftlh")
                .with(
                        "searches",
                        list.call(form.actor()).stream()
                                .map(SavedSearchPages::line)
                                .toList());
    }

    private static Line line(SavedSearch search) {
        return new Line(
                search.id().value().toString(),
                search.name(),
                SearchForm.address(search.words(), search.narrowed(), "newest", 1));
    }

    /** A saved search as the page shows it. */
    public record Line(String id, String name, String href) {}
}
