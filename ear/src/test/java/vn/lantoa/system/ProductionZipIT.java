package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.Ports;

/** The zip as an operator starts it, manually and by its unit. */
@Tag("dist")
class ProductionZipIT {
    private static final Set<String> LOWER = Set.of("TRACE", "DEBUG", "INFO");

    /** No administrator, no sandbox, an old ffmpeg, no scanner: this test's machine may have all or none. */
    private static final Set<String> TO_ACT_ON = Set.of("FirstStart", "SandboxGuard", "FfmpegSearch", "ClamdReadiness");

    @TempDir
    static Path disk;

    private static UnpackedServer server;

    @BeforeAll
    static void unpack_and_start_the_services() throws Exception {
        server = new UnpackedServer(disk);
    }

    @AfterAll
    static void stop_the_services() {
        server.close();
    }

    @Test
    void names_a_setting_that_is_missing() throws Exception {
        var process = server.start(Map.of("LANTOA_HOME", disk.resolve("home").toString()));

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        assertThat(said(process))
                .isEqualTo("lantoa: LANTOA_DB_URL, LANTOA_DB_USER, LANTOA_DB_PASSWORD, LANTOA_S3_ENDPOINT,"
                        + " LANTOA_S3_ACCESS_KEY, LANTOA_S3_SECRET_KEY, LANTOA_PUBLIC_URL not set\n");
    }

    @Test
    void names_all_settings_that_are_wrong_in_the_one_line_of_its_console_and_ends_for_good() throws Exception {
        var settings = server.settings(Ports.free());
        settings.put("LANTOA_SIGNING_KEY", "of no kind");
        settings.put("LANTOA_ZONE", "Asia/Nowhere");
        settings.put("LANTOA_HOME", disk.resolve("wrong").toString());
        var process = server.start(settings);

        var said = complaints(process);
        assertThat(process.waitFor()).isEqualTo(78);
        assertThat(said).singleElement().asString().contains("LANTOA_SIGNING_KEY must be", "LANTOA_ZONE must be");
        assertThat(ServiceUnit.read(server.file("lantoa.service")).startsAgain(78, 1))
                .isFalse();
    }

    @Test
    void reports_an_unusable_database_and_exits_with_a_status_for_a_restart() throws Exception {
        var settings = server.settings(Ports.free());
        settings.put("LANTOA_DB_PASSWORD", "of another database");
        settings.put("LANTOA_HOME", disk.resolve("refused").toString());
        var process = server.start(settings);

        var said = complaints(process);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).last().asString().contains("password authentication failed");
        assertThat(ServiceUnit.read(server.file("lantoa.service")).startsAgain(1, 1))
                .isTrue();
    }

    @Test
    void the_bill_of_materials_lists_all_third_party_files() throws Exception {
        try (var bom = Json.createReader(Files.newInputStream(server.file("sbom/lantoa.cdx.json")))) {
            var hashes = bom.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                    .map(component ->
                            component.getJsonArray("hashes").getJsonObject(0).getString("content"));
            assertThat(hashes)
                    .containsExactlyElementsOf(ShippedComponent.listed().stream()
                            .map(ShippedComponent::sha256)
                            .toList());
        }
        assertThat(server.file("sbom/application.cdx.json")).content().contains("pkg:maven/io.minio/minio@");
        assertThat(server.file("sbom/surface.cdx.json")).content().contains("pkg:maven/org.webjars.npm/htmx.org@");
    }

    @Test
    void runs_with_the_settings_of_an_operator_and_stops_on_a_signal() throws Exception {
        var port = Ports.free();
        var settings = server.settings(port);
        var process = server.start(settings);
        try {
            UnpackedServer.await(process, port);
            assertThat(Http.get(URI.create("http://localhost:" + port + "/")).statusCode())
                    .isEqualTo(200);
            assertThat(disk.resolve("home/log/server.log")).isNotEmptyFile();
            assertThat(askedForCommands(Integer.parseInt(settings.get("LANTOA_MANAGEMENT_PORT"))))
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain(" 101 ");
            assertThat(warnings(disk.resolve("home/log/server.log")))
                    .as("what an operator need not act on")
                    .allMatch(logger -> TO_ACT_ON.contains(logger.substring(logger.lastIndexOf('.') + 1)));
        } finally {
            process.toHandle().destroy(); // as the other one does, but its output stays readable
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.descendants()).isEmpty();
        assertThat(complaints(process))
                .allMatch(line -> TO_ACT_ON.stream().anyMatch(logger -> line.contains(" " + logger + ": ")));
    }

    /** The loggers of the lines of the server's log above INFO. */
    private static List<String> warnings(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.map(line -> Json.createReader(new StringReader(line)).readObject())
                    .filter(line -> !LOWER.contains(line.getString("level")))
                    .map(line -> line.getString("loggerName"))
                    .toList();
        }
    }

    /** The lines of the console above INFO, until the process has ended. */
    private static List<String> complaints(Process process) throws Exception {
        var ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) process.descendants().forEach(ProcessHandle::destroyForcibly);
        assertThat(ended).as("it ends by itself").isTrue();
        return said(process)
                .lines()
                .filter(line -> line.matches("[0-9:]{8} (WARN|ERROR|FATAL) .*"))
                .toList();
    }

    @Test
    void keeps_secrets_out_of_its_environment() throws Exception {
        var port = Ports.free();
        var settings = server.settings(port);
        var secrets = List.of(
                settings.get("LANTOA_S3_SECRET_KEY"),
                settings.get("LANTOA_SIGNING_KEY"),
                settings.get("LANTOA_DATA_KEY"));
        var credentials = Files.createDirectories(disk.resolve("credentials"));
        Files.writeString(
                credentials.resolve("lantoa_LANTOA_S3_SECRET_KEY"), settings.remove("LANTOA_S3_SECRET_KEY") + "\n");
        settings.put("CREDENTIALS_DIRECTORY", credentials.toString());
        var key = Files.writeString(disk.resolve("signing.key"), settings.remove("LANTOA_SIGNING_KEY") + "\n");
        settings.put("LANTOA_SIGNING_KEY_FILE", key.toString());
        var process = server.start(settings);
        try {
            UnpackedServer.await(process, port);
            for (var one : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList())
                for (var place : List.of("environ", "cmdline"))
                    assertThat(Files.readString(Path.of("/proc", String.valueOf(one.pid()), place), ISO_8859_1))
                            .as("%s of %s", place, one.info().command())
                            .contains("/")
                            .doesNotContain(secrets);
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void does_not_start_without_a_working_sandbox() throws Exception {
        var port = Ports.free();
        var settings = server.settings(port);
        settings.remove("LANTOA_UNSANDBOXED");
        settings.put("LANTOA_HOME", disk.resolve("unsandboxed").toString());
        // a machine that allows no user namespaces
        var process = server.start(
                settings,
                List.of("unshare", "-Ur", "sh", "-c", "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\""));
        try {
            assertThat(complaints(process)).last().asString().contains("LANTOA_UNSANDBOXED=accepted");
            assertThat(process.waitFor()).isEqualTo(78);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void prints_the_usage_and_requirements_of_its_commands() throws Exception {
        var wrong = server.start(Map.of(), "help");
        assertThat(said(wrong)).contains("lantoa backup <folder>", "lantoa restore <folder>");
        assertThat(wrong.waitFor()).isEqualTo(2);

        var settings = new HashMap<>(server.settings(0));
        settings.remove("LANTOA_S3_SECRET_KEY");
        var lacking = server.start(settings, "backup", disk.resolve("backup").toString());
        assertThat(said(lacking)).contains("LANTOA_S3_SECRET_KEY not set");
        assertThat(lacking.waitFor()).isEqualTo(1);

        var none = server.start(Map.of(), "verify", disk.resolve("backup").toString());
        assertThat(said(none)).contains("holds no backup");
        assertThat(none.waitFor()).isEqualTo(1);
    }

    @Test
    void the_unit_restarts_it_after_a_kill_but_not_after_a_stop() throws Exception {
        var port = Ports.free();
        var settings = server.settings(port);
        var unit = ServiceUnit.read(server.file("lantoa.service"));
        try (var service = new SupervisedUnit(unit, () -> server.start(settings))) {
            UnpackedServer.await(service.process(), port);
            // as the kernel does when memory is short: the server, not the script that started it
            service.process().descendants().forEach(ProcessHandle::destroyForcibly);
            service.awaitStart(2);
            UnpackedServer.await(service.process(), port);

            service.stop();
            assertThat(service.starts()).isEqualTo(2);
            assertThat(UnpackedServer.answers(port)).isFalse();
        }
    }

    /** The server's greeting to the management CLI, which requires no password from a reader of its files. */
    private static String askedForCommands(int managementPort) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), managementPort)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: jboss-remoting\r\n"
                                    + "Sec-JbossRemoting-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
        }
    }

    private static String said(Process process) throws Exception {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
