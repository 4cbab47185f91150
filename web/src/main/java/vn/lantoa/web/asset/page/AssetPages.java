package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.web.asset.BeginAsset;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The pages of an asset, and of creating one. */
@Path("/console/assets")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AssetPages {
    @Inject
    ReadAsset read;

    @Inject
    Removals removals;

    @Inject
    BeginAsset begin;

    @Inject
    ReadParity parity;

    @Inject
    ReadLives lives;

    @Inject
    NewAssetChoices choices;

    @Inject
    CurrentActor current;

    @GET
    @Path("new")
    public Page form(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("language") @DefaultValue("vi") String language) {
        return new Page(
                "asset/new.ftlh",
                Map.of(
                        "organisations", choices.organisations(),
                        "kinds", choices.kinds(),
                        "languages", choices.languages(),
                        "typed",
                                Map.of(
                                        "title", title,
                                        "organisation", organisation,
                                        "kind", kind,
                                        "language", language)));
    }

    @POST
    public Response begin(@BeanParam BeginForm form) {
        if (form.looksForSimilar()) return Response.seeOther(form.similar()).build();
        return DraftPages.seeOther(begin.call(form.asset(), form.title()), "/draft");
    }

    @GET
    @Path("{id}")
    public Page asset(@PathParam("id") String id) {
        var asset = AssetId.parse(id);
        var view = read.call(asset, current.actor());
        return new Page(
                "asset/asset.ftlh",
                Map.of(
                        "view", view,
                        "removal", removals.find(asset).map(Enum::name).orElse(""),
                        "lives", lives.list(List.of(asset), current.actor()),
                        "stages", lives.ofVersions(asset, current.actor()),
                        "parity", parity.call(asset, current.actor()),
                        "languages", choices.languageNames(),
                        "organisations", choices.organisations(),
                        "open", choices.languages()));
    }
}
