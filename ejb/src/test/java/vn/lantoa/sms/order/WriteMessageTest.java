package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.DraftChecks;
import vn.lantoa.asset.draft.DraftDefaults;
import vn.lantoa.asset.draft.NewAssets;
import vn.lantoa.asset.draft.ReadyToSeal;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OrganisationId;

class WriteMessageTest {
    private final GuardedAsset one = new GuardedAsset();
    private final List<PublicTexts> added = new ArrayList<>();

    @Test
    void only_uploaders_of_an_agency_write_messages_for_it() {
        for (var by : List.of(one.reader, one.stranger, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertForbidden(() -> write(DraftChange.NONE, by));
    }

    @Test
    void the_draft_has_the_defaults_and_the_fields_that_sealing_requires() {
        write(
                DraftChange.of(Map.of(
                        "description", "Nhắc giấy tờ.",
                        "topic", "III.2",
                        "audience", List.of("citizens"),
                        "credit", "Sở Y tế")),
                one.uploader);

        var texts = added.get(0);
        assertThat(texts.license()).isEqualTo(DraftFixtures.FULL.license());
        assertThat(texts.credit()).isEqualTo("Sở Y tế");
        assertThat(ReadyToSeal.check(AssetKind.SMS_TEXT, texts, List.of()).list())
                .isEmpty();
    }

    private void write(DraftChange others, Actor by) {
        var write = new WriteMessage();
        write.access = one.access;
        write.clock = SettableClock.atNoon();
        write.checks = new DraftChecks() {
            @Override
            public Issues check(PublicTexts texts, WorkingNotes notes) {
                return Issues.none();
            }
        };
        write.defaults = new DraftDefaults() {
            @Override
            public PublicTexts of(OrganisationId organisation, Actor by) {
                return DraftFixtures.FULL.with(MetadataField.DESCRIPTION, "").with(MetadataField.TOPIC, "");
            }
        };
        write.newAssets = new NewAssets() {
            @Override
            public AssetId add(Asset asset, PublicTexts texts, WorkingNotes notes, Actor by) {
                added.add(texts);
                return asset.id();
            }
        };
        write.call(new WriteMessage.Command(one.agency, Language.VI, "Nhắc hẹn", "Mang theo giấy tờ.", others, by));
    }
}
