package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.CueSheet;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.DraftFileView;
import vn.lantoa.asset.history.FindPreview;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.web.asset.StoredCues;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The model of the subtitle editor. */
@RequestScoped
class SubtitleModel {
    @Inject
    ReadAsset read;

    @Inject
    FindPreview find;

    @Inject
    StoredCues stored;

    @Inject
    ReadRenditions renditions;

    @Inject
    VocabularyLabels words;

    @Inject
    IssueWords issueWords;

    @Inject
    CurrentActor current;

    /** A subtitle file being edited; {@code file} is {@code new} if the file does not exist yet. */
    public record Sheet(AssetView asset, String file, String name, String mediaType, String language, CueSheet cues) {
        public boolean isNew() {
            return file.equals("new");
        }

        public boolean isVtt() {
            return mediaType.equals("text/vtt");
        }

        /** Returns a new sheet with the chosen language; a sheet of an existing file keeps its language. */
        Sheet in(@Nullable String chosen) {
            return !isNew() || chosen == null || chosen.isBlank()
                    ? this
                    : new Sheet(asset, file, "phu-de." + chosen + ".vtt", mediaType, chosen, cues);
        }
    }

    Sheet sheet(AssetId id, String file) {
        var view = read.call(id, current.actor());
        var language = view.asset().language();
        if (file.equals("new"))
            return new Sheet(view, file, "phu-de." + language + ".vtt", "text/vtt", language, CueSheet.NEW);
        var there = view.draft().files().stream()
                .filter(one -> one.id().equals(file) && one.file().role().equals("subtitles"))
                .findFirst()
                .orElseThrow(() -> new NotFound("asset:" + id + "/draft/subtitles/" + file));
        var face = there.file();
        var cues = stored.of(find.ofDraft(id, DraftFileId.parse(file), current.actor()));
        return new Sheet(
                view,
                file,
                face.name(),
                face.mediaType(),
                face.language() == null ? language : face.language(),
                CueSheet.of(cues));
    }

    Page page(Sheet sheet, CueSheet typed, List<Issue> issues) {
        return Page.of("asset/subtitles.ftlh")
                .with("view", sheet.asset())
                .with("sheet", sheet)
                .with("rows", typed.rows())
                .with("tooMany", typed.rows().size() > CueSheet.MOST)
                .with("wrong", issues.stream().map(issueWords::what).toList())
                .with("film", film(sheet.asset()))
                .with("languages", words.languageNames())
                .with("languageOptions", words.languages());
    }

    /** Returns the address of the video or audio that a browser can play; empty if the asset has none. */
    private String film(AssetView view) {
        var files = "/api/v1/assets/" + view.asset().id();
        return view.draft().files().stream()
                .filter(SubtitleModel::isPlayable)
                .findFirst()
                .map(one -> files + "/draft/files/" + one.id() + "/bytes")
                .orElseGet(() -> view.versions().isEmpty() ? "" : made(view, files));
    }

    private String made(AssetView view, String files) {
        int newest = view.versions().get(0).number();
        var href = files + "/versions/" + newest;
        return renditions.call(AssetId.parse(view.asset().id()), newest, current.actor()).stream()
                .map(one -> RenditionRow.of(one, href))
                .filter(one -> one.name().equals("mp4") && !one.href().isEmpty())
                .map(RenditionRow::href)
                .findFirst()
                .orElse("");
    }

    private static boolean isPlayable(DraftFileView one) {
        var type = one.file().mediaType();
        return type.equals("video/mp4") || type.equals("video/webm") || type.startsWith("audio/");
    }
}
