package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.approval.reading.SubmissionLine;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.history.VersionView;
import vn.lantoa.asset.speaker.ReadSpeakers;
import vn.lantoa.asset.speaker.SpeakerLine;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.web.signin.CurrentActor;

/** The model of the pages of a sealed version. */
@RequestScoped
class VersionPageModel {
    @Inject
    ReadVersion read;

    @Inject
    ReadRenditions renditions;

    @Inject
    ReadSpeakers speakers;

    @Inject
    VersionStory story;

    @Inject
    VocabularyLabels words;

    @Inject
    CurrentActor current;

    Map<String, Object> version(AssetId asset, int number) {
        var view = read.call(asset, number, current.actor());
        var href = "/api/v1/assets/" + asset + "/versions/" + number;
        var made = renditions.call(asset, number, current.actor()).stream()
                .map(one -> RenditionRow.of(one, href))
                .toList();
        var reviews = story.reviews(asset, number);
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("href", href);
        model.put("texts", TextRow.of(view.texts(), words));
        model.put("notes", TextRow.of(view.notes(), words));
        model.put("languages", words.languageNames());
        model.put("renditions", made);
        model.put("reviews", reviews);
        model.put("stages", story.stages(asset));
        model.put("threads", story.threads(asset, number));
        model.put("speakers", speakers(view, asset, number));
        model.put("maySubmit", maySubmit(view, reviews));
        model.put("underWay", RenditionRow.anyUnderWay(view, made));
        return model;
    }

    /** The speakers of a version: only a variant has any, and their names are for readers of the whole asset. */
    private List<SpeakerLine> speakers(VersionView view, AssetId asset, int number) {
        if (view.version().lineage().madeFrom() == null || !view.asset().editable()) return List.of();
        return speakers.call(asset, number, current.actor());
    }

    Map<String, Object> diff(AssetId asset, int from, int to) {
        var view = read.call(asset, to, current.actor());
        var diff = read.diff(asset, from, to, current.actor());
        return Map.of(
                "view",
                view,
                "diff",
                diff,
                "changes",
                TextChange.of(diff, words),
                "languages",
                words.languageNames(),
                "href",
                "/api/v1/assets/" + asset + "/versions");
    }

    private static boolean maySubmit(VersionView view, List<SubmissionLine> reviews) {
        return view.asset().editable()
                && view.asset().newest()
                && !view.version().state().equals(VersionState.REFUSED.name())
                && reviews.stream()
                        .noneMatch(review -> review.state() == SubmissionState.SUBMITTED
                                || review.state() == SubmissionState.APPROVED);
    }
}
