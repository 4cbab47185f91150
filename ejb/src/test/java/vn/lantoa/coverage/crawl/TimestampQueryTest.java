package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;

/** Responses of a timestamping authority in memory; the field tests use OpenSSL's. */
class TimestampQueryTest {
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.13762.3");
    private static final Sha256 CAPTURE = Sha256.of("trang".getBytes(StandardCharsets.UTF_8));

    private static KeyPair keys;
    private static X509CertificateHolder ofStamps;

    @BeforeAll
    static void makeKeys() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        ofStamps = certificate();
    }

    private static X509CertificateHolder certificate() throws Exception {
        var name = new X500Name("CN=Trial authority");
        return new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(AT.minus(1, ChronoUnit.DAYS)),
                        Date.from(AT.plus(1, ChronoUnit.DAYS)),
                        name,
                        keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
    }

    private static byte[] reply(TimestampQuery query, Instant at) throws Exception {
        return reply(query, at, true);
    }

    private static byte[] reply(TimestampQuery query, Instant at, boolean withCertificate) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build(
                                "SHA256withRSA",
                                keys.getPrivate(),
                                new JcaX509CertificateConverter().getCertificate(ofStamps)),
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        new ASN1ObjectIdentifier(TSPAlgorithms.SHA256.getId()))),
                POLICY);
        if (withCertificate) tokens.addCertificates(new JcaCertStore(List.of(ofStamps)));
        var request = new TimeStampRequest(query.encoded());
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.TEN, Date.from(at))
                .getEncoded();
    }

    @Test
    void accepts_the_timestamp_of_its_request() throws Exception {
        var query = TimestampQuery.of(CAPTURE);
        var reply = reply(query, AT);

        var stamp = query.stamp(reply);

        assertThat(stamp.at()).isEqualTo(AT);
        assertThat(stamp.reply()).isEqualTo(reply);
    }

    @Test
    void rejects_the_timestamp_of_other_data() throws Exception {
        var other = TimestampQuery.of(Sha256.of(new byte[] {1}));
        assertRefused(TimestampQuery.of(CAPTURE), reply(other, AT));
    }

    @Test
    void rejects_the_response_to_an_earlier_request() throws Exception {
        assertRefused(TimestampQuery.of(CAPTURE), reply(TimestampQuery.of(CAPTURE), AT));
    }

    @Test
    void rejects_a_changed_timestamp() throws Exception {
        var query = TimestampQuery.of(CAPTURE);
        var reply = reply(query, AT);
        reply[reply.length - 5] ^= 1;

        assertRefused(query, reply);
    }

    @Test
    void rejects_a_timestamp_after_the_certificates_end() throws Exception {
        var query = TimestampQuery.of(CAPTURE);

        assertRefused(query, reply(query, AT.plus(3, ChronoUnit.DAYS)));
    }

    @Test
    void rejects_a_timestamp_without_its_certificate() throws Exception {
        var query = TimestampQuery.of(CAPTURE);

        assertRefused(query, reply(query, AT, false));
    }

    @Test
    void rejects_malformed_responses() throws Exception {
        var query = TimestampQuery.of(CAPTURE);
        for (var bytes : List.of(
                new byte[0],
                "<html>".getBytes(StandardCharsets.UTF_8),
                query.encoded(),
                Arrays.copyOf(reply(query, AT), 300),
                new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff}))
            assertRefused(query, bytes);
    }

    @Test
    void rejects_a_response_without_a_grant() throws Exception {
        var query = TimestampQuery.of(CAPTURE);
        // PKIStatusInfo { rejection } of RFC 3161 section 2.4.2
        assertRefused(query, new byte[] {0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02});
    }

    private static void assertRefused(TimestampQuery query, byte[] reply) {
        assertThatThrownBy(() -> query.stamp(reply)).isInstanceOf(RefusedStamp.class);
    }
}
