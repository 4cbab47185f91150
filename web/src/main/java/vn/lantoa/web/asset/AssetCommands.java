package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.asset.draft.ChangeDraftFile;
import vn.lantoa.asset.draft.CreateAsset;
import vn.lantoa.asset.draft.CreateVariant;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.draft.LinkExistingBytes;
import vn.lantoa.asset.draft.RemoveDraftFile;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** Commands shared by the API and the pages: create an asset or a variant, and change the files of a draft. */
@RequestScoped
public class AssetCommands {
    @Inject
    CreateAsset create;

    @Inject
    CreateVariant createVariant;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    @Inject
    LinkExistingBytes link;

    @Inject
    RemoveDraftFile remove;

    @Inject
    ChangeDraftFile change;

    public AssetId create(NewAssetBody body) {
        var organisation = own.named(body.organisation());
        var language = RequestParsing.required("language", body.language(), tag -> Optional.of(new Language(tag)));
        if (body.variantOf() != null && !body.variantOf().isBlank())
            return createVariant.call(new CreateVariant.Command(
                    AssetId.parse(body.variantOf()),
                    number(body.madeFrom()),
                    organisation,
                    language,
                    Objects.requireNonNullElse(
                            RequestParsing.optional("form", body.form(), VariantForm.class), VariantForm.STANDARD),
                    current.actor()));
        var kind = RequestParsing.required("kind", body.kind(), AssetKind.class);
        return create.call(new CreateAsset.Command(organisation, kind, language, body.title(), current.actor()));
    }

    private static int number(@Nullable Integer madeFrom) {
        if (madeFrom == null) throw new Rejected(Issues.of("madeFrom", "missing"));
        return madeFrom;
    }

    public DraftFileId link(AssetId asset, LinkBody body) {
        return link.call(new LinkExistingBytes.Command(
                asset,
                RequestParsing.required(
                        "sha256", body.sha256(), hex -> Optional.of(new Sha256(hex.toLowerCase(Locale.ROOT)))),
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
