package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.catalogue.ReadUses;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.web.asset.AssetCommands;
import vn.lantoa.web.asset.NewAssetBody;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.QueryText;

/** The pages that show and create assets. */
@Path("/console/assets")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AssetPages {
    @Inject
    ReadAsset read;

    @Inject
    Removals removals;

    @Inject
    AssetCommands commands;

    @Inject
    ReadParity parity;

    @Inject
    ReadUses uses;

    @Inject
    VersionPageModel model;

    @Inject
    ReadLives lives;

    @Inject
    VocabularyLabels words;

    @Inject
    TypedForm form;

    @GET
    @Path("new")
    public Page form() {
        var typed = typed();
        typed.replace("language", "", "vi");
        return Page.of("asset/new.ftlh")
                .with("organisations", words.ownOrganisations())
                .with("kinds", words.kinds())
                .with("languages", words.languages())
                .with("typed", typed);
    }

    @POST
    public Response begin() {
        if (form.text("then").equals("similar"))
            return Page.seeOther(QueryText.after("/console/search/similar", typed()));
        return DraftPages.seeOther(commands.create(form.read(NewAssetBody.class)), "/draft");
    }

    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        for (var field : List.of("title", "organisation", "kind", "language")) typed.put(field, form.text(field));
        return typed;
    }

    @GET
    @Path("{id}")
    public Page asset(@PathParam("id") String id, @QueryParam("tab") @DefaultValue("") String tab) {
        var asset = AssetId.parse(id);
        var whole = read.call(asset, form.actor());
        var sealed = !whole.versions().isEmpty();
        var page = sealed
                ? model.version("asset/asset.ftlh", asset, whole.versions().get(0).number(), form.actor())
                : Page.of("asset/asset.ftlh").with("texts", TextRow.of(whole.draft().texts(), words));
        return page.with("whole", whole)
                .with("tab", tab)
                .with("removal", removals.find(asset).map(Enum::name).orElse(""))
                .with("lives", lives.list(List.of(asset), form.actor()))
                .with("parity", parity.call(asset, form.actor()))
                .with("uses", uses.of(asset, form.actor()))
                .with("languages", words.languageNames())
                .with("organisations", words.ownOrganisations())
                .with("open", words.languages());
    }
}
