package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.request.CurrentActor;

/** The model of the asset details shown beside the library. */
@RequestScoped
class AssetSummary {
    @Inject
    ReadAsset read;

    @Inject
    ReadLives lives;

    @Inject
    ReadThumbnails thumbnails;

    @Inject
    VocabularyLabels labels;

    @Inject
    CurrentActor current;

    Map<String, Object> of(String id) {
        var asset = AssetId.parse(id);
        var by = current.actor();
        var view = read.call(asset, by);
        var topic = view.draft().texts().topic();
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("standing", lives.list(List.of(asset), by));
        model.put("pictured", thumbnails.of(List.of(asset), by));
        model.put("topic", topic.isEmpty() ? "" : labels.name(MetadataField.TOPIC, topic));
        model.put(
                "languageName", labels.languageNames().getOrDefault(view.asset().language(), ""));
        return model;
    }
}
