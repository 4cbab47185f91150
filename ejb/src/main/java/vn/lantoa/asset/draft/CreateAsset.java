package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Creates an asset without a source. Its draft is empty if a program creates it, and prefilled if an officer does. */
@UseCase
public class CreateAsset {
    /** The number of the officer's latest drafts that are searched for previous choices. */
    private static final int LOOKED_AT = 20;

    @Inject
    AssetAccess access;

    @Inject
    DraftChecks checks;

    @Inject
    NewAssets newAssets;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /**
     * Command to create an asset.
     *
     * @param title the title typed by the officer, possibly empty; null from programs, which supply all texts
     *     themselves
     */
    public record Command(
            OrganisationId organisation, AssetKind kind, Language language, @Nullable String title, Actor by) {
        public Command(OrganisationId organisation, AssetKind kind, Language language, Actor by) {
            this(organisation, kind, language, null, by);
        }
    }

    public AssetId call(Command command) {
        access.requireUploader(command.by(), command.organisation());
        var texts = MetadataRules.tidy(texts(command));
        checks.check(command.language())
                .and(checks.check(PublicTexts.EMPTY.with(MetadataField.TITLE, texts.title()), WorkingNotes.EMPTY))
                .throwIfAny();
        var asset = Asset.create(
                command.organisation(),
                command.kind(),
                command.language(),
                new OfficerId(command.by().id()),
                clock.instant());
        return newAssets.add(asset, texts, WorkingNotes.EMPTY, command.by());
    }

    private PublicTexts texts(Command command) {
        var publisher = checks.codeOf(command.organisation());
        if (command.title() == null) return PublicTexts.EMPTY.with(MetadataField.PUBLISHER, publisher);
        var former = drafts.latestTextsOf(new OfficerId(command.by().id()), LOOKED_AT);
        return new OpeningTexts(publisher, checks.nameOf(command.organisation()), former).titled(command.title());
    }

    /**
     * Initial texts of a draft that an officer creates, taken from the officer's previous texts for the agency.
     *
     * @param publisher code of the agency
     * @param agency name of the agency
     * @param former texts that the officer has saved, latest first
     */
    record OpeningTexts(String publisher, String agency, List<PublicTexts> former) {
        OpeningTexts {
            former = former.stream()
                    .filter(texts -> texts.publisher().equals(publisher))
                    .toList();
        }

        /**
         * Returns texts with this title and the latest choices made for this agency. The name of the agency is the
         * default creator and credit.
         */
        PublicTexts titled(String title) {
            return PublicTexts.EMPTY
                    .with(MetadataField.TITLE, title)
                    .with(MetadataField.PUBLISHER, publisher)
                    .with(MetadataField.CREATOR, last(PublicTexts::creator, agency))
                    .with(MetadataField.LICENSE, last(PublicTexts::license, ""))
                    .with(MetadataField.CREDIT, last(PublicTexts::credit, agency));
        }

        private String last(Function<PublicTexts, String> field, String otherwise) {
            return former.stream()
                    .map(field)
                    .filter(chosen -> !chosen.isBlank())
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}
