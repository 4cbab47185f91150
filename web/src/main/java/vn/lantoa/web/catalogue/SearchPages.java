package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.release.ContentSurface;

/** The front page and the search of the public catalogue. */
@RequestScoped
@ContentSurface
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "catalogue")
public class SearchPages {
    @Inject
    SearchCatalogue search;

    @Inject
    SearchModel model;

    @GET
    @Operation(summary = "The public catalogue", description = "The newest first.")
    public Response home(@BeanParam SearchForm form) {
        return list(form, new FacetModel.Whole("", ""));
    }

    @GET
    @Path("search")
    @Operation(
            summary = "Search the public catalogue",
            description = "All words in title, texts or files, with marks or without; `\"phrases\"`, `-exclusions`."
                    + " Narrowed by `kind`, `lang`, `audience`, `topic`, `org`, `task`, `service`, `year`, each given once"
                    + " or more (any of its values), and by the days `from` and `to`; `sort` is `best`, `newest`, `oldest` or"
                    + " `title`. `all` names what is listed with all its values, `find` a part of their names.")
    public Response search(
            @BeanParam SearchForm form,
            @QueryParam("all") @DefaultValue("") String all,
            @QueryParam("find") @DefaultValue("") String find) {
        return list(form, new FacetModel.Whole(all, find));
    }

    private Response list(SearchForm form, FacetModel.Whole whole) {
        return Response.ok(new Page("catalogue/list.ftlh", model.of(form, search.call(form.request()), whole)))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
