package vn.lantoa.press.item;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.LanguageLink;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.press.item.DescribeItem.Withheld;
import vn.lantoa.release.WithdrawalKind;

/** Items for the tests of the formats, made by the production code. */
public final class NewsItems {
    public static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
    static final AssetId ASSET = new AssetId(UUID.fromString("0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10"));
    static final AssetId SOURCE = new AssetId(UUID.fromString("0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a11"));
    static final Instant FIRST = Instant.parse("2026-10-01T01:00:00Z");
    static final Instant NOW = Instant.parse("2026-10-10T01:02:03.123456Z");

    private static final Map<Sha256, byte[]> BYTES = new ConcurrentHashMap<>();

    private NewsItems() {}

    /** The bytes of a file of one of these items. */
    public static byte[] bytes(Sha256 hash) {
        return java.util.Objects.requireNonNull(BYTES.get(hash));
    }

    public static Terms terms() {
        var terms = new Terms();
        return terms;
    }

    public static NinjsFormat ninjs() {
        var format = new NinjsFormat();
        format.terms = terms();
        format.address = HUB;
        return format;
    }

    public static NewsMlFormat newsMl() {
        var format = new NewsMlFormat();
        format.terms = terms();
        format.address = HUB;
        return format;
    }

    public static NewsItem usable(AssetKind kind) {
        var entry = entry(kind, 1, List.of());
        return Usable.of(entry, facts(entry, false, null), false, false, HUB);
    }

    public static NewsItem corrected(AssetKind kind) {
        var entry = entry(kind, 2, List.of());
        return Usable.of(entry, facts(entry, true, null), false, false, HUB);
    }

    /** The machine-translated Khmer variant of a Vietnamese source. */
    static NewsItem translated(AssetKind kind) {
        var source = new LanguageLink(SOURCE, Language.VI, VariantForm.STANDARD, "Bản gốc & <nguồn>");
        var other = new LanguageLink(
                new AssetId(UUID.fromString("0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a12")),
                new Language("en"),
                VariantForm.PLAIN_LANGUAGE,
                "In English");
        var entry = entry(kind, 1, List.of(other, source));
        return Usable.of(entry, facts(entry, false, new ItemFacts.Source(SOURCE, 3)), true, true, HUB);
    }

    /** A film with everything that broadcasters need. */
    public static NewsItem broadcast() {
        var entry = entry(AssetKind.VIDEO, 1, List.of());
        var all = new ArrayList<>(entry.renditions());
        all.add(file("subtitled", null, "subtitled.mp4", "video/mp4", 1280, 720));
        all.add(file("shots", null, "shots.csv", "text/csv", 0, 0));
        all.add(file("loudness", null, "loudness.csv", "text/csv", 0, 0));
        return Usable.of(entry(entry, texts(), entry.files(), all), facts(entry, false, null), false, false, HUB);
    }

    /** A film whose texts contain the address of its own file. */
    public static NewsItem linking() {
        var film = file("MASTER", null, "phím.mp4", "video/mp4", 1920, 1080);
        var texts = texts("Xem https://lantoa.example.vn/f/" + film.sha256() + "/ph%C3%ADm.mp4 và"
                + " https://dichvucong.gov.vn/x.\nMột trang <web>.");
        var entry = entry(entry(AssetKind.VIDEO, 1, List.of()), texts, List.of(film), List.of());
        return Usable.of(entry, facts(entry, false, null), false, false, HUB);
    }

    private static CatalogueEntry entry(
            CatalogueEntry of, PublicTexts texts, List<PublicFile> files, List<PublicFile> renditions) {
        return new CatalogueEntry(
                of.asset(),
                of.version(),
                of.current(),
                of.kind(),
                of.language(),
                of.form(),
                texts,
                of.organisation(),
                of.publisher(),
                of.publishedAt(),
                of.firstPublishedAt(),
                of.expiresAt(),
                files,
                renditions,
                of.coming(),
                of.contentCredentials(),
                of.languages());
    }

    public static NewsItem embargoed(AssetKind kind) {
        return Withheld.of(
                new Announcement(
                        ASSET,
                        2,
                        kind,
                        Language.VI,
                        VariantForm.STANDARD,
                        texts(),
                        "so-khcn",
                        "Sở Khoa học và Công nghệ",
                        NOW.plusSeconds(3600),
                        NOW.plusSeconds(3600),
                        NOW),
                0);
    }

    public static NewsItem withdrawn(WithdrawalKind kind) {
        var notice = new WithdrawalNotice(
                ASSET,
                2,
                kind,
                "Số điện thoại trong phim đã thay đổi.",
                kind == WithdrawalKind.REPLACE ? SOURCE : null,
                NOW);
        return Canceled.of(new PartnerState.TakenBack(notice, AssetKind.VIDEO), 1);
    }

    static NewsItem lapsed() {
        return Canceled.of(new PartnerState.Lapsed(ASSET, 2, AssetKind.LEAFLET, NOW), 0);
    }

    static CatalogueEntry entry(AssetKind kind, int version, List<LanguageLink> languages) {
        return new CatalogueEntry(
                ASSET,
                version,
                true,
                kind,
                languages.isEmpty() ? Language.VI : new Language("km"),
                VariantForm.STANDARD,
                texts(),
                "so-khcn",
                "Sở Khoa học và Công nghệ",
                NOW,
                FIRST,
                NOW.plusSeconds(86_400),
                files(kind),
                renditions(kind),
                List.of(),
                false,
                languages);
    }

    private static ItemFacts facts(CatalogueEntry entry, boolean correction, ItemFacts.@Nullable Source source) {
        var texts = entry.files().stream()
                .filter(file ->
                        file.role().equals("TRANSCRIPT") || file.mediaType().equals("application/pdf"))
                .map(file -> new ItemFacts.FileText(
                        file.role(),
                        entry.language(),
                        file.sha256().hex(),
                        "Đoạn một.\n\nĐoạn hai \u0007 <b>&amp;</b>"))
                .toList();
        return new ItemFacts(
                correction ? "Sửa số điện thoại." : "",
                correction,
                0,
                NOW,
                source,
                texts,
                Map.of(
                        entry.files().isEmpty()
                                ? "none"
                                : entry.files().get(0).sha256().hex(),
                        61_500L,
                        "mp4",
                        61_500L));
    }

    static PublicTexts texts() {
        return texts("Bước một.\nBước hai: \"mở\" trang <web>.");
    }

    private static PublicTexts texts(String text) {
        return PublicTexts.EMPTY
                .with(MetadataField.TITLE, "5 bước nộp hồ sơ \u0001 trực tuyến & <hơn nữa>")
                .with(MetadataField.DESCRIPTION, "Hướng dẫn nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
                .with(MetadataField.TOPIC, "III.1")
                .with(MetadataField.AUDIENCE, List.of("citizens", "elderly"))
                .with(MetadataField.PUBLISHER, "so-khcn")
                .with(MetadataField.CREATOR, "Phòng Bưu chính")
                .with(MetadataField.LICENSE, "CC-BY-4.0")
                .with(MetadataField.CREDIT, "Lan Toả")
                .with(MetadataField.RIGHTS, "Nhạc có bản quyền")
                .with(MetadataField.AI_USE, AiUse.ASSISTED)
                .with(MetadataField.DIGITAL_SOURCE_TYPE, "compositeWithTrainedAlgorithmicMedia")
                .with(MetadataField.ALTERNATIVE_TEXT, "Năm bước trên nền xanh")
                .with(MetadataField.TEXT, text);
    }

    private static List<PublicFile> files(AssetKind kind) {
        return switch (kind) {
            case NEWS_TEXT, SMS_TEXT -> List.of();
            case PHOTO -> List.of(file("MASTER", null, "ảnh chợ.jpg", "image/jpeg", 4000, 3000));
            case INFOGRAPHIC, LEAFLET, POSTER, BILLBOARD, HANDBOOK, TRAINING_MATERIAL ->
                List.of(
                        file("PRINT", null, "tờ rơi/in.pdf", "application/pdf", null, null),
                        file("WEB", null, "to-roi.png", "image/png", 1200, 1600));
            case IDENTITY_MARK -> List.of(file("MASTER", null, "biểu trưng.svg", "image/svg+xml", 0, 0));
            case MOTION_GRAPHICS, VIDEO, CLIP, PROGRAMME ->
                List.of(
                        file("MASTER", null, "phim.mp4", "video/mp4", 1920, 1080),
                        file("SUBTITLES", new Language("vi"), "phim.vi.vtt", "text/vtt", null, null),
                        file("SUBTITLES", new Language("km"), "phim.km.vtt", "text/vtt", null, null),
                        file("TRANSCRIPT", new Language("vi"), "lời.txt", "text/plain", null, null));
            case AUDIO_PROGRAMME -> List.of(file("MASTER", null, "bản tin.mp3", "audio/mpeg", null, null));
        };
    }

    private static List<PublicFile> renditions(AssetKind kind) {
        var all = new ArrayList<PublicFile>();
        if (!files(kind).isEmpty()) all.add(file("thumbnail", null, "thumbnail.jpg", "image/jpeg", 320, 180));
        if (files(kind).stream().anyMatch(file -> file.mediaType().startsWith("video/"))) {
            all.add(file("mp4", null, "mp4.mp4", "video/mp4", 1920, 1080));
            all.add(file("hls", null, "hls.m3u8", "application/vnd.apple.mpegurl", 0, 0));
            all.add(file("hls-720", null, "hls-720.m3u8", "application/vnd.apple.mpegurl", 0, 0));
        }
        return all;
    }

    private static PublicFile file(
            String role,
            @Nullable Language language,
            String name,
            String mediaType,
            @Nullable Integer width,
            @Nullable Integer height) {
        var bytes = (role + " " + name + " ").repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var hash = Sha256.of(bytes);
        BYTES.put(hash, bytes);
        return new PublicFile(role, language, name, mediaType, bytes.length, hash, width, height);
    }
}
