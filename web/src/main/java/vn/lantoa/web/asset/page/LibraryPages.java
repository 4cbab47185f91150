package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.release.Reach;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.asset.AssetReader;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The library: the assets of an officer's agencies as pictures or lines, and the details of one asset. */
@Path(LibraryForm.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LibraryPages {
    @Inject
    AssetReader assets;

    @Inject
    ReadLives lives;

    @Inject
    ReadThumbnails thumbnails;

    @Inject
    ReadAsset read;

    @Inject
    VocabularyLabels labels;

    @Inject
    CurrentActor current;

    @Inject
    LibraryChoices choices;

    @GET
    public Page library(@BeanParam LibraryForm form) {
        var by = current.actor();
        var list = assets.page(form);
        var ids = AssetLine.ids(list.lines());
        var page = choices.with(Page.of("asset/library.ftlh"))
                .with("assets", list.lines())
                .with("found", assets.count(form, ChosenAssets.MOST + 1))
                .with("lives", lives.list(ids, by))
                .with("pictured", thumbnails.of(ids, by))
                .with("filter", form.shown())
                .with("saved", form.filter())
                .with("asList", form.isList())
                .with("here", form.address(LibraryForm.PATH, form.position()))
                .with("next", list.next() == null ? "" : form.address(LibraryForm.PATH, list.next()))
                .with("first", form.isFirst() ? "" : form.address(LibraryForm.PATH, null))
                .with("show", form.show())
                .with("none", form.none)
                .with("most", ChosenAssets.MOST)
                .with("reaches", Reach.values());
        return form.show().isEmpty() ? page : details(page, form.show());
    }

    /** Returns the fragment with the details of one asset. */
    @GET
    @Path("{id}/summary")
    public Page summary(@PathParam("id") String id) {
        return details(Page.of("asset/summary.ftlh"), id);
    }

    private Page details(Page page, String id) {
        var asset = AssetId.parse(id);
        var by = current.actor();
        var view = read.call(asset, by);
        var topic = view.draft().texts().topic();
        return page.with("view", view)
                .with("standing", lives.list(List.of(asset), by))
                .with("topic", topic.isEmpty() ? "" : labels.name(MetadataField.TOPIC, topic))
                .with(
                        "languageName",
                        labels.languageNames().getOrDefault(view.asset().language(), ""));
    }
}
