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
    public static final PublicTexts FULL = new PublicTexts(
            "Nộp hồ sơ đất đai tại nhà",
            "Năm bước nộp hồ sơ đất đai qua Cổng Dịch vụ công.",
            "III.2",
            List.of("citizens", "elderly"),
            "so-khcn",
            "Phòng Chuyển đổi số",
            "CC-BY-4.0",
            "Sở Khoa học và Công nghệ",
            "",
            AiUse.NONE,
            "digitalCreation",
            "Năm ô, mỗi ô một bước.",
            "Bước 1: Đăng nhập.");

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
        var t = FULL;
        return switch (field) {
            case "title" -> copy(value, t.description(), t.topic(), t.publisher(), t.license(), t.credit(), t);
            case "description" -> copy(t.title(), value, t.topic(), t.publisher(), t.license(), t.credit(), t);
            case "topic" -> copy(t.title(), t.description(), value, t.publisher(), t.license(), t.credit(), t);
            case "publisher" -> copy(t.title(), t.description(), t.topic(), value, t.license(), t.credit(), t);
            case "license" -> copy(t.title(), t.description(), t.topic(), t.publisher(), value, t.credit(), t);
            case "credit" -> copy(t.title(), t.description(), t.topic(), t.publisher(), t.license(), value, t);
            case "text" -> body(t.alternativeText(), value);
            case "alternativeText" -> body(value, t.text());
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** The complete texts, made by a machine to this degree. */
    public static PublicTexts madeBy(AiUse aiUse, String digitalSourceType) {
        var t = FULL;
        return new PublicTexts(
                t.title(),
                t.description(),
                t.topic(),
                t.audience(),
                t.publisher(),
                t.creator(),
                t.license(),
                t.credit(),
                t.rights(),
                aiUse,
                digitalSourceType,
                t.alternativeText(),
                t.text());
    }

    /** The complete texts for these audiences. */
    public static PublicTexts forAudience(String... audience) {
        var t = FULL;
        return new PublicTexts(
                t.title(),
                t.description(),
                t.topic(),
                List.of(audience),
                t.publisher(),
                t.creator(),
                t.license(),
                t.credit(),
                t.rights(),
                t.aiUse(),
                t.digitalSourceType(),
                t.alternativeText(),
                t.text());
    }

    private static PublicTexts copy(
            String title,
            String description,
            String topic,
            String publisher,
            String license,
            String credit,
            PublicTexts t) {
        return new PublicTexts(
                title,
                description,
                topic,
                t.audience(),
                publisher,
                t.creator(),
                license,
                credit,
                t.rights(),
                t.aiUse(),
                t.digitalSourceType(),
                t.alternativeText(),
                t.text());
    }

    private static PublicTexts body(String alternativeText, String text) {
        var t = FULL;
        return new PublicTexts(
                t.title(),
                t.description(),
                t.topic(),
                t.audience(),
                t.publisher(),
                t.creator(),
                t.license(),
                t.credit(),
                t.rights(),
                t.aiUse(),
                t.digitalSourceType(),
                alternativeText,
                text);
    }
}
