package vn.lantoa.web.asset.page;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.history.VersionView;
import vn.lantoa.asset.speaker.ReadSpeakers;
import vn.lantoa.asset.speaker.SpeakerLine;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.rendition.RenditionView;
import vn.lantoa.web.page.Page;

/** The model of the pages of a sealed version. */
@RequestScoped
class VersionPageModel {
    private static final String LEAF = "page-";

    @Inject
    ReadVersion read;

    @Inject
    ReadRenditions renditions;

    @Inject
    ReadSpeakers speakers;

    @Inject
    ReadSubmissions submissions;

    @Inject
    ReadComments comments;

    @Inject
    ReadLives lives;

    @Inject
    VocabularyLabels words;

    Page version(String template, AssetId asset, int number, Actor by) {
        var view = read.call(asset, number, by);
        var href = href(asset, "/" + number);
        var made = renditions.call(asset, number, by).stream()
                .map(one -> RenditionRow.of(one, href))
                .toList();
        var page = Page.of(template)
                .with("view", view)
                .with("href", href)
                .with("texts", TextRow.of(view.texts(), words))
                .with("notes", TextRow.of(view.notes(), words))
                .with("languages", words.languageNames())
                .with("renditions", made)
                .with("stages", lives.ofVersions(asset, by))
                .with("lives", lives.list(List.of(asset), by))
                .with("threads", comments.ofVersion(asset, number, by))
                .with("speakers", speakers(view, asset, number, by))
                .with("underWay", RenditionRow.anyUnderWay(view, made));
        return reviewed(page, view, asset, number, by);
    }

    private Page reviewed(Page page, VersionView view, AssetId asset, int number, Actor by) {
        var lines = submissions
                .list(new ReviewQuery(null, asset, null, ReadSubmissions.MOST), by)
                .lines();
        var reviews = lines.stream().filter(line -> line.version() == number).toList();
        return page.with("submissions", lines).with("reviews", reviews).with("maySubmit", maySubmit(view, reviews));
    }

    /** Returns the speakers asked about a version; empty unless it is a variant and the actor may change the asset. */
    private List<SpeakerLine> speakers(VersionView view, AssetId asset, int number, Actor by) {
        if (view.version().lineage().madeFrom() == null || !view.asset().editable()) return List.of();
        return speakers.call(asset, number, by);
    }

    /**
     * A page of a document in two versions.
     *
     * @param before address of its picture in the earlier version; empty if that version has no such page
     * @param after address of its picture in the later version; empty if that version has no such page
     * @param changed true if the pictures differ
     */
    public record LeafPair(int place, String before, String after, boolean changed) {}

    /** The browser renditions of the videos of two versions. */
    public record FilmPair(String before, String after) {
        private static final String NAME = "mp4";
    }

    Page diff(AssetId asset, int from, int to, Actor by) {
        var view = read.call(asset, to, by);
        var diff = read.diff(asset, from, to, by);
        var before = made(asset, from, by);
        var after = made(asset, to, by);
        var page = Page.of("asset/diff.ftlh")
                .with("view", view)
                .with("diff", diff)
                .with("changes", TextChange.of(diff, words))
                .with("languages", words.languageNames())
                .with("href", href(asset, ""))
                .with("leaves", leaves(asset, from, before, to, after));
        return before.containsKey(FilmPair.NAME) && after.containsKey(FilmPair.NAME)
                ? page.with("films", new FilmPair(bytes(asset, from, FilmPair.NAME), bytes(asset, to, FilmPair.NAME)))
                : page;
    }

    /** Returns the hashes of a version's renditions by name. */
    private Map<String, Sha256> made(AssetId asset, int number, Actor by) {
        if (number == 0) return Map.of();
        return renditions.call(asset, number, by).stream()
                .filter(one -> one.made().isPresent())
                .collect(toMap(
                        RenditionView::name, one -> one.made().orElseThrow().sha256(), (one, other) -> one));
    }

    private static List<LeafPair> leaves(
            AssetId asset, int from, Map<String, Sha256> before, int to, Map<String, Sha256> after) {
        if (before.keySet().stream().noneMatch(name -> name.startsWith(LEAF))) return List.of();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(name -> name.startsWith(LEAF))
                .distinct()
                .map(name -> new LeafPair(
                        Integer.parseInt(name.substring(LEAF.length())),
                        before.containsKey(name) ? bytes(asset, from, name) : "",
                        after.containsKey(name) ? bytes(asset, to, name) : "",
                        !Objects.equals(before.get(name), after.get(name))))
                .sorted(Comparator.comparing(LeafPair::place))
                .toList();
    }

    private static String bytes(AssetId asset, int number, String name) {
        return href(asset, "/" + number + "/renditions/" + name + "/bytes");
    }

    private static String href(AssetId asset, String rest) {
        return "/api/v1/assets/" + asset + "/versions" + rest;
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
