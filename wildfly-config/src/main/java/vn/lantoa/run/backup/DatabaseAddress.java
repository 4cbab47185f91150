package vn.lantoa.run.backup;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Address and credentials of a database, parsed from the hub's settings. */
record DatabaseAddress(String host, int port, String name, String user, String password, Map<String, String> options) {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final int USUAL_PORT = 5432;

    /** Supported options of the JDBC driver, and the corresponding environment variables of PostgreSQL's programs. */
    private static final Map<String, String> KNOWN = Map.of(
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY");

    static DatabaseAddress of(String url, String user, String password) {
        if (!url.startsWith(PREFIX + "//"))
            throw new BackupFault("LANTOA_DB_URL is not jdbc:postgresql://host:port/name: " + url);
        var uri = URI.create(url.substring("jdbc:".length()));
        var host = uri.getHost() == null ? "" : uri.getHost();
        var path = uri.getPath() == null ? "" : uri.getPath();
        if (host.isEmpty() || path.length() < 2)
            throw new BackupFault("LANTOA_DB_URL is not jdbc:postgresql://host:port/name: " + url);
        return new DatabaseAddress(
                host.replaceAll("[\\[\\]]", ""),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                path.substring(1),
                user,
                password,
                options(uri.getRawQuery() == null ? "" : uri.getRawQuery()));
    }

    private static Map<String, String> options(String query) {
        var options = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            var equals = pair.indexOf('=');
            var name = equals < 0 ? null : KNOWN.get(pair.substring(0, equals));
            if (name != null) options.put(name, URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return options;
    }

    /** Returns environment variables, not arguments, for PostgreSQL's programs: other users can read arguments. */
    Map<String, String> environment() {
        var environment = new HashMap<>(options);
        environment.put("PGHOST", host);
        environment.put("PGPORT", Integer.toString(port));
        environment.put("PGDATABASE", name);
        environment.put("PGUSER", user);
        environment.put("PGPASSWORD", password);
        environment.put("PGCONNECT_TIMEOUT", "15");
        return environment;
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + name;
    }
}
