package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.HubClient;

/**
 * The shipped unit, launcher and application in /opt/lantoa of a separate systemd, on a separate database and store;
 * the settings are an operator's, and secrets are in credentials.
 */
final class UnitHub implements AutoCloseable {
    /** The user and the group of the unit. */
    static final int USER = 961;

    private static final Path DIST = Path.of("src/main/dist");
    private static final Path SCRIPT = Path.of("src/test/sh/under-systemd.sh").toAbsolutePath();
    private static final Path SERVER =
            Path.of(System.getProperty("server.home")).toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern LINK = Pattern.compile("/signin/first\\?link=([\\w-]+)");
    private static final String LOGIN = "quantri.tinh";
    private static final String PASSWORD = "một câu dễ nhớ của quản trị";

    /** The dependencies of the unit, without anything behind them. */
    private static final List<String> TARGETS = List.of("sysinit", "basic", "shutdown", "network-online");

    private final Path folder;
    private final EmbeddedPostgresql database;
    private final EmbeddedS3 store;
    private final Map<String, String> settings = new TreeMap<>();
    private final Program systemd;

    private UnitHub() throws Exception {
        folder = Program.emptyWorkshop("unit").toAbsolutePath();
        database =
                EmbeddedPostgresql.start(folder.resolve("postgresql"), Services.binaries(SERVER), Ports.free(), false);
        store = EmbeddedS3.start(folder.resolve("s3"), Ports.free());
        settings.putAll(database.environment());
        settings.putAll(store.environment());
        settings.put("LANTOA_PORT", "" + Ports.free());
        settings.put("LANTOA_MANAGEMENT_PORT", "" + Ports.free());
        settings.put("LANTOA_PUBLIC_URL", home().toString());
        settings.put("LANTOA_SECOND_FACTOR_ROLES", "none");
        settings.put("LANTOA_SIGNING_KEY", signingKey());
        settings.put("LANTOA_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        lay();
        systemd = Program.start(SCRIPT.toString(), folder.toString(), SERVER.toString());
    }

    static UnitHub start() throws Exception {
        var hub = new UnitHub();
        try {
            HubClient.await("the hub under its unit", PATIENCE, hub::isReady);
            return hub;
        } catch (RuntimeException e) {
            hub.close();
            throw e;
        }
    }

    URI home() {
        return URI.create("http://localhost:" + settings.get("LANTOA_PORT"));
    }

    String dataKey() {
        return String.valueOf(settings.get("LANTOA_DATA_KEY"));
    }

    /** The first administrator, who also uploads: granted by direct database access. */
    HubClient officer() throws Exception {
        var link = LINK.matcher(log());
        if (!link.find()) throw new IllegalStateException("no link for the first administrator in the log");
        var typed = new HashMap<>(Map.of("link", link.group(1), "login", LOGIN, "displayName", "Quản trị viên"));
        typed.putAll(Map.of("email", "", "password", PASSWORD, "repeated", PASSWORD));
        var stranger = HubClient.anonymous(home());
        var answer = stranger.send(stranger.request("/signin/first")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(typed)))
                .build());
        if (answer.statusCode() != 303) throw new IllegalStateException(answer.body());
        text("insert into role_grant (id, officer_id, organisation_id, role, valid_from, granted_at, granted_by)"
                + " select gen_random_uuid(), f.id, o.id, 'UPLOADER', current_date - 1, now(), 'system'"
                + " from officer f, organisation o where f.login = '" + LOGIN
                + "' and o.kind = 'PROVINCE' returning role");
        return HubClient.signIn(home(), LOGIN, PASSWORD);
    }

    /** The first column of the first row. */
    String text(String query) {
        try (var connection = DriverManager.getConnection(
                        database.url(), settings.get("LANTOA_DB_USER"), settings.get("LANTOA_DB_PASSWORD"));
                var rows = connection.createStatement().executeQuery(query)) {
            if (!rows.next()) throw new IllegalStateException("nothing: " + query);
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("lib/lantoa/log/server.log"));
    }

    /** The number of its process, the server's Java. */
    String process() throws IOException {
        try (var all = Files.list(Path.of("/proc"))) {
            return all.filter(one -> one.getFileName().toString().matches("\\d+"))
                    .filter(one -> commandLine(one).contains("-Djboss.server.base.dir=/var/lib/lantoa"))
                    .filter(one -> commandLine(one).contains("-D[Standalone]"))
                    .map(one -> one.getFileName().toString())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"), ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private boolean isReady() {
        if (!systemd.isRunning()) throw new IllegalStateException("systemd has ended, see field/logs");
        try {
            var anonymous = HubClient.anonymous(home());
            return anonymous.send(anonymous.request("/health/ready").build()).statusCode() == 200;
        } catch (ApiRefusal notYet) {
            return false;
        }
    }

    /** Creates the files of a machine with an installed hub: operations.md, Install. */
    private void lay() throws IOException {
        var installed = Files.createDirectories(folder.resolve("opt/lantoa"));
        Files.createDirectories(installed.resolve("bin"));
        Files.createDirectories(installed.resolve("wildfly"));
        Files.createDirectories(folder.resolve("lib"));
        var launcher = Files.copy(DIST.resolve("lantoa"), installed.resolve("bin/lantoa"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(Path.of(System.getProperty("product.ear")), installed.resolve("lantoa.ear"));
        var units = Files.createDirectories(folder.resolve("units"));
        for (var target : TARGETS) Files.writeString(units.resolve(target + ".target"), unit(""));
        Files.writeString(units.resolve("multi-user.target"), unit("Wants=lantoa.service\n"));
        Files.copy(DIST.resolve("lantoa.service"), units.resolve("lantoa.service"));
        var etc = folder.resolve("etc/lantoa");
        Files.createDirectories(etc.resolve("credentials"));
        var open = new StringBuilder();
        for (var one : settings.entrySet())
            if (one.getKey().matches(".*_(PASSWORD|KEY)"))
                Files.writeString(etc.resolve("credentials").resolve(one.getKey()), one.getValue() + "\n");
            else open.append(one.getKey()).append('=').append(one.getValue()).append('\n');
        Files.writeString(etc.resolve("lantoa.env"), open);
        var line = "lantoa:x:" + USER + ":";
        Files.writeString(
                folder.resolve("etc/passwd"),
                Files.readString(Path.of("/etc/passwd")) + line + USER + "::/var/lib/lantoa:/usr/sbin/nologin\n");
        Files.writeString(folder.resolve("etc/group"), Files.readString(Path.of("/etc/group")) + line + "\n");
    }

    private static String unit(String more) {
        return "[Unit]\nDefaultDependencies=no\n" + more;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String signingKey() throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        return Base64.getEncoder()
                .encodeToString(pairs.generateKeyPair().getPrivate().getEncoded());
    }

    @Override
    public void close() throws Exception {
        systemd.close();
        Program.start(SCRIPT.toString(), "--sweep").lines();
        store.close();
        database.close();
    }
}
