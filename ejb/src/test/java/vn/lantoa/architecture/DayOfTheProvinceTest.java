package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The current day comes from the province's clock: the database may use another time zone, with another day at night.
 */
class DayOfTheProvinceTest {
    private static final Pattern ASKED = Pattern.compile("\\b(current_date|localtimestamp|now\\(\\)::date)\\b");

    @Test
    void no_statement_uses_the_databases_current_date() throws IOException {
        var asking = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                if (asks(Files.readString(file))) asking.add(file.getFileName().toString());
        }

        assertThat(asking).isEmpty();
    }

    @Test
    void finds_a_statement_that_does() {
        assertThat(asks("where valid_until >= current_date")).isTrue();
        assertThat(asks("select now()::date")).isTrue();
        assertThat(asks("where valid_until >= :today")).isFalse();
    }

    private static boolean asks(String text) {
        return ASKED.matcher(text).find();
    }
}
