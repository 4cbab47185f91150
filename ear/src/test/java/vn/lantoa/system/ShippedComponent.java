package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of the component list: a third-party file, and its facts. */
record ShippedComponent(
        String place, String sha256, String coordinates, String licence, LocalDate lookedAtOn, String considered) {
    private static final Path LIST = Path.of("src/docs/components.tsv");

    private static final Pattern BETWEEN_LICENCES = Pattern.compile(" (?:OR|AND) ");

    /** The name and hash of a file. */
    record Place(String name, String sha256) {}

    Place found() {
        return new Place(place, sha256);
    }

    /** The licences of its expression, each of which must be listed, even if one may be chosen. */
    Set<String> licences() {
        return BETWEEN_LICENCES.splitAsStream(licence).collect(Collectors.toSet());
    }

    static List<ShippedComponent> listed() {
        try (var lines = Files.lines(LIST, UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(ShippedComponent::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedComponent read(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 6) throw new IllegalArgumentException("not six cells: " + line);
        return new ShippedComponent(cells[0], cells[1], cells[2], cells[3], LocalDate.parse(cells[4]), cells[5]);
    }
}
