package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/**
 * Third-party programs read the hub's renditions: ffprobe, mediainfo, exiftool, webpinfo, zbarimg, and ffmpeg's
 * ebur128. All of it once with the bundled ffmpeg and once with the machine's, which is years newer.
 */
@Tag("field")
@ParameterizedClass
@EnumSource
class RenditionsIT {
    /** The ffmpeg that makes the renditions. */
    enum Ffmpeg {
        PACKAGED,
        OF_THE_MACHINE;

        private String home() {
            return "ffmpeg-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Unless an operator sets one, the hub uses the machine's. */
        private Settings settings() {
            var settings = TheProduct.settings(home());
            return this == PACKAGED ? settings.with("LANTOA_FFMPEG", PACKAGED_PROGRAM.toString()) : settings;
        }

        private String program() {
            return this == PACKAGED ? PACKAGED_PROGRAM.toString() : "ffmpeg";
        }
    }

    private static final Path PACKAGED_PROGRAM =
            Path.of(System.getProperty("server.home", "missing"), "lantoa", "ffmpeg");
    private static final Pattern MUXER = Pattern.compile("libavformat +(\\d+)\\. *(\\d+)\\. *(\\d+) /.*");
    private static final Path DEMO = Path.of("src/demo/content");
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern INTEGRATED = Pattern.compile("I: +(-?\\d+\\.\\d) LUFS");

    private static @Nullable Product product;
    private static URI hub = URI.create("http://localhost");

    private final Ffmpeg ffmpeg;

    RenditionsIT(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @BeforeParameterizedClassInvocation
    static void start(Ffmpeg ffmpeg) {
        var started = TheProduct.ready(Product.start(ffmpeg.settings()));
        product = started;
        hub = started.first().home();
    }

    @AfterParameterizedClassInvocation
    static void stop(Ffmpeg ffmpeg) {
        if (product != null) product.close();
        product = null;
        TheProduct.discard(ffmpeg.home());
    }

    @Test
    void the_demo_film_is_rendered_for_every_receiver() throws Exception {
        var job = MainJob.begin(hub, "video", "Nộp hồ sơ từ nhà, bản dựng");
        add(job, "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4", "master", null, 1);
        add(job, "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.vi.vtt", "subtitles", "vi", 2);
        var made = all(job);

        assertThat(made)
                .contains("mp4", "mp4-480", "mp4-360", "film-1x1", "film-9x16", "hls", "poster", "strip", "og")
                .contains("subtitled", "subtitled-1x1", "subtitled-9x16");
        assertThat(mediainfo(fetched(job, "mp4"), "General;%Encoded_Application%"))
                .isEqualTo(muxer());
        assertFilm(job, "mp4", 1280, 720);
        assertFilm(job, "mp4-480", 854, 480);
        assertFilm(job, "mp4-360", 640, 360);
        assertFilm(job, "film-1x1", 720, 720);
        assertFilm(job, "film-9x16", 404, 720);
        assertFilm(job, "subtitled", 1280, 720);
        assertThat(streamed(job)).isBetween(106.0, 108.0);
    }

    @Test
    void a_film_of_1080_lines_is_rendered_in_four_sizes() throws Exception {
        var film = Program.workshop("renditions").resolve("1080.mp4");
        said(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=1920x1080:rate=25:duration=6",
                "-f",
                "lavfi",
                "-i",
                "sine=duration=6",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                "-shortest",
                film.toString());
        var job = MainJob.begin(hub, "video", "Phim 1080 dòng");
        job.taken(job.uploader().upload(job.asset(), film, "MASTER", null));
        assertThat(all(job)).contains("mp4", "mp4-720", "mp4-480", "mp4-360");

        assertFilm(job, "mp4", 1920, 1080);
        assertFilm(job, "mp4-720", 1280, 720);
        assertFilm(job, "mp4-480", 854, 480);
        assertFilm(job, "mp4-360", 640, 360);
    }

    @ParameterizedTest
    @CsvSource({
        "mp3-128, -16, MPEG Audio, 44100, 1",
        "mp3-64, -16, MPEG Audio, 44100, 1",
        "loudspeaker, -16, MPEG Audio, 44100, 1",
        "broadcast-wav, -23, PCM, 48000, 1",
    })
    void a_bulletin_has_the_loudness_required_by_stations(
            String rendition, double lufs, String format, String rate, String channels) throws Exception {
        var file = fetched(bulletin(), rendition);

        assertThat(mediainfo(file, "Audio;%Format%|%SamplingRate%|%Channels%"))
                .isEqualTo(format + "|" + rate + "|" + channels);
        var loudness = loudness(file);
        System.out.printf("%s by %s: %.1f LUFS%n", rendition, ffmpeg, loudness);
        assertThat(loudness).isCloseTo(lufs, within(1.0));
    }

    @Test
    void a_loudspeaker_cut_begins_with_a_second_of_silence() throws Exception {
        var file = fetched(bulletin(), "loudspeaker");

        var heard = said(
                "sh",
                "-c",
                "ffmpeg -hide_banner -nostdin -i \"$1\" -af silencedetect=n=-50dB:d=0.5 -f null - 2>&1",
                "sh",
                file.toString());
        assertThat(String.join("\n", heard)).containsPattern("silence_start: 0\\s[^$]*?silence_end: (1|0\\.9)");
    }

    @Test
    void a_photo_has_its_credit_in_every_size() throws Exception {
        var job = MainJob.begin(hub, "photo", "Bà cháu nộp hồ sơ");
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Một bà cụ và cháu bên máy tính")
                                .add("aiUse", "GENERATED")
                                .add("digitalSourceType", "trainedAlgorithmicMedia")
                                .add("rights", "© Sở Khoa học và Công nghệ")
                                .build());
        add(job, "tranh-ba-chau-nop-ho-so/ba-chau.jpg", "master", null, 1);
        var made = all(job);

        assertThat(made).contains("thumbnail", "preview", "webp-640", "jpeg-640", "og", "social-1x1");
        for (var name : made) {
            var file = fetched(job, name);
            var tags = exif(file);
            assertThat(tags.getString("XMP-dc:Title")).as(name).isEqualTo("Bà cháu nộp hồ sơ");
            assertThat(tags.getString("XMP-photoshop:Credit")).as(name).isEqualTo("Lan Toả");
            assertThat(tags.getString("XMP-dc:Rights")).as(name).isEqualTo("© Sở Khoa học và Công nghệ");
            assertThat(tags.getString("XMP-xmpRights:UsageTerms")).as(name).contains("CC BY 4.0");
            assertThat(tags.getString("XMP-iptcExt:DigitalSourceType")).as(name).endsWith("trainedAlgorithmicMedia");
            assertThat(tags.getString("XMP-dc:Identifier")).as(name).endsWith("/a/" + job.asset() + "/v/1");
            assertThat(tags.keySet()).as(name).noneMatch(key -> key.contains("GPS"));
            if (name.equals("thumbnail-webp")) continue;
            assertThat(tags.getString("XMP-iptcCore:AltTextAccessibility"))
                    .as(name)
                    .isEqualTo("Một bà cụ và cháu bên máy tính");
            if (name.startsWith("webp")) assertWebp(file, Integer.parseInt(name.substring(5)));
            else assertThat(tags.getString("IPTC:ObjectName")).as(name).isEqualTo("Bà cháu nộp hồ sơ");
        }
        assertThat(exif(fetched(job, "og")).getInt("File:ImageWidth")).isEqualTo(1200);
        assertThat(exif(fetched(job, "og")).getInt("File:ImageHeight")).isEqualTo(630);
    }

    @Test
    void a_printed_code_confirms_the_version_and_links_to_its_page() throws Exception {
        var asset = bulletin().asset();
        var code = fetched(hub.resolve("/a/" + asset + "/qr.png"), "qr.png");
        var address = URI.create(said("zbarimg", "-q", "--raw", code.toString()).get(0));

        var paper =
                HTTP.send(HttpRequest.newBuilder(hub.resolve(address.getPath())).build(), BodyHandlers.ofString());
        assertThat(address).hasHost(hub.getHost()).hasPort(hub.getPort());
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).contains("Tờ này vẫn đúng").contains("/a/" + asset);
    }

    private static MainJob bulletin() throws Exception {
        var job = MainJob.begin(hub, "audio-programme", "Bản tin năm bước");
        add(job, "ban-tin-loa-nam-buoc/ban-tin-nam-buoc.mp3", "master", null, 1);
        all(job);
        return job;
    }

    private static void add(MainJob job, String file, String role, @Nullable String language, int count)
            throws Exception {
        var path = DEMO.resolve(file);
        var upload = job.uploader()
                .upload(job.asset(), path.getFileName().toString(), role, language, BodyPublishers.ofFile(path));
        job.taken(upload);
        HubClient.await(
                "the file in the draft",
                PATIENCE,
                () -> job.uploader()
                                .asset(job.asset())
                                .getJsonObject("draft")
                                .getJsonArray("files")
                                .size()
                        == count);
    }

    /** Releases it with all renditions; none may have failed. */
    private static List<String> all(MainJob job) {
        job.submitApproveRelease();
        HubClient.await(
                "the renditions",
                PATIENCE,
                () -> !renditions(job).isEmpty()
                        && renditions(job).stream()
                                .noneMatch(one -> List.of("PLANNED", "RUNNING").contains(one.getString("state"))));
        assertThat(renditions(job))
                .allSatisfy(one ->
                        assertThat(one.getString("state")).as(one.toString()).isEqualTo("READY"));
        return renditions(job).stream().map(one -> one.getString("name")).toList();
    }

    private static List<JsonObject> renditions(MainJob job) {
        return job.uploader().get(job.sealed() + "/renditions").asJsonArray().getValuesAs(JsonObject.class);
    }

    private static Path fetched(MainJob job, String rendition) throws Exception {
        return fetched(hub.resolve("/a/" + job.asset() + "/r/" + rendition), job.asset() + "-" + rendition);
    }

    private static Path fetched(URI address, String name) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(address).build(),
                BodyHandlers.ofFile(Program.workshop("renditions").resolve(name)));
        assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
        return answer.body();
    }

    private static void assertFilm(MainJob job, String rendition, int width, int height) throws Exception {
        var file = fetched(job, rendition);
        assertThat(said(
                        "ffprobe",
                        "-v",
                        "error",
                        "-select_streams",
                        "v",
                        "-show_entries",
                        "stream=codec_name,profile,width,height,pix_fmt",
                        "-of",
                        "csv=p=0",
                        file.toString()))
                .as(rendition)
                .singleElement()
                .asString()
                .startsWith("h264,High," + width + "," + height + ",yuv420p");
        assertThat(mediainfo(file, "Audio;%Format%|%SamplingRate%")).isEqualTo("AAC|48000");
        assertThat(mediainfo(file, "General;%IsStreamable%")).isEqualTo("Yes");
        double last = 0;
        for (var frame : said(
                "ffprobe",
                "-v",
                "error",
                "-select_streams",
                "v",
                "-skip_frame",
                "nokey",
                "-show_entries",
                "frame=pts_time",
                "-of",
                "csv=p=0",
                file.toString())) {
            double at = Double.parseDouble(frame.replace(",", ""));
            assertThat(at - last).as(rendition).isLessThan(2.1);
            last = at;
        }
    }

    /** The signature in files of the ffmpeg that should have made them. */
    private String muxer() throws Exception {
        for (var line : said(ffmpeg.program(), "-hide_banner", "-version")) {
            var version = MUXER.matcher(line);
            if (version.matches()) return "Lavf" + version.group(1) + "." + version.group(2) + "." + version.group(3);
        }
        throw new IllegalStateException("no version of " + ffmpeg.program());
    }

    /** Plays the stream to its end over HTTP; returns its length in seconds. */
    private static double streamed(MainJob job) throws Exception {
        var address = hub.resolve("/a/" + job.asset() + "/r/hls").toString();
        said("ffmpeg", "-v", "error", "-xerror", "-i", address, "-t", "15", "-f", "null", "-");
        return Double.parseDouble(
                said("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", address)
                        .get(0));
    }

    private static double loudness(Path file) throws Exception {
        var lines = said(
                "sh", "-c", "ffmpeg -hide_banner -nostdin -i \"$1\" -af ebur128 -f null - 2>&1", "sh", file.toString());
        double last = 0;
        for (var line : lines) {
            var match = INTEGRATED.matcher(line);
            if (match.find()) last = Double.parseDouble(match.group(1));
        }
        return last;
    }

    private static void assertWebp(Path file, int width) throws Exception {
        var info = String.join("\n", said("webpinfo", file.toString()));
        assertThat(info).contains("No error detected").contains("Chunk XMP").contains("Canvas size " + width + " x ");
    }

    private static String mediainfo(Path file, String what) throws Exception {
        return said("mediainfo", "--Output=" + what, file.toString()).get(0);
    }

    private static JsonObject exif(Path file) throws Exception {
        var json = String.join("\n", said("exiftool", "-j", "-G1", "-charset", "iptc=UTF8", file.toString()));
        return Json.createReader(new StringReader(json)).readArray().getJsonObject(0);
    }

    private static List<String> said(String... command) throws Exception {
        try (var program = Program.start(command)) {
            return program.lines();
        }
    }
}
