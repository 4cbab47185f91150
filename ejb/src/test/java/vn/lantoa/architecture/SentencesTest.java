package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No sentence for readers is in the code: every literal with Vietnamese letters is listed with the reason. */
class SentencesTest {
    private static final Pattern LITERAL = Pattern.compile(
            // comments and characters first, so that quotes in them start no literal
            "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"");

    private static final Pattern VIETNAMESE =
            Pattern.compile("[ĂăÂâĐđÊêÔôƠơƯưÀàẢảÃãÁáÈèÉéÌìÍíÒòÕõÓóÙùÚúÝý\\x{1EA0}-\\x{1EF9}]");
    private static final String HUB = "Lan Toả";

    private static final String EXAMPLE = "what an example of the API shows";
    private static final String DEMO = "names of the demo";
    private static final String LETTERS = "letters, not words";
    private static final String ABBREVIATIONS = "abbreviations whose dot ends no sentence";
    private static final String NAME = "the name of a browser";

    private static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("AssetForm", EXAMPLE),
            Map.entry("AssetFiles", EXAMPLE),
            Map.entry("Examples", EXAMPLE),
            Map.entry("FeedExamples", EXAMPLE),
            Map.entry("Gsm7", LETTERS),
            Map.entry("LineageSpec", EXAMPLE),
            Map.entry("LinkBody", EXAMPLE),
            Map.entry("CampaignsApi", EXAMPLE),
            Map.entry("PlanRules", LETTERS),
            Map.entry("OrganisationRegister", LETTERS),
            Map.entry("ReleaseBodies", EXAMPLE),
            Map.entry("SearchWords", LETTERS),
            Map.entry("SeedDemo", DEMO),
            Map.entry("Sentences", ABBREVIATIONS),
            Map.entry("SessionRow", NAME),
            Map.entry("UploadsApi", EXAMPLE),
            Map.entry("Welcome", DEMO)));

    @Test
    void vietnamese_sentences_are_only_in_bundles() throws IOException {
        var found = new TreeSet<String>();
        for (var module : List.of("ejb", "web", "wildfly-config"))
            found.addAll(found(Path.of("..", module, "src", "main", "java")));

        assertThat(found).as("files with Vietnamese in a text of the code").isEqualTo(new TreeSet<>(REASONS.keySet()));
    }

    @Test
    void finds_sentences_everywhere_except_in_comments() {
        assertThat(sentences("class A { String a = \"Nội dung\" + 'đ'; // \"Đã\"\n/* \"Đã\" */ }"))
                .containsExactly("\"Nội dung\"");
        assertThat(sentences("var a = \"\"\"\n  Đã \"thu hồi\"\n  \"\"\"; var b = \"\\\"\"; var c = \"Ngày\";"))
                .hasSize(2);
        assertThat(sentences("var a = \"Lan Toả · \" + title + \"Approved by '\";"))
                .isEmpty();
    }

    private static List<String> found(Path root) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                if (!sentences(Files.readString(file)).isEmpty())
                    found.add(file.getFileName().toString().replace(".java", ""));
        }
        return found;
    }

    private static List<String> sentences(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(literal -> literal.group())
                .filter(text -> text.startsWith("\"")
                        && VIETNAMESE.matcher(text.replace(HUB, "")).find())
                .toList();
    }
}
