package vn.lantoa.system.embargo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address of the hub with the values to fill it: a line of {@code doors.txt}.
 *
 * @param methods its methods
 * @param things the kind of value of each parameter with another name
 * @param queries further queries
 * @param expected whether the running deployment must have it
 */
record Door(List<String> methods, String template, Map<String, String> things, List<String> queries, boolean expected) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** All lines of the table. */
    static List<Door> all() throws IOException {
        try (var table = Door.class.getResourceAsStream("doors.txt")) {
            if (table == null) throw new IOException("no doors.txt");
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Door::read)
                    .toList();
        }
    }

    private static Door read(String line) {
        var words = line.split(" ");
        var things = new TreeMap<String, String>();
        var queries = new ArrayList<String>();
        for (var word : List.of(words).subList(2, words.length)) {
            if (word.startsWith("?")) queries.add(word);
            else things.put(word.split("=", 2)[0], word.split("=", 2)[1]);
        }
        boolean expected = !words[0].equals("+");
        return new Door(expected ? List.of(words[0].split(",")) : List.of(), words[1], things, queries, expected);
    }

    /** The addresses as the running deployment names them. */
    Stream<String> addresses() {
        return methods.stream().map(method -> method + " " + template);
    }

    /** Every method at every address for this hidden version. */
    Stream<Knock> knocks(Hidden hidden) {
        var places = places(template, hidden);
        var asked = Stream.concat(Stream.of(""), queries.stream())
                .flatMap(query -> places(template + query, hidden).stream())
                .flatMap(place -> Stream.of(new Knock("GET", place), new Knock("HEAD", place)));
        var knocks = methods.stream().filter(method -> !method.equals("GET")).flatMap(method -> places.stream()
                .map(place -> new Knock(method, place)));
        return Stream.concat(asked, knocks);
    }

    private List<String> places(String address, Hidden hidden) {
        var parameter = PARAMETER.matcher(address);
        if (!parameter.find()) return List.of(address);
        var name = parameter.group(1);
        var places = new ArrayList<String>();
        for (var thing : hidden.named(things.getOrDefault(name, name)))
            places.addAll(places(
                    address.substring(0, parameter.start()) + thing + address.substring(parameter.end()), hidden));
        return places;
    }

    /** One request. */
    record Knock(String method, String place) {}
}
