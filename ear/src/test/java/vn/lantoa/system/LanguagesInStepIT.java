package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A source is corrected, minor and major: page, feed and API show exactly the outdated variants. */
class LanguagesInStepIT {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;
    private static final String BY_MACHINE = "Bản dịch do máy làm";
    private static final String WHAT = "Số tổng đài nay là 1022";

    @Test
    void only_a_major_correction_makes_earlier_variants_outdated() {
        var family = new LanguageFamily(TheProduct.uri());
        family.bringOut(family.source(), "Gọi 1900 để được giúp.", NOTHING);
        var khmer = family.variant("km", 1);
        family.bringOut(khmer, "ហៅ 1900", NOTHING);
        var english = family.variant("en", 1);
        family.bringOut(english, "Call 1900 for help.", NOTHING);
        var stamp = family.entry(khmer);

        family.bringOut(family.source(), "Hãy gọi 1900 để được giúp.", said("minor", "Sửa câu chữ"));

        isInStep(family, khmer);
        isInStep(family, english);

        family.bringOut(family.source(), "Hãy gọi 1022 để được giúp.", said("major", WHAT));

        var chrau = family.variant("crw", 3);
        family.bringOut(chrau, "Kơi 1022", NOTHING);
        isOutdated(family, khmer);
        isOutdated(family, english);
        isInStep(family, chrau);
        isInStep(family, family.source());
        assertThat(family.entry(khmer)).isNotEqualTo(stamp);

        family.bringOut(
                english,
                "Call 1022 for help.",
                Json.createObjectBuilder().add("madeFrom", 3).build());

        HubClient.await("the feed says no more", TWO_SECONDS, () -> !family.entry(english)
                .contains(WHAT));
        isInStep(family, english);
        isOutdated(family, khmer);
    }

    @Test
    void a_machine_translation_is_marked_until_a_speaker_approves_it() {
        var family = new LanguageFamily(TheProduct.uri());
        family.bringOut(family.source(), "Gọi 1022 để được giúp.", NOTHING);
        var khmer = family.variant("km", 1);
        family.bringOut(
                khmer,
                "ហៅ 1022",
                Json.createObjectBuilder().add("machineMade", true).build());
        assertThat(family.page(khmer)).contains(BY_MACHINE);
        assertThat(family.stateOf(khmer)).isEqualTo("MACHINE_MADE");

        family.confirms("Zqnguoinoi Tiengkhmer", khmer);

        assertThat(family.page(khmer)).doesNotContain(BY_MACHINE).doesNotContain("Zqnguoinoi");
        assertThat(family.stateOf(khmer)).isEqualTo("CURRENT");
        assertThat(family.entry(khmer)).isNotEmpty().doesNotContain("Zqnguoinoi");
    }

    private static void isOutdated(LanguageFamily family, String variant) {
        HubClient.await(
                "the feed says so", TWO_SECONDS, () -> family.entry(variant).contains(WHAT));
        assertThat(family.entry(variant)).contains("/a/" + family.source()).contains("chưa cập nhật");
        assertThat(family.page(variant))
                .contains(WHAT)
                .contains("chưa được cập nhật")
                .contains("not up to date")
                .contains("href=\"/a/" + family.source() + "\"");
        assertThat(family.stateOf(variant)).isEqualTo("OUTDATED");
    }

    private static void isInStep(LanguageFamily family, String asset) {
        assertThat(List.of(family.page(asset), family.entry(asset)))
                .noneMatch(text -> text.contains("chưa cập nhật") || text.contains("chưa được cập nhật"));
        if (!asset.equals(family.source())) assertThat(family.stateOf(asset)).isEqualTo("CURRENT");
    }

    private static JsonObject said(String significance, String changeNote) {
        return Json.createObjectBuilder()
                .add("significance", significance)
                .add("changeNote", changeNote)
                .build();
    }
}
