package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.web.asset.AssetCommands;
import vn.lantoa.web.asset.NewAssetBody;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.QueryText;

/** The page that creates assets. */
@Path("/console/assets")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewAssetPages {
    @Inject
    AssetCommands commands;

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
}
