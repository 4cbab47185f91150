package vn.lantoa.asset;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Assets, texts and files for tests. */
public final class DraftFixtures {
    public static final OrganisationId ORGANISATION =
            new OrganisationId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    public static final OfficerId OFFICER = new OfficerId(UUID.fromString("00000000-0000-4000-8000-0000000000a1"));
    public static final Instant NOON = Instant.parse("2026-10-10T05:00:00Z");

    /** Complete texts. */
    public static final PublicTexts FULL = PublicTexts.EMPTY
            .with(MetadataField.TITLE, "Nộp hồ sơ đất đai tại nhà")
            .with(MetadataField.DESCRIPTION, "Năm bước nộp hồ sơ đất đai qua Cổng Dịch vụ công.")
            .with(MetadataField.TOPIC, "III.2")
            .with(MetadataField.AUDIENCE, List.of("citizens", "elderly"))
            .with(MetadataField.PUBLISHER, "so-khcn")
            .with(MetadataField.CREATOR, "Phòng Chuyển đổi số")
            .with(MetadataField.LICENSE, "CC-BY-4.0")
            .with(MetadataField.CREDIT, "Sở Khoa học và Công nghệ")
            .with(MetadataField.DIGITAL_SOURCE_TYPE, "digitalCreation")
            .with(MetadataField.ALTERNATIVE_TEXT, "Năm ô, mỗi ô một bước.")
            .with(MetadataField.TEXT, "Bước 1: Đăng nhập.");

    private DraftFixtures() {}

    public static Asset anAsset(AssetKind kind) {
        return Asset.create(ORGANISATION, kind, Language.VI, OFFICER, NOON);
    }

    public static SealedFile aFile(FileRole role, String name, String mediaType) {
        return aFile(role, null, name, mediaType);
    }

    public static SealedFile aFile(FileRole role, @Nullable String language, String name, String mediaType) {
        return new SealedFile(
                role,
                language == null ? null : new Language(language),
                name,
                mediaType,
                name.length(),
                Sha256.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The complete texts with one field changed. */
    public static PublicTexts with(String field, String value) {
        return FULL.with(MetadataField.find(field).orElseThrow(), value);
    }

    /** The complete texts, made by a machine to this degree. */
    public static PublicTexts madeBy(AiUse aiUse, String digitalSourceType) {
        return FULL.with(MetadataField.AI_USE, aiUse).with(MetadataField.DIGITAL_SOURCE_TYPE, digitalSourceType);
    }

    /** The complete texts for these audiences. */
    public static PublicTexts forAudience(String... audience) {
        return FULL.with(MetadataField.AUDIENCE, List.of(audience));
    }
}
