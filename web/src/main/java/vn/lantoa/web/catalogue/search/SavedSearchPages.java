package vn.lantoa.web.catalogue.search;

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
import java.util.Map;
import java.util.UUID;
import vn.lantoa.catalogue.search.saved.DropSavedSearch;
import vn.lantoa.catalogue.search.saved.ListSavedSearches;
import vn.lantoa.catalogue.search.saved.SaveSearch;
import vn.lantoa.catalogue.search.saved.SavedSearch;
import vn.lantoa.catalogue.search.saved.SavedSearchId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of an officer's saved searches, each with the address of its feed. */
@RequestScoped
@Path("/console/search/saved")
@Produces(MediaType.TEXT_HTML)
public class SavedSearchPages {
    private static final String TEMPLATE = "catalogue/saved.ftlh";
    private static final String PATH = "/console/search/saved";

    @Inject
    ListSavedSearches list;

    @Inject
    SaveSearch save;

    @Inject
    DropSavedSearch drop;

    @Inject
    TypedForm form;

    @GET
    public Page saved() {
        return form.empty(TEMPLATE, model());
    }

    /** Saves the search in the address, which is that of the results page, under the name in the form. */
    @POST
    public Response save(@BeanParam SearchForm search) {
        return form.done(
                () -> save.call(new SaveSearch.Command(form.text("name"), search.request(), form.actor())),
                PATH,
                TEMPLATE,
                this::model);
    }

    @POST
    @Path("{id}/drop")
    public Response drop(@PathParam("id") UUID id) {
        drop.call(new SavedSearchId(id), form.actor());
        return Page.seeOther(PATH);
    }

    private Map<String, Object> model() {
        return Map.of(
                "searches",
                list.call(form.actor()).stream().map(SavedSearchPages::line).toList());
    }

    private static Line line(SavedSearch search) {
        return new Line(
                search.id().value().toString(),
                search.name(),
                SearchForm.address(search.words(), search.narrowed(), "newest", 1),
                "/feeds/saved-" + search.token());
    }

    /** A saved search as the page shows it; the address of its feed lacks the suffix of a format. */
    public record Line(String id, String name, String href, String feed) {}
}
