package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.campaign.reading.ReadUses;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The page of an asset, with its newest version. */
@Path("/console/assets/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AssetPage {
    private static final String TEMPLATE = "asset/asset.ftlh";

    @Inject
    ReadAsset read;

    @Inject
    VersionPageModel model;

    @Inject
    Removals removals;

    @Inject
    ReadParity parity;

    @Inject
    ReadUses uses;

    @Inject
    VocabularyLabels words;

    @Inject
    CurrentActor current;

    @GET
    public Page asset(@PathParam("id") String id, @QueryParam("tab") @DefaultValue("") String tab) {
        var asset = AssetId.parse(id);
        var by = current.actor();
        var whole = read.call(asset, by);
        var page = whole.versions().isEmpty()
                ? Page.of(TEMPLATE)
                        .with("lives", Map.of())
                        .with("texts", TextRow.of(whole.draft().texts(), words))
                : model.version(TEMPLATE, asset, whole.versions().get(0).number(), by);
        return page.with("whole", whole)
                .with("tab", tab)
                .with("removal", removals.find(asset).map(Enum::name).orElse(""))
                .with("parity", parity.call(asset, by))
                .with("uses", uses.of(asset, by))
                .with("languages", words.languageNames())
                .with("organisations", words.ownOrganisations())
                .with("open", words.languages());
    }
}
