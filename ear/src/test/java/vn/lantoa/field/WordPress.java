package vn.lantoa.field;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** A site of Debian's stock WordPress on loopback, with a MariaDB of its own, served by PHP itself. */
final class WordPress implements AutoCloseable {
    private static final Path STOCK = Path.of("/usr/share/wordpress");
    private static final Path TRIAL = Path.of("src/test/php/lantoa-trial.php").toAbsolutePath();
    private static final String PASSWORD = "trial-of-lantoa";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final MariaDb database;
    private final int port;
    private Program server;

    private WordPress(Path folder, MariaDb database, int port) throws IOException {
        this.folder = folder;
        this.database = database;
        this.port = port;
        this.server = serve();
    }

    /** Installs a fresh site whose words are in this language. */
    static WordPress install(String name, String locale) throws IOException, InterruptedException {
        var folder = Program.workshop(name);
        empty(folder);
        Files.createDirectories(folder);
        var database = MariaDb.start(folder);
        try (var copy = Program.start(
                "cp", "-rL", STOCK.toString(), folder.resolve("site").toString())) {
            copy.lines();
        }
        var extra = Files.createDirectories(folder.resolve("site/wp-content/mu-plugins"));
        Files.copy(TRIAL, extra.resolve("lantoa-trial.php"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("site/wp-config.php"), config(database.port(), locale));
        var site = new WordPress(folder, database, MariaDb.freePort());
        HubClient.await("WordPress", TheProduct.PATIENCE, site::isUp);
        site.post(
                "/wp-admin/install.php?step=2",
                "weblog_title=C%E1%BB%95ng+x%C3%A3&user_name=admin&admin_password=" + PASSWORD + "&admin_password2="
                        + PASSWORD + "&pw_weak=1&admin_email=quantri@example.vn&blog_public=0");
        return site;
    }

    URI home() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** A file of the site. */
    Path file(String path) {
        return folder.resolve("site").resolve(path);
    }

    void signIn(Page page) {
        page.navigate("/wp-login.php");
        page.fill("#user_login", "admin");
        page.fill("#user_pass", PASSWORD);
        page.click("#wp-submit");
        page.waitForSelector("#wpadminbar");
    }

    /** What a visitor is given. */
    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(home().resolve(address)).build());
    }

    /** How it answers to a message of the hub whose signature is made up. */
    int forge(String event) {
        return send(HttpRequest.newBuilder(home().resolve("/?rest_route=/lantoa/v1/webhook"))
                        .header("Content-Type", "application/cloudevents+json")
                        .header("webhook-id", "forged")
                        .header("webhook-timestamp", Long.toString(Instant.now().getEpochSecond()))
                        .header("webhook-signature", "v1," + "A".repeat(43) + "=")
                        .POST(BodyPublishers.ofString(event))
                        .build())
                .statusCode();
    }

    /** Rows of its database. */
    List<String> rows(String query) throws IOException, InterruptedException {
        return database.ask("use " + MariaDb.NAME + "; " + query);
    }

    /** What PHP has complained of so far: each thing once, without its time and its numbers. */
    Set<String> complaints() throws IOException {
        var complaints = new TreeSet<String>();
        var log = file("wp-content/debug.log");
        if (!Files.exists(log)) return complaints;
        for (var line : Files.readAllLines(log))
            complaints.add(line.replaceFirst("^\\[[^]]*] ", "").replaceAll("[0-9]+", "#"));
        return complaints;
    }

    /** Nobody can reach it until it comes back. */
    void goAway() {
        server.close();
    }

    void comeBack() throws IOException {
        server = serve();
        HubClient.await("WordPress again", TheProduct.PATIENCE, this::isUp);
    }

    private Program serve() throws IOException {
        return Program.start(
                "env",
                "PHP_CLI_SERVER_WORKERS=4",
                "php",
                "-d",
                "upload_max_filesize=32M",
                "-d",
                "post_max_size=32M",
                "-S",
                "127.0.0.1:" + port,
                "-t",
                file("").toString());
    }

    private boolean isUp() {
        if (!server.isRunning()) throw new IllegalStateException("PHP has ended, see field/logs");
        try {
            return CLIENT.send(
                                    HttpRequest.newBuilder(home().resolve("/wp-includes/css/buttons.css"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void post(String address, String form) {
        var answer = send(HttpRequest.newBuilder(home().resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 200) throw new IllegalStateException(address + ": " + answer.body());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String config(int port, String locale) {
        var lines = new ArrayList<>(List.of("<?php"));
        lines.add(defined("DB_NAME", MariaDb.NAME));
        lines.add(defined("DB_USER", MariaDb.NAME));
        lines.add(defined("DB_PASSWORD", MariaDb.PASSWORD));
        lines.add(defined("DB_HOST", "127.0.0.1:" + port));
        lines.add(defined("DB_CHARSET", "utf8mb4"));
        lines.add(defined("FS_METHOD", "direct"));
        lines.add(defined("LANTOA_TRIAL_LOCALE", locale));
        for (var key : List.of("AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE")) {
            lines.add(defined(key + "_KEY", "trial"));
            lines.add(defined(key + "_SALT", "trial"));
        }
        lines.add("$table_prefix = 'wp_';");
        lines.add("define('WP_DEBUG', true); define('WP_DEBUG_LOG', true); define('WP_DEBUG_DISPLAY', false);");
        lines.add("define('AUTOMATIC_UPDATER_DISABLED', true);");
        lines.add("if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');");
        lines.add("require_once ABSPATH . 'wp-settings.php';");
        return String.join("\n", lines) + "\n";
    }

    private static String defined(String name, String value) {
        return "define('" + name + "', '" + value + "');";
    }

    private static void empty(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }
}
