package vn.lantoa.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/**
 * A self-signed certificate of a company, for two days.
 *
 * @param name of the company, as a file name
 * @param key file of its key
 * @param file the certificate
 */
record OwnCertificate(String name, Path key, Path file) {
    /** @param who its subject, as in {@code IP:127.0.0.1} or {@code DNS:smpp.example.vn} */
    static OwnCertificate of(String name, String who) throws IOException, InterruptedException {
        var folder = Program.workshop("tls");
        var made = new OwnCertificate(name, folder.resolve(name + "-key.pem"), folder.resolve(name + ".pem"));
        Program.start(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:prime256v1",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=" + name,
                        "-addext",
                        "subjectAltName=" + who,
                        "-keyout",
                        made.key().toString(),
                        "-out",
                        made.file().toString())
                .lines();
        return made;
    }

    /** The options of a JVM that trusts these and no others. */
    static String trusting(OwnCertificate... certificates) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var one : certificates) {
            try (var in = Files.newInputStream(one.file())) {
                store.setCertificateEntry(
                        one.name(), CertificateFactory.getInstance("X.509").generateCertificate(in));
            }
        }
        var file = Program.workshop("tls").resolve("trusted.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "trusted".toCharArray());
        }
        return "-Djavax.net.ssl.trustStore=" + file + " -Djavax.net.ssl.trustStorePassword=trusted";
    }
}
