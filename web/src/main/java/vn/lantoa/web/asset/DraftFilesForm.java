package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.draft.ChangeDraftFile;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.draft.LinkExistingBytes;
import vn.lantoa.asset.draft.RemoveDraftFile;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** Commands on the files of a draft, shared by the API and the pages. */
@RequestScoped
public class DraftFilesForm {
    @Inject
    LinkExistingBytes link;

    @Inject
    RemoveDraftFile remove;

    @Inject
    ChangeDraftFile change;

    @Inject
    CurrentActor current;

    public DraftFileId link(AssetId asset, LinkBody body) {
        return link.call(new LinkExistingBytes.Command(
                asset,
                RequestParsing.required(
                        "sha256",
                        body.sha256(),
                        hex -> Optional.of(new Sha256(hex.toLowerCase(java.util.Locale.ROOT)))),
                RequestParsing.required("role", body.role(), FileRole.class),
                RequestParsing.optional("language", body.language(), tag -> Optional.of(new Language(tag))),
                body.name(),
                current.actor()));
    }

    /** Changes the role of a file, and its language if one is given. */
    public void change(AssetId asset, DraftFileId file, @Nullable String role, @Nullable String language) {
        change.call(new ChangeDraftFile.Command(
                asset,
                file,
                RequestParsing.required("role", role, FileRole.class),
                RequestParsing.optional("language", language, tag -> Optional.of(new Language(tag))),
                current.actor()));
    }

    public SealedFile remove(AssetId asset, DraftFileId file) {
        return remove.call(new RemoveDraftFile.Command(asset, file, current.actor()));
    }
}
