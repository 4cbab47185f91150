package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.embargo.Outsider;

/** Uploads that are rejected before their first byte. */
class TusBadInputIT extends BadUploads {
    @Test
    void an_empty_file() {
        refused(canbo.open(0, png("a.png")), 422, "empty-file");
    }

    @Test
    void a_file_that_is_too_large() {
        refused(canbo.open(21L << 30, png("a.png")), 413, "too-large");
    }

    @Test
    void a_type_that_the_asset_does_not_accept() {
        refused(canbo.open(10, png("a.exe")), 422, "kind-not-accepted");
        refused(canbo.open(10, png("không có đuôi")), 422, "kind-not-accepted");
    }

    @Test
    void a_declared_type_that_contradicts_the_name() {
        var values = Map.of("filename", "a.png", "filetype", "text/html", "asset", asset, "role", "master");
        refused(canbo.open(10, values), 422, "not-what-its-name-says");
    }

    @Test
    void names_with_paths_with_control_characters_and_too_long_ones() {
        refused(canbo.open(10, png("../../etc/a.png")), 422, "name-has-path");
        refused(canbo.open(10, png("a\u0000.png")), 422, "name-has-control-characters");
        var tooLong = Normalizer.normalize("ữ".repeat(321), Normalizer.Form.NFD) + ".png";
        refused(canbo.open(10, png(tooLong)), 422, "name-too-long");
    }

    @Test
    void a_long_decomposed_name_is_stored_and_displayed_unchanged() {
        var name = "Hướng dẫn nộp hồ sơ".repeat(13) + ".png";
        var answer = canbo.open(10, png(Normalizer.normalize(name, Normalizer.Form.NFD)));
        var upload = answer.headers().firstValue("Location").orElseThrow();

        assertThat(Normalizer.normalize(name, Normalizer.Form.NFD).length()).isGreaterThan(300);
        assertThat(Tus.field(canbo.status(upload), "name")).isEqualTo(name);
        assertThat(canbo.terminate(upload).statusCode()).isEqualTo(204);
    }

    @Test
    void an_asset_of_another_organisation_and_an_unknown_one() {
        var theirs = Outsider.at(TheProduct.uri())
                .createAsset(Json.createObjectBuilder()
                        .add("organisation", Outsider.DEPARTMENT)
                        .add("kind", "infographic")
                        .add("language", "vi")
                        .build());
        refused(canbo.open(10, Map.of("filename", "a.png", "asset", theirs, "role", "master")), 404, "not-found");

        var nobody = Map.of("filename", "a.png", "asset", "0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11", "role", "master");
        refused(canbo.open(10, nobody), 404, "not-found");
        refused(Tus.as(TheProduct.uri(), "phathanh").open(10, png("a.png")), 403, "forbidden");
    }
}
