package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.asset.draft.CreateAsset;
import vn.lantoa.asset.draft.CreateVariant;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** Creates an asset or a variant, depending on the form or body. */
@RequestScoped
public class BeginAsset {
    @Inject
    CreateAsset create;

    @Inject
    CreateVariant createVariant;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    public AssetId call(NewAssetBody body) {
        return call(body, null);
    }

    /** Creates the asset; {@code title} is the title typed in the form, or null for API clients. */
    public AssetId call(NewAssetBody body, @Nullable String title) {
        var organisation = own.named(body.organisation());
        var language = RequestParsing.required("language", body.language(), tag -> Optional.of(new Language(tag)));
        if (body.variantOf() != null && !body.variantOf().isBlank())
            return createVariant.call(new CreateVariant.Command(
                    AssetId.parse(body.variantOf()),
                    number(body.madeFrom()),
                    organisation,
                    language,
                    form(body.form()),
                    current.actor()));
        var kind = RequestParsing.required("kind", body.kind(), AssetKind.class);
        return create.call(new CreateAsset.Command(organisation, kind, language, title, current.actor()));
    }

    private static VariantForm form(@Nullable String form) {
        var asked = RequestParsing.optional("form", form, VariantForm.class);
        return asked == null ? VariantForm.STANDARD : asked;
    }

    private static int number(@Nullable Integer madeFrom) {
        if (madeFrom == null) throw new Rejected(Issues.of("madeFrom", "missing"));
        return madeFrom;
    }
}
