package vn.lantoa.press.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.storage.BlobChecksums;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.platform.template.FreemarkerTemplates;
import vn.lantoa.release.WithdrawalKind;

/** A package contains everything its reader is entitled to, and its links stay inside it. */
class PackItemTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final PackItem pack = pack();

    @ParameterizedTest
    @EnumSource(AssetKind.class)
    void every_kind_has_a_package_with_a_valid_manifest(AssetKind kind) throws IOException {
        var files = unpacked(pack.call(NewsItems.usable(kind)));

        assertThat(files.keySet())
                .contains(
                        "manifest.json", "index.html", "text.txt", "CREDIT.txt", "item.ninjs.json", "item.newsml.xml");
        var listed = json(bytes(files, "manifest.json")).getJsonArray("files").getValuesAs(JsonObject.class);
        assertThat(listed).hasSize(files.size() - 1);
        assertThat(listed).allSatisfy(line -> {
            var bytes = bytes(files, line.getString("path"));
            assertThat(Sha256.of(bytes).hex()).isEqualTo(line.getString("sha256"));
            assertThat(bytes).hasSize(line.getInt("bytes"));
        });
    }

    @Test
    void every_link_target_is_in_the_package() throws IOException {
        var files = unpacked(pack.call(NewsItems.usable(AssetKind.VIDEO)));

        var links = LINK.matcher(text(files, "index.html"))
                .results()
                .map(PackItemTest::link)
                .toList();
        assertThat(links).hasSizeGreaterThan(5).allSatisfy(link -> assertThat(files)
                .containsKey(link));
        var renditions =
                json(bytes(files, "item.ninjs.json")).getJsonArray("renditions").getValuesAs(JsonObject.class);
        assertThat(renditions).allSatisfy(one -> assertThat(files).containsKey(decoded(one.getString("href"))));
        var remote = Pattern.compile("<remoteContent [^>]*href=\"([^\"]*)\"")
                .matcher(text(files, "item.newsml.xml"))
                .results()
                .map(PackItemTest::link)
                .toList();
        assertThat(remote).hasSize(renditions.size()).allSatisfy(link -> assertThat(files)
                .containsKey(link));
    }

    @Test
    void a_film_is_packed_for_broadcasters() throws IOException {
        var film = NewsItems.broadcast();

        var files = unpacked(pack.call(film));
        var parts = json(bytes(files, "manifest.json")).getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("part", ""))
                .toList();

        assertThat(parts)
                .contains("master", "clean", "subtitled", "subtitles", "script", "shot-list", "loudness-sheet");
        assertThat(text(files, "broadcast/script.txt")).contains("Đoạn một.").contains("Đoạn hai");
        assertThat(files).containsKeys("broadcast/shots.csv", "broadcast/loudness.csv");
    }

    @Test
    void terms_are_in_both_languages_and_hub_links_are_relative() throws IOException {
        var files = unpacked(pack.call(NewsItems.linking()));

        assertThat(text(files, "CREDIT.txt"))
                .contains("Ghi nguồn: Lan Toả", "Credit: Lan Toả", "https://creativecommons.org/licenses/by/4.0/");
        assertThat(text(files, "text.txt"))
                .contains("Xem files/ph%C3%ADm.mp4 và https://dichvucong.gov.vn/x.")
                .doesNotContain("lantoa.example.vn/f/");
        assertThat(text(files, "index.html"))
                .contains(
                        "<a href=\"files/ph%C3%ADm.mp4\">", "&lt;web&gt;", "<a href=\"https://dichvucong.gov.vn/x\">");
    }

    @Test
    void a_part_requested_later_continues_where_the_first_ended() throws IOException {
        var first = pack.call(NewsItems.usable(AssetKind.LEAFLET));
        var again = pack.call(NewsItems.usable(AssetKind.LEAFLET));
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(again.length()).isEqualTo(first.length());

        long middle = first.length() / 2;
        var whole = first.open(0, first.length()).readAllBytes();
        var begin = first.open(0, middle).readAllBytes();
        var rest = again.open(middle, again.length() - middle).readAllBytes();

        assertThat(Arrays.copyOf(begin, whole.length)).startsWith(begin);
        var joined = Arrays.copyOf(begin, whole.length);
        System.arraycopy(rest, 0, joined, begin.length, rest.length);
        assertThat(joined).isEqualTo(whole);
    }

    @Test
    void another_version_has_another_entity_tag() {
        assertThat(pack.call(NewsItems.corrected(AssetKind.LEAFLET)).tag())
                .isNotEqualTo(pack.call(NewsItems.usable(AssetKind.LEAFLET)).tag());
    }

    @Test
    void embargoed_and_withdrawn_items_have_no_package() {
        assertThatThrownBy(() -> pack.call(NewsItems.embargoed(AssetKind.VIDEO)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pack.call(NewsItems.withdrawn(WithdrawalKind.RECALL)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, _.._etc_passwd",
        "C:\\x\\y.txt, C__x_y.txt",
        "con.txt, _con.txt",
        "'...', file",
        "tờ rơi.pdf, tờ rơi.pdf",
        "ភាសា.txt, ភាសា.txt",
        "a\u202egnp.exe, a_gnp.exe"
    })
    void file_names_are_safe(String given, String tame) {
        assertThat(PlaceNames.safe(given)).isEqualTo(tame);
    }

    @Test
    void long_names_keep_their_extension_and_equal_names_are_numbered() {
        assertThat(PlaceNames.safe("ơ".repeat(300) + ".pdf")).endsWith(".pdf");
        assertThat(PlaceNames.safe("ơ".repeat(300) + ".pdf").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(121);
        var names = new PlaceNames();
        assertThat(List.of(names.place("files/", "A.pdf"), names.place("files/", "a.pdf")))
                .containsExactly("files/A.pdf", "files/2-a.pdf");
    }

    private static Map<String, byte[]> unpacked(PackItem.Package made) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(made.open(0, made.length()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
        }
        return files;
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return files.getOrDefault(name, new byte[0]);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(bytes(files, name), StandardCharsets.UTF_8);
    }

    private static JsonObject json(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private static String link(MatchResult match) {
        return decoded(match.group(1));
    }

    private static String decoded(String link) {
        return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static PackItem pack() {
        var texts = new PackageTexts();
        texts.templates = new FreemarkerTemplates();
        texts.address = NewsItems.HUB;
        texts.terms = NewsItems.terms();
        texts.ninjs = NewsItems.ninjs();
        texts.newsMl = NewsItems.newsMl();
        var pack = new PackItem();
        pack.texts = texts;
        pack.storage = new InMemoryStorage();
        pack.checksums = new MemoryChecksums();
        return pack;
    }

    /** The files of the items of these tests. */
    private static final class InMemoryStorage extends BlobStorage {
        @Override
        public InputStream openRange(Sha256 sha256, long from, long length) {
            return new ByteArrayInputStream(NewsItems.bytes(sha256), (int) from, (int) length);
        }
    }

    private static final class MemoryChecksums extends BlobChecksums {
        @Override
        public long crc32(Sha256 sha256) {
            var crc = new CRC32();
            crc.update(NewsItems.bytes(sha256));
            return crc.getValue();
        }
    }
}
