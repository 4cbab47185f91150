package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.Ports;

/** The zip as an operator starts it, by hand and by its unit. */
@Tag("dist")
class ProductionZipIT {
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
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said(process)).contains("LANTOA_DB_URL is not set");
    }

    @Test
    void runs_with_the_settings_of_an_operator_and_stops_on_a_signal() throws Exception {
        var port = Ports.free();
        var process = server.start(server.settings(port));
        try {
            UnpackedServer.await(process, port);
            assertThat(Http.get(URI.create("http://localhost:" + port + "/")).statusCode())
                    .isEqualTo(200);
            assertThat(disk.resolve("home/log/server.log")).isNotEmptyFile();
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.descendants()).isEmpty();
    }

    @Test
    void says_how_its_commands_are_called_and_what_they_need() throws Exception {
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
    void its_unit_starts_it_again_when_it_was_killed_and_not_when_it_was_stopped() throws Exception {
        var port = Ports.free();
        var settings = server.settings(port);
        var unit = ServiceUnit.read(server.file("lantoa.service"));
        try (var service = new SupervisedService(unit, () -> server.start(settings))) {
            UnpackedServer.await(service.process(), port);
            // as the system does it that is short of memory: the server, not the script that started it
            service.process().descendants().forEach(ProcessHandle::destroyForcibly);
            service.awaitStart(2);
            UnpackedServer.await(service.process(), port);

            service.stop();
            assertThat(service.starts()).isEqualTo(2);
            assertThat(UnpackedServer.answers(port)).isFalse();
        }
    }

    private static String said(Process process) throws Exception {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
