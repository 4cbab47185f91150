package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.request.CurrentActor;

/** Options of the asset picker among the assets of the officer's agencies that have a version. */
@RequestScoped
class OwnAssets {
    private static final int LISTED = 100; // drafts without a version are left out

    @Inject
    ListAssets list;

    @Inject
    ReadAsset read;

    @Inject
    ReadLives lives;

    @Inject
    ReadThumbnails thumbnails;

    @Inject
    CurrentActor current;

    /** Returns the assets whose titles contain the text, latest first; the latest assets for an empty text. */
    Stream<PickableAsset> titled(String text) {
        var by = current.actor();
        var query = new ListAssets.Query(null, null, text, null, AssetFacets.NONE, null, LISTED);
        var lines = list.call(query, by).lines();
        var ids = AssetLine.ids(lines);
        var states = lives.list(ids, by);
        var pictures = thumbnails.of(ids, by);
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(states.get(line.id())).stream()
                        .map(life -> new PickableAsset(
                                life.newest(),
                                line.title(),
                                line.language(),
                                "kind." + line.kind(),
                                line.organisation().name(),
                                picture(line.id(), pictures))))
                .limit(PickableAsset.MOST);
    }

    /** Returns the asset with this id; empty if the officer may not see it or if it has no version. */
    Stream<PickableAsset> identified(AssetId id) {
        var by = current.actor();
        var ids = List.of(id);
        return Optional.ofNullable(lives.list(ids, by).get(id.toString())).stream()
                .map(life -> {
                    var view = read.call(id, by);
                    var facts = view.asset();
                    return new PickableAsset(
                            life.newest(),
                            view.draft().texts().title(),
                            facts.language(),
                            "kind." + facts.kind(),
                            facts.organisation().name(),
                            picture(facts.id(), thumbnails.of(ids, by)));
                });
    }

    private static String picture(String asset, Map<String, Integer> versions) {
        var version = versions.get(asset);
        return version == null
                ? ""
                : "/api/v1/assets/" + asset + "/versions/" + version + "/renditions/thumbnail/bytes";
    }
}
