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
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.release.Reach;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The library: the assets of an officer's agencies as pictures or lines, and the details of one asset. */
@Path(LibraryForm.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LibraryPages {
    @Inject
    AssetChoice assets;

    @Inject
    ReadLives lives;

    @Inject
    ReadThumbnails thumbnails;

    @Inject
    LibraryChoices choices;

    @Inject
    ReadAsset read;

    @Inject
    VocabularyLabels labels;

    @Inject
    CurrentActor current;

    @GET
    public Page library(@BeanParam LibraryForm form) {
        var page = assets.page(form);
        var ids = AssetLine.ids(page.lines());
        var model = choices.all();
        model.put("assets", page.lines());
        model.put("lives", lives.list(ids, current.actor()));
        model.put("thumbnails", thumbnails.of(ids, current.actor()));
        model.put("filter", form.shown());
        model.put("saved", form.filter());
        model.put("asList", form.isList());
        model.put("here", form.address(LibraryForm.PATH, form.position()));
        model.put("asOther", form.shownAs(form.isList() ? "" : "list"));
        model.put("next", page.next() == null ? "" : form.address(LibraryForm.PATH, page.next()));
        model.put("first", form.isFirst() ? "" : form.address(LibraryForm.PATH, null));
        model.put("show", form.show());
        model.put("most", ChosenAssets.MOST);
        model.put("reaches", Reach.values());
        if (!form.show().isEmpty()) model.putAll(details(form.show()));
        return new Page("asset/library.ftlh", model);
    }

    /** Returns the fragment with the details of one asset. */
    @GET
    @Path("{id}/summary")
    public Page summary(@PathParam("id") String id) {
        return new Page("asset/summary.ftlh", details(id));
    }

    private Map<String, Object> details(String id) {
        var asset = AssetId.parse(id);
        var by = current.actor();
        var view = read.call(asset, by);
        var topic = view.draft().texts().topic();
        return Map.of(
                "view", view,
                "standing", lives.list(List.of(asset), by),
                "pictured", thumbnails.of(List.of(asset), by),
                "topic", topic.isEmpty() ? "" : labels.name(MetadataField.TOPIC, topic),
                "languageName", labels.languageNames().getOrDefault(view.asset().language(), ""));
    }
}
