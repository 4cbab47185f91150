package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.asset.upload.UploadQueries;
import vn.lantoa.asset.upload.UploadState;
import vn.lantoa.kernel.Slug;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.rendition.Framing;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** The model of a draft's page. */
@RequestScoped
class DraftPageModel {
    private static final int UPLOADS_SHOWN = 5;

    @Inject
    ReadAsset read;

    @Inject
    VocabularyLabels words;

    @Inject
    IssueWords issues;

    @Inject
    UploadQueries uploads;

    @Inject
    CurrentActor current;

    @Inject
    ReadParity parity;

    @Inject
    PageWords pageWords;

    Page page(String template, AssetId id) {
        return page(template, id, false);
    }

    /** @param marked whether to mark the incomplete fields */
    Page page(String template, AssetId id, boolean marked) {
        var view = read.call(id, current.actor());
        var draft = view.draft();
        var kind = Slug.find(AssetKind.class, view.asset().kind()).orElseThrow();
        return lineage(Page.of(template), view)
                .with("view", view)
                .with("texts", draft.texts())
                .with("notes", draft.notes())
                .with("missing", issues.told(draft.readiness().missing()))
                .with("held", issues.told(draft.readiness().held()))
                .with("advised", issues.told(draft.readiness().advised()))
                .with("marks", marked ? issues.marks(draft.readiness().missing()) : Map.of())
                .with("fields", MetadataField.FORM)
                .with("options", words.options(List.of(MetadataField.values()), draft.texts()))
                .with("needed", needed(kind))
                .with("planTasks", words.planTasks(draft.notes().planTasks()))
                .with("roles", words.roles(kind))
                .with("framing", Framing.of(kind, ""))
                .with("rolesByType", rolesByType(kind))
                .with("languageOptions", words.languages())
                .with("languages", words.languageNames())
                .with("accept", String.join(",", kind.allMediaTypes()))
                .with("underCheck", underCheck(id));
    }

    /** Returns the keys of the fields required for a version of this kind. */
    private static List<String> needed(AssetKind kind) {
        return Stream.of(MetadataField.values())
                .filter(kind::needs)
                .map(MetadataField::key)
                .toList();
    }

    /** Returns the uploads that are not files of the draft yet, because they are being checked or were refused. */
    private List<UploadRow> underCheck(AssetId id) {
        return uploads.of(id, current.actor()).stream()
                .filter(one -> one.state() == UploadState.RECEIVED || one.state() == UploadState.REFUSED)
                .limit(UPLOADS_SHOWN)
                .map(one -> UploadRow.of(one, issues))
                .toList();
    }

    /**
     * Returns the accepted roles per media type, the most likely role first. For {@code text/vtt} that is subtitles.
     */
    private static Map<String, String> rolesByType(AssetKind kind) {
        return kind.allMediaTypes().stream().collect(Collectors.toMap(type -> type, type -> kind.rolesOf(type).stream()
                .map(FileRole::slug)
                .collect(Collectors.joining(" "))));
    }

    /**
     * Returns the page with the lineage choices for the version to be sealed: significance, and the source version that a
     * variant follows.
     */
    private Page lineage(Page page, AssetView view) {
        var followable = parity.followable(AssetId.parse(view.asset().id()), current.actor());
        var options = followable.stream().map(this::option).toList();
        // translators usually work from the current version
        var follow = followable.stream()
                .filter(ReadParity.FollowableVersion::current)
                .findFirst()
                .map(version -> String.valueOf(version.number()))
                .orElse(options.isEmpty() ? "" : options.get(0).value());
        return page.with("followable", options)
                .with("follow", follow)
                .with("machineMade", wasMachineMade(view.versions()))
                .with(
                        "significances",
                        Stream.of(Significance.MAJOR, Significance.MINOR)
                                .map(one -> new Option(one.slug(), pageWords.text("significance." + one.slug())))
                                .toList());
    }

    private Option option(ReadParity.FollowableVersion version) {
        var key = version.current() ? "lineage.version.current" : "lineage.version";
        return new Option(String.valueOf(version.number()), pageWords.text(key, version.number()));
    }

    private static boolean wasMachineMade(List<VersionLine> versions) {
        return !versions.isEmpty() && versions.get(0).lineage().machineMade();
    }
}
