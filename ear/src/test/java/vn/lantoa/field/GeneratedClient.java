package vn.lantoa.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client generated from the hub's description by openapi-generator, in a separate folder. */
record GeneratedClient(Path folder) {
    /** The folder of the generator, and of the libraries of its Java clients. */
    private static final Path JARS = Path.of(System.getProperty("field.jars"));

    /** Generates it in this language. */
    static GeneratedClient in(String language, Path description, String properties)
            throws IOException, InterruptedException {
        var folder = Program.emptyWorkshop("client-in-" + language);
        java(
                "-jar",
                generator(),
                "generate",
                "-g",
                language,
                "-i",
                "" + description,
                "-o",
                "" + folder,
                "--additional-properties",
                "hideGenerationTimestamp=true," + properties,
                "--global-property",
                "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
        return new GeneratedClient(folder);
    }

    /** Compiles it with a program that uses it. */
    void compile(Path program) throws IOException, InterruptedException {
        var command = Stream.of(
                jdk("javac"), "-nowarn", "-proc:none", "-encoding", "UTF-8", "-cp", libraries(), "-d", "" + classes());
        try (var sources = Files.walk(folder.resolve("src/main"));
                var javac = Program.start(Stream.concat(
                                command,
                                Stream.concat(
                                        Stream.of("" + program),
                                        sources.map(Path::toString).filter(one -> one.endsWith(".java"))))
                        .toArray(String[]::new))) {
            javac.lines();
        }
    }

    /** Runs the program; returns its last line. */
    String run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("-cp", classes() + ":" + libraries(), program));
        command.addAll(List.of(arguments));
        var lines = java(command.toArray(String[]::new));
        return lines.get(lines.size() - 1);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static List<String> java(String... arguments) throws IOException, InterruptedException {
        try (var java = Program.start(
                Stream.concat(Stream.of(jdk("java")), Stream.of(arguments)).toArray(String[]::new))) {
            return java.lines();
        }
    }

    /** The JDK of this run. */
    private static String jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static String generator() {
        return jars().filter(jar -> jar.contains("openapi-generator")).collect(Collectors.joining());
    }

    private static String libraries() {
        return jars().filter(jar -> !jar.contains("openapi-generator")).collect(Collectors.joining(":"));
    }

    private static Stream<String> jars() {
        var jars = Objects.requireNonNull(
                JARS.toFile().list((folder, name) -> name.endsWith(".jar")),
                () -> "openapi-generator is not in " + JARS);
        return Stream.of(jars).sorted().map(name -> JARS.resolve(name).toString());
    }
}
