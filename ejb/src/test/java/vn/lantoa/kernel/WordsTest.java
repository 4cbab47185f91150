package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern ASKED = Pattern.compile(
            "(?:Words\\.VI\\.text|Words\\.both|Words\\.in\\([^)]*\\)\\.text)\\(\\s*\"([a-z.A-Z-]+)\"([,)])");

    @Test
    void both_languages_have_the_same_keys_and_arguments() {
        assertThat(shape(Words.in("en"))).isEqualTo(shape(Words.VI));
    }

    @Test
    void contains_every_key_used_by_the_code() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                ASKED.matcher(Files.readString(file))
                        .results()
                        .map(asked -> asked.group(1))
                        .filter(key -> Words.VI.find(key).isEmpty())
                        .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void inserts_arguments_unchanged() {
        assertThat(Words.VI.text("calendar.deadline", "{1} $1", "30/11"))
                .isEqualTo("Kế hoạch ghi: {1} $1. Ngày cuối: 30/11.");
        assertThat(Words.both("note.lapsed")).isEqualTo("Nội dung đã hết thời hạn đăng. / No longer offered.");
        assertThat(Words.in("km").text("feed.all")).isEqualTo("Tất cả nội dung");
        assertThat(Words.VI.text("no.such")).isEqualTo("no.such");
    }

    private static Map<String, String> shape(Words words) {
        var shape = new TreeMap<String, String>();
        words.byPart()
                .forEach((part, rest) -> rest.forEach((key, text) -> shape.put(
                        part + "." + key,
                        ARGUMENT.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .collect(Collectors.joining()))));
        return shape;
    }
}
