package vn.lantoa.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.kernel.Words;

class TemplateWordsTest {
    private static final Path TEMPLATES = Path.of("..", "content-templates", "src", "main", "resources", "templates");
    private static final Pattern ASKED = Pattern.compile("\\b[wc]\\[\"([\\w-]+)\"]");

    @ParameterizedTest
    @CsvSource({
        "vi, Chưa có ngày nào sắp tới., Theo dõi lịch này (.ics)",
        "en, Nothing is coming up., Subscribe to this calendar (.ics)"
    })
    void a_frame_has_its_texts_in_the_requested_language(String language, String none, String follow) {
        Map<String, Object> model = Map.of(
                "ui", language, "large", false, "title", "A & B", "lines", List.of(), "subscription", "webcal://hub/");

        assertThat(new FreemarkerTemplates().render("campaign/calendar.ftlh", model))
                .contains(none, follow, "A &amp; B");
    }

    @Test
    void contains_every_key_used_by_frames() throws IOException {
        var embed = new TreeSet<String>();
        for (var name : List.of("asset", "collection")) embed.addAll(asked("embed/" + name));

        assertThat(words("embed")).containsAll(embed);
        assertThat(words("leaflet")).containsAll(asked("embed/leaflet"));
        assertThat(words("frame-calendar")).containsAll(asked("campaign/calendar"));
    }

    private static Set<String> words(String part) {
        return Words.VI.byPart().getOrDefault(part, Map.of()).keySet();
    }

    private static Set<String> asked(String template) throws IOException {
        var asked = new TreeSet<String>();
        ASKED.matcher(Files.readString(TEMPLATES.resolve(template + ".ftlh")))
                .results()
                .forEach(one -> asked.add(one.group(1)));
        assertThat(asked).as(template).isNotEmpty();
        return asked;
    }
}
