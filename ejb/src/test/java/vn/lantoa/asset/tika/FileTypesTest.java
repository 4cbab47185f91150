package vn.lantoa.asset.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.AssetKind;

class FileTypesTest {
    @ParameterizedTest
    @CsvSource({
        "ảnh.JPG, image/jpeg",
        "a.heic, image/heic",
        "a.mp4, video/mp4",
        "a.m4v, video/mp4",
        "a.m4a, audio/mp4",
        "a.ogg, audio/ogg",
        "a.weba, audio/webm",
        "a.wav, audio/wav",
        "a.flac, audio/flac",
        "a.aac, audio/aac",
        "phụ đề.srt, application/x-subrip",
        "a.dfxp, application/ttml+xml",
        "a.md, text/markdown",
        "a, application/octet-stream"
    })
    void derives_types_from_file_names(String name, String type) {
        assertThat(FileTypes.named(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "a.mp4, ....ftypisom",
        "a.mov, ....ftypqt  ",
        "a.mov, ....moov....",
        "a.m4a, ....ftypM4A ",
        "a.m4a, ....ftypmp42",
        "a.mp4, ....ftyp3gp5",
        "a.heic, ....ftypmif1",
        "a.avif, ....ftypavif",
        "a.png, (png)",
        "a.pdf, %PDF-1.7",
        "a.vtt, WEBVTT",
        "a.srt, 1",
        "a.txt, chu",
        "a.md, # chu",
        "a.svg, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "a.aac, \u00ff\u00f1P"
    })
    void accepts_bytes_that_match_their_name(String name, String head) {
        assertThat(FileTypes.fits(found(head), FileTypes.named(name)))
                .as("%s in %s", found(head), name)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, MZ\u0090",
        "a.png, %PDF-1.7",
        "a.jpg, (png)",
        "a.pdf, <!DOCTYPE html><html>",
        "a.svg, <!DOCTYPE html><html>",
        "a.svg, chu",
        "a.mp4, chu",
        "a.mp4, ....ftypheic",
        "a.mp3, ....ftypisom",
        "a.docx, %PDF-1.7",
        "a.txt, (png)",
        "a.srt, MZ\u0090",
        "a.png, PK\u0003\u0004"
    })
    void does_not_accept_bytes_of_another_type(String name, String head) {
        assertThat(FileTypes.fits(found(head), FileTypes.named(name)))
                .as("%s in %s", found(head), name)
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', a.png, true",
        "application/octet-stream, a.png, true",
        "image/png, a.png, true",
        "IMAGE/PNG; charset=x, a.png, true",
        "image/jpg, a.jpeg, true",
        "audio/x-wav, a.wav, true",
        "audio/mp3, a.mp3, true",
        "audio/x-m4a, a.m4a, true",
        "text/plain, a.srt, true",
        "text/xml, a.svg, true",
        "application/zip, a.docx, true",
        "video/mp4, a.mov, true",
        "image/png, a.jpg, false",
        "text/html, a.png, false",
        "application/pdf, a.png, false",
        "video/mp4, a.png, false"
    })
    void considers_the_declared_type(String declared, String name, boolean allowed) {
        assertThat(FileTypes.mayBeCalled(FileTypes.canonical(declared), FileTypes.named(name)))
                .isEqualTo(allowed);
    }

    @Test
    void every_accepted_type_has_an_extension_of_that_type() {
        var taken = Arrays.stream(AssetKind.values())
                .flatMap(kind -> kind.mediaTypes().stream())
                .distinct();

        assertThat(taken).allSatisfy(type -> assertThat(
                        FileTypes.mayBeCalled(FileTypes.canonical(type), FileTypes.canonical(type)))
                .isTrue());
    }

    @Test
    void the_page_for_operators_has_each_type_that_a_kind_of_asset_takes() throws IOException {
        var page = Files.readString(Path.of("../ear/src/docs/security.md"));

        assertThat(AssetKind.values()).allSatisfy(kind -> assertThat(page)
                .contains("| `%s` | %s |".formatted(kind.slug(), String.join(", ", kind.allMediaTypes()))));
    }

    @ParameterizedTest
    @CsvSource({
        "VIDEO, a.mp4",
        "VIDEO, a.mov",
        "VIDEO, a.webm",
        "VIDEO, a.mkv",
        "VIDEO, a.mpg",
        "VIDEO, a.avi",
        "VIDEO, a.mxf",
        "AUDIO_PROGRAMME, a.mp3",
        "AUDIO_PROGRAMME, a.m4a",
        "AUDIO_PROGRAMME, a.ogg",
        "AUDIO_PROGRAMME, a.opus",
        "AUDIO_PROGRAMME, a.wav",
        "AUDIO_PROGRAMME, a.flac",
        "AUDIO_PROGRAMME, a.aac",
        "AUDIO_PROGRAMME, a.weba",
        "PHOTO, a.jpg",
        "PHOTO, a.png",
        "PHOTO, a.webp",
        "PHOTO, a.gif",
        "PHOTO, a.svg",
        "PHOTO, a.tif",
        "PHOTO, a.avif",
        "PHOTO, a.heic",
        "LEAFLET, a.pdf",
        "LEAFLET, a.eps",
        "HANDBOOK, a.epub",
        "TRAINING_MATERIAL, a.pptx",
        "TRAINING_MATERIAL, a.odp",
        "TRAINING_MATERIAL, a.docx",
        "TRAINING_MATERIAL, a.odt",
        "TRAINING_MATERIAL, a.md",
        "TRAINING_MATERIAL, a.html"
    })
    void extensions_map_to_types_known_by_the_kinds(AssetKind kind, String name) {
        assertThat(kind.mediaTypes().contains(FileTypes.named(name)))
                .as(FileTypes.named(name))
                .isTrue();
    }

    private static String found(String head) {
        var bytes = head.replace("....", "\0\0\0\u0018").replace("(png)", "\u0089PNG\r\n\u001a\n");
        return FileTypes.found(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
