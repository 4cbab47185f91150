package vn.lantoa.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A stock NukeViet 4.5 site on loopback, in Vietnamese, with its own MariaDB, served by PHP itself. */
final class NukeViet implements AutoCloseable {
    static final String PREFIX = "nv4";
    static final String PASSWORD = "Thu-nghiem-2026";
    private static final Path ROUTER =
            Path.of("src/test/php/nukeviet-router.php").toAbsolutePath();

    /** The parts of a log message: its text and place, without time, user and address. */
    private static final Pattern COMPLAINT = Pattern.compile(
            "\\[(\\w[\\w ]*\\(\\d+\\): .*?)](?: \\[FILE: ([^]]*)])?(?: \\[LINE: (\\d+)])?(?: \\[REQUEST: .*)?");

    private final Path folder;
    private final MariaDb database;
    private final PhpServer server;

    private NukeViet(Path folder, MariaDb database, PhpServer server) {
        this.folder = folder;
        this.database = database;
        this.server = server;
    }

    /** True if its files are on this machine: {@code -Dfield.nukeviet=<folder>}. */
    static boolean isThere() {
        return Files.exists(stock().resolve("install/index.php"));
    }

    private static Path stock() {
        return Path.of(System.getProperty("field.nukeviet", "no-nukeviet"));
    }

    /** Installs a fresh site by its own installer. */
    static NukeViet install(String name) throws IOException, InterruptedException {
        return install(PhpServer.HERE, name);
    }

    /** The same on this loopback host. */
    static NukeViet install(String host, String name) throws IOException, InterruptedException {
        var folder = Program.emptyWorkshop(name);
        var database = MariaDb.start(folder);
        var site = folder.resolve("site");
        try (var copy = Program.start("cp", "-rL", stock().toString(), site.toString())) {
            copy.lines();
        }
        // only the installer requires PHP of at most 8.3
        Files.writeString(site.resolve("install/default.php"), "<?php\n\n$sys_info['php_support'] = 1;\n");
        var server = PhpServer.start(host, site, "/robots.txt", ROUTER.toString());
        var installed = new NukeViet(folder, database, server);
        installed.install();
        return installed;
    }

    private void install() {
        for (int step = 1; step <= 5; step++) server.get(step(step));
        server.post(
                step(5),
                "dbtype=mysql&dbhost=127.0.0.1&dbport=" + database.port() + "&dbname=" + MariaDb.NAME + "&dbuname="
                        + MariaDb.NAME + "&dbpass=" + MariaDb.PASSWORD + "&prefix=" + PREFIX);
        server.get(step(6));
        server.post(
                step(6),
                "site_name=C%E1%BB%95ng+x%C3%A3&nv_login=quantri&nv_email=quantri@example.vn&nv_password=" + PASSWORD
                        + "&re_password=" + PASSWORD + "&question=Hoi&answer_question=Dap");
        server.get(step(8));
        if (!Files.exists(file("config.php"))) throw new IllegalStateException("NukeViet was not installed");
    }

    private static String step(int number) {
        return "/install/index.php?language=vi&step=" + number;
    }

    URI home() {
        return server.home();
    }

    /** A file of the site. */
    Path file(String path) {
        return folder.resolve("site").resolve(path);
    }

    void signIn(Page page) {
        page.navigate("/admin/index.php");
        page.fill("#nv_login", "quantri");
        page.fill("#nv_password", PASSWORD);
        page.click("#admin-login-form input[type=submit]");
        page.waitForSelector(
                "#admin-login-form", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** A page as a visitor gets it. */
    HttpResponse<String> get(String address) {
        return server.get(address);
    }

    /** The same, after the picture on its pages has triggered the site's scheduled work. */
    HttpResponse<String> visit(String address) {
        server.get("/index.php?second=cronjobs");
        return server.get(address);
    }

    /** The status of its answer to a message of the hub with a forged signature. */
    int forge(String address, String event) {
        return server.forge(address, event);
    }

    /** Rows of its database. */
    List<String> rows(String query) throws IOException, InterruptedException {
        return database.ask("use " + MariaDb.NAME + "; " + query);
    }

    /** The messages in its log so far, each once. */
    Set<String> complaints() throws IOException {
        var complaints = new TreeSet<String>();
        try (var logs = Files.list(file("data/logs/error_logs"))) {
            for (var log : logs.filter(path -> path.toString().endsWith(".log")).toList())
                for (var line : Files.readAllLines(log)) complaints.add(said(line));
        }
        return complaints;
    }

    private static String said(String line) {
        var found = COMPLAINT.matcher(line);
        return found.find() ? found.group(1) + " " + found.group(2) + ":" + found.group(3) : line;
    }

    /** Makes it unreachable until it comes back. */
    void goAway() {
        server.goAway();
    }

    void comeBack() throws IOException {
        server.comeBack();
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }
}
