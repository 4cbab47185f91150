package vn.lantoa.system.outage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Product;
import vn.lantoa.run.Services;
import vn.lantoa.run.Settings;
import vn.lantoa.system.TheProduct;

/** A product whose database may be stopped and started, and whose store may hang. */
final class FragileProduct implements AutoCloseable {
    private final Settings settings;
    private final int port = Ports.free();
    private final EmbeddedS3 s3;
    private final Valve store;
    private final Product product;
    private EmbeddedPostgresql database;

    FragileProduct(String name) {
        settings = TheProduct.settings(name);
        database = startedDatabase();
        s3 = EmbeddedS3.start(settings.home().resolve("s3"), Ports.free());
        store = Valve.to(s3.endpoint().getPort());
        product = TheProduct.ready(Product.start(onThese()));
    }

    private Settings onThese() {
        var all = settings;
        for (var one : database.environment().entrySet()) all = all.with(one.getKey(), one.getValue());
        for (var one : s3.environment().entrySet()) all = all.with(one.getKey(), one.getValue());
        return all.with("LANTOA_S3_ENDPOINT", "http://127.0.0.1:" + store.port());
    }

    private EmbeddedPostgresql startedDatabase() {
        return EmbeddedPostgresql.start(data(), Services.binaries(settings.server()), port, false);
    }

    private Path data() {
        return settings.home().resolve("postgresql");
    }

    URI hub() {
        return product.first().home();
    }

    Path log() {
        return product.first().log();
    }

    /** A connection to the database, as its owner. */
    Connection connect() throws SQLException {
        var settings = database.environment();
        return DriverManager.getConnection(
                database.url(), settings.get("LANTOA_DB_USER"), settings.get("LANTOA_DB_PASSWORD"));
    }

    void stopDatabase() {
        database.close();
    }

    void startDatabase() {
        database = startedDatabase();
    }

    Valve store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        store.open();
        product.close();
        store.close();
        s3.close();
        database.close();
    }
}
