package vn.lantoa.field;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A stock WordPress site of Debian on loopback, with its own MariaDB, served by PHP itself. */
final class WordPress implements AutoCloseable {
    private static final Path STOCK = Path.of("/usr/share/wordpress");
    private static final Path TRIAL = Path.of("src/test/php/lantoa-trial.php").toAbsolutePath();
    static final String PASSWORD = "trial-of-lantoa";

    private final Path folder;
    private final MariaDb database;
    private final PhpServer server;

    private WordPress(Path folder, MariaDb database, PhpServer server) {
        this.folder = folder;
        this.database = database;
        this.server = server;
    }

    /** Installs a fresh site in this language. */
    static WordPress install(String name, String locale) throws IOException, InterruptedException {
        return install(PhpServer.HERE, name, locale);
    }

    /** The same on this loopback host. */
    static WordPress install(String host, String name, String locale) throws IOException, InterruptedException {
        var folder = Program.emptyWorkshop(name);
        var database = MariaDb.start(folder);
        try (var copy = Program.start(
                "cp", "-rL", STOCK.toString(), folder.resolve("site").toString())) {
            copy.lines();
        }
        var extra = Files.createDirectories(folder.resolve("site/wp-content/mu-plugins"));
        Files.copy(TRIAL, extra.resolve("lantoa-trial.php"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("site/wp-config.php"), config(database.port(), locale));
        var server = PhpServer.start(host, folder.resolve("site"), "/wp-includes/css/buttons.css");
        server.post(
                "/wp-admin/install.php?step=2",
                "weblog_title=C%E1%BB%95ng+x%C3%A3&user_name=admin&admin_password=" + PASSWORD + "&admin_password2="
                        + PASSWORD + "&pw_weak=1&admin_email=quantri@example.vn&blog_public=0");
        return new WordPress(folder, database, server);
    }

    URI home() {
        return server.home();
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

    /** A page as a visitor gets it. */
    HttpResponse<String> get(String address) {
        return server.get(address);
    }

    /** The status of its answer to a message of the hub with a forged signature. */
    int forge(String event) {
        return server.forge("/?rest_route=/lantoa/v1/webhook", event);
    }

    /** Rows of its database. */
    List<String> rows(String query) throws IOException, InterruptedException {
        return database.ask("use " + MariaDb.NAME + "; " + query);
    }

    /** PHP's log messages so far: each once, without time and numbers. */
    Set<String> complaints() throws IOException {
        var complaints = new TreeSet<String>();
        var log = file("wp-content/debug.log");
        if (!Files.exists(log)) return complaints;
        for (var line : Files.readAllLines(log))
            complaints.add(line.replaceFirst("^\\[[^]]*] ", "").replaceAll("[0-9]+", "#"));
        return complaints;
    }

    /** Makes it unreachable until it comes back. */
    void goAway() {
        server.goAway();
    }

    void comeBack() throws IOException {
        server.comeBack();
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

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }
}
